//! Calls through the browser's own `fetch`, by reqwest.

use reqwest::{Client, header};
use wasm_bindgen::prelude::JsCast as _;
use web_sys::WorkerGlobalScope;

use crate::{
    host::Transport,
    sync::{Call, Heard, Method, Response},
};

/// Calls the authority by `fetch`. The page's Content-Security-Policy allows only its own origin.
#[derive(Default)]
pub struct FetchTransport {
    client: Client,
}

impl Transport for FetchTransport {
    async fn call(&self, call: Call) -> Heard {
        let method = match call.method {
            Method::Get => reqwest::Method::GET,
            Method::Put => reqwest::Method::PUT,
            Method::Patch => reqwest::Method::PATCH,
            Method::Post => reqwest::Method::POST,
        };
        let mut request = self.client.request(method, &call.url).fetch_credentials_omit();
        if !call.body.is_empty() {
            request = request.body(call.body);
        }
        for (name, value) in call.headers {
            request = request.header(name, value);
        }
        match request.send().await {
            // `fetch` follows redirects by itself; what came from elsewhere is not believed.
            Ok(response) if response.url().as_str() != call.url => Heard::Redirected,
            Ok(response) => read(response).await,
            Err(_) if offline() => Heard::NoConnection,
            Err(_) => Heard::Cut,
        }
    }
}

async fn read(response: reqwest::Response) -> Heard {
    let field = |name| {
        let value = response.headers().get(name)?.to_str().ok()?;
        Some(value.to_owned())
    };
    let content_type = field(header::CONTENT_TYPE).unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default();
    let answer = Response {
        status: response.status().as_u16(),
        content_type: essence.trim().to_ascii_lowercase(),
        etag: field(header::ETAG),
        retry_after: field(header::RETRY_AFTER).and_then(|seconds| seconds.parse().ok()),
        body: Vec::new(),
    };
    match response.bytes().await {
        Ok(body) => Heard::Answer(Response { body: body.to_vec(), ..answer }),
        Err(_) => Heard::Cut,
    }
}

fn offline() -> bool {
    let scope = js_sys::global().dyn_into::<WorkerGlobalScope>();
    scope.is_ok_and(|scope| !scope.navigator().on_line())
}
