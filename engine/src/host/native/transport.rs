//! HTTPS by reqwest, with roots of its own (no platform verifier, which Android would have to set
//! up by hand), no redirects, no proxies, no cookies, no retries.

use std::time::Duration;

use reqwest::{Client, ClientBuilder, header, redirect::Policy};
use rustls::{ClientConfig, RootCertStore, client::Resumption};

use crate::{
    host::{PATIENCE_MILLIS, Transport, essence},
    sync::{Call, Heard, Method, Response},
};

/// Why the transport could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    /// The TLS settings were refused.
    #[error("TLS could not be set up")]
    Tls(#[from] rustls::Error),
    /// The client was refused.
    #[error("the HTTP client could not be set up")]
    Client(#[from] reqwest::Error),
}

/// Calls over HTTPS (and plain HTTP to this very machine, which only a demonstration uses).
///
/// What is not signed goes over a connection of its own, which takes nothing up from any other: an
/// answer shared with nobody's name on it would otherwise have that of whoever called before.
pub struct HttpTransport {
    signed: Client,
    unsigned: Client,
}

impl HttpTransport {
    /// A transport that trusts the Web PKI's roots as compiled in.
    ///
    /// # Errors
    /// When TLS or the client cannot be set up.
    pub fn new() -> Result<Self, TransportError> {
        let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let provider = rustls::crypto::ring::default_provider();
        let mut tls = ClientConfig::builder_with_provider(provider.into())
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let signed = client(tls.clone()).build()?;
        tls.resumption = Resumption::disabled();
        let unsigned = client(tls).pool_max_idle_per_host(0).build()?;
        Ok(Self { signed, unsigned })
    }
}

fn client(tls: ClientConfig) -> ClientBuilder {
    Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(Policy::none())
        .no_proxy()
        .retry(reqwest::retry::never())
        .timeout(Duration::from_millis(PATIENCE_MILLIS.unsigned_abs()))
        .connect_timeout(Duration::from_secs(15))
}

impl Transport for HttpTransport {
    async fn call(&self, call: Call) -> Heard {
        let method = match call.method {
            Method::Get => reqwest::Method::GET,
            Method::Put => reqwest::Method::PUT,
            Method::Patch => reqwest::Method::PATCH,
            Method::Post => reqwest::Method::POST,
        };
        let most = call.most;
        let is_signed = call.headers.iter().any(|(name, _)| *name == "signature");
        let client = if is_signed { &self.signed } else { &self.unsigned };
        let mut request = client.request(method, &call.url).body(call.body);
        for (name, value) in call.headers {
            request = request.header(name, value);
        }
        match request.send().await {
            Ok(response) if response.status().is_redirection() && response.status() != 304 => {
                Heard::Redirected
            }
            Ok(response) => read(response, most).await,
            Err(error) if error.is_connect() => Heard::NoConnection,
            Err(_) => Heard::Cut,
        }
    }
}

async fn read(mut response: reqwest::Response, most: usize) -> Heard {
    let field = |name| {
        let value = response.headers().get(name)?.to_str().ok()?;
        Some(value.to_owned())
    };
    let content_type = field(header::CONTENT_TYPE).unwrap_or_default();
    let mut answer = Response {
        status: response.status().as_u16(),
        content_type: essence(&content_type),
        etag: field(header::ETAG),
        content_range: field(header::CONTENT_RANGE),
        retry_after: field(header::RETRY_AFTER).and_then(|seconds| seconds.parse().ok()),
        body: Vec::new(),
    };
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if answer.body.len() + chunk.len() <= most => {
                answer.body.extend_from_slice(&chunk);
            }
            Ok(None) => return Heard::Answer(answer),
            Ok(Some(_)) | Err(_) => return Heard::Cut,
        }
    }
}
