//! A member of staff at the inbox, with a browser that knows pages and forms and no script.

use anyhow::{Context as _, Result, ensure};
use reqwest::{
    Client, Response, StatusCode, Url,
    header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE},
    redirect::Policy,
};

/// Somebody who is signed in.
pub struct Office {
    browser: Client,
    inbox: Url,
    cookie: String,
}

/// A form as it stands on a page.
#[derive(Clone)]
pub struct Form {
    action: String,
    fields: Vec<(String, String)>,
}

impl Office {
    /// Goes to the inbox, is asked to sign in, and does.
    pub async fn sign_in(inbox: &str, name: &str, passphrase: &str) -> Result<Self> {
        // The transport wants a TLS provider even where everything is this machine.
        let _was_there = rustls::crypto::ring::default_provider().install_default();
        let browser = Client::builder().redirect(Policy::none()).no_proxy().build()?;
        let mut office = Self { browser, inbox: inbox.parse()?, cookie: String::new() };
        let turned_away = office.get(inbox).await?;
        let door = leads_to(&turned_away)?;
        let page = office.page(&door).await?;
        let form = Form::on(&page, "/sign-in")?.with("name", name).with("passphrase", passphrase);
        let welcome = office.send(&form).await?;
        leads_to(&welcome).context("signing in was refused")?;
        let cookie = welcome.headers().get(SET_COOKIE).context("no cookie came")?.to_str()?;
        cookie.split(';').next().unwrap_or_default().clone_into(&mut office.cookie);
        Ok(office)
    }

    /// The addresses of the messages in the inbox.
    pub async fn messages(&self) -> Result<Vec<String>> {
        let page = self.page(self.inbox.as_str()).await?;
        let links = page.split("<a href=\"").skip(1).filter_map(|link| link.split('"').next());
        let links = links.filter(|link| link.starts_with("/staff/messages/"));
        Ok(links.map(ToOwned::to_owned).collect())
    }

    /// Opens a page.
    pub async fn page(&self, address: &str) -> Result<String> {
        let answer = self.get(address).await?;
        let status = answer.status();
        ensure!(status.is_success(), "{address} answered {status}");
        Ok(answer.text().await?)
    }

    /// Sends a form; tells where it leads.
    pub async fn submit(&self, form: &Form) -> Result<String> {
        leads_to(&self.send(form).await?)
    }

    async fn get(&self, address: &str) -> Result<Response> {
        let address = self.inbox.join(address)?;
        Ok(self.browser.get(address).header(COOKIE, &self.cookie).send().await?)
    }

    async fn send(&self, form: &Form) -> Result<Response> {
        let mut body = Url::parse("form:")?;
        body.query_pairs_mut().extend_pairs(&form.fields);
        let body = body.query().unwrap_or_default().to_owned();
        let call = self.browser.post(self.inbox.join(&form.action)?).body(body);
        let call = call.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        Ok(call.header(COOKIE, &self.cookie).send().await?)
    }
}

fn leads_to(answer: &Response) -> Result<String> {
    let status = answer.status();
    ensure!(status == StatusCode::SEE_OTHER, "{} answered {status}", answer.url().path());
    let location = answer.headers().get(LOCATION).context("this leads nowhere")?;
    Ok(location.to_str()?.to_owned())
}

impl Form {
    /// The form of a page that is sent to an address ending like this, with its hidden fields.
    pub fn on(page: &str, action_end: &str) -> Result<Self> {
        let forms = page.split("<form").skip(1);
        let mut forms = forms.filter_map(|form| Some((attribute(form, "action")?, form)));
        let (action, form) = forms
            .find(|(action, _)| action.ends_with(action_end))
            .with_context(|| format!("there is no form here for …{action_end}"))?;
        let form = form.split("</form>").next().unwrap_or_default();
        let hidden = form
            .split("<input")
            .skip(1)
            .filter(|field| attribute(field, "type").as_deref() == Some("hidden"))
            .filter_map(|field| Some((attribute(field, "name")?, attribute(field, "value")?)));
        Ok(Self { fields: hidden.collect(), action })
    }

    /// The form with a field filled in.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// The value of an attribute of the tag whose inside starts here.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let tag = tag.split('>').next()?;
    let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
    let value = value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    Some(value.replace("&amp;", "&"))
}
