//! A signer for AWS (Signature Version 4), as an application would write it.

use std::fmt::Write;

use hmac::{Hmac, KeyInit, Mac};
use restrait::auth::{RequestToSign, Signer, SignerFuture};
use restrait::transport::TransportError;
use sha2::{Digest, Sha256};

/// Signs requests with a key of AWS.
pub struct SigV4 {
    pub access_key: &'static str,
    pub secret_key: &'static str,
    pub region: &'static str,
    pub service: &'static str,
    /// Returns the time of a signature, such as `20150830T123600Z`.
    pub now: fn() -> String,
}

impl Signer for SigV4 {
    fn sign<'a>(&'a self, request: &'a mut RequestToSign<'_>) -> SignerFuture<'a> {
        Box::pin(async move {
            let now = (self.now)();
            request.set_public_header("x-amz-date", &now)?;
            let stream = || TransportError::rejected("a stream cannot be signed");
            let body = hex(&Sha256::digest(request.body().ok_or_else(stream)?));
            let authorization = self.authorization(&Canonical {
                method: request.method().as_str(),
                path: request.path(),
                query: request.query().unwrap_or_default(),
                headers: &signed_headers(request),
                body_hash: &body,
                now: &now,
            });
            request.set_header("authorization", &authorization)
        })
    }
}

/// Returns the headers that are signed.
fn signed_headers(request: &RequestToSign<'_>) -> Vec<(String, String)> {
    let mut headers = vec![("host".to_owned(), request.host().to_owned())];
    for (name, value) in request.headers() {
        if name == "content-type" || name.as_str().starts_with("x-amz-") {
            let value = value.to_str().unwrap_or_default().trim().to_owned();
            headers.push((name.as_str().to_owned(), value));
        }
    }
    headers.sort();
    headers
}

/// The parts of a request that are signed.
pub struct Canonical<'a> {
    pub method: &'a str,
    pub path: &'a str,
    pub query: &'a str,
    /// Names in lower case, and values, sorted.
    pub headers: &'a [(String, String)],
    pub body_hash: &'a str,
    pub now: &'a str,
}

impl SigV4 {
    /// Returns the value of the `authorization` header.
    pub fn authorization(&self, request: &Canonical<'_>) -> String {
        let mut query: Vec<_> = request
            .query
            .split('&')
            .filter(|it| !it.is_empty())
            .collect();
        query.sort_unstable();
        let headers = request.headers;
        let names: Vec<_> = headers.iter().map(|(name, _)| name.as_str()).collect();
        let names = names.join(";");
        let lines: Vec<_> = headers
            .iter()
            .map(|(name, value)| format!("{name}:{value}\n"))
            .collect();
        let lines = lines.concat();
        let canonical = format!(
            "{}\n{}\n{}\n{lines}\n{names}\n{}",
            request.method,
            request.path,
            query.join("&"),
            request.body_hash
        );
        let day = &request.now[..8];
        let scope = format!("{day}/{}/{}/aws4_request", self.region, self.service);
        let hash = hex(&Sha256::digest(canonical));
        let text = format!("AWS4-HMAC-SHA256\n{}\n{scope}\n{hash}", request.now);
        let mut key = format!("AWS4{}", self.secret_key).into_bytes();
        for part in [day, self.region, self.service, "aws4_request"] {
            key = hmac(&key, part);
        }
        let signature = hex(&hmac(&key, &text));
        let key = self.access_key;
        format!(
            "AWS4-HMAC-SHA256 Credential={key}/{scope}, SignedHeaders={names}, Signature={signature}"
        )
    }
}

fn hmac(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

pub fn hex(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        write!(text, "{byte:02x}").unwrap();
    }
    text
}

pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}
