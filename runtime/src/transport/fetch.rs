//! A transport over the browser's `fetch`.

use bytes::Bytes;
use http::header::{HeaderName, HeaderValue, USER_AGENT};
use http::{HeaderMap, StatusCode};
use http_body_util::BodyExt;
use js_sys::{Function, Promise, Reflect, Uint8Array};
use url::Url;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Headers, ReferrerPolicy, Request, RequestCache, RequestCredentials,
    RequestInit, RequestRedirect, Response, ResponseType,
};

use super::{Transport, TransportError, TransportRequest, TransportResponse};
use crate::{Body, BoxFuture};

mod frames;

use frames::Frames;

/// A transport over the browser's `fetch`, in pages and in workers. It is the default there.
///
/// Requests have no cookies and no `Referer`, responses do not come from the browser's cache, and
/// redirects are not followed. The browser hides the status and the target of a redirect; the
/// status is always 302. The user agent is that of the browser.
///
/// ```
/// # fn example() -> restrait::Result<()> {
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .transport(restrait::transport::Fetch)
///     .build()?;
/// # let _ = client;
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Fetch;

impl Transport for Fetch {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        match prepare(&request) {
            Ok(init) => Box::pin(exchange(request.url.to_owned(), init, request.body)),
            Err(error) => Box::pin(async { Err(error) }),
        }
    }
}

/// Converts the request without its body.
fn prepare(prepared: &TransportRequest<'_>) -> Result<RequestInit, TransportError> {
    let url = Url::parse(prepared.url).map_err(TransportError::not_sent)?;
    if url.path() != prepared.path() {
        return Err(TransportError::path_changed());
    }
    let headers = Headers::new().map_err(rejected)?;
    for (name, value) in &prepared.headers {
        if name != USER_AGENT {
            let value = value.to_str().map_err(TransportError::rejected)?;
            headers.append(name.as_str(), value).map_err(rejected)?;
        }
    }
    let init = RequestInit::new();
    init.set_method(prepared.route.method().as_str());
    init.set_headers(&headers);
    init.set_redirect(RequestRedirect::Manual);
    init.set_credentials(RequestCredentials::Omit);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init.set_cache(RequestCache::NoStore);
    Ok(init)
}

fn rejected(_: JsValue) -> TransportError {
    TransportError::rejected("the browser rejected the request")
}

/// Sends the request and waits for the headers of the response.
async fn exchange(
    url: String,
    init: RequestInit,
    body: Body,
) -> Result<TransportResponse, TransportError> {
    if !body.is_none() {
        // `fetch` does not send streams in every browser.
        let bytes = body.collect().await?.to_bytes();
        init.set_body(&Uint8Array::from(&*bytes));
    }
    let abort = Abort(AbortController::new().map_err(rejected)?);
    init.set_signal(Some(&abort.0.signal()));
    let request = Request::new_with_str_and_init(&url, &init).map_err(rejected)?;
    let response = match fetch(&request) {
        Some(promise) => JsFuture::from(promise).await,
        None => return Err(TransportError::rejected("`fetch` is not available")),
    };
    // The browser does not say why it failed and whether anything was sent.
    let response = response.ok().and_then(|value| value.dyn_into().ok());
    let response: Response = response.ok_or_else(|| {
        TransportError::response_lost(
            "the network failed, or the server does not allow requests from this origin (CORS)",
        )
    })?;
    if response.type_() == ResponseType::Opaqueredirect {
        return Ok(TransportResponse::new(StatusCode::FOUND, Bytes::new()));
    }
    let status = StatusCode::from_u16(response.status()).map_err(TransportError::response_lost)?;
    let headers = read_headers(&response.headers());
    let Some(stream) = response.body() else {
        let mut received = TransportResponse::new(status, Bytes::new());
        received.headers = headers;
        return Ok(received);
    };
    let frames = Frames::new(&stream, abort)?;
    Ok(TransportResponse::streaming(
        status,
        headers,
        Box::pin(frames),
    ))
}

/// Calls the `fetch` of the page or the worker.
fn fetch(request: &Request) -> Option<Promise> {
    let global = js_sys::global();
    let fetch = Reflect::get(&global, &JsValue::from_str("fetch")).ok()?;
    let fetch: Function = fetch.dyn_into().ok()?;
    fetch.call1(&global, request).ok()?.dyn_into().ok()
}

/// Returns the headers that the browser shows.
fn read_headers(headers: &Headers) -> HeaderMap {
    let mut map = HeaderMap::new();
    for pair in headers.entries().into_iter().flatten() {
        let pair = js_sys::Array::from(&pair);
        let (name, value) = (pair.get(0).as_string(), pair.get(1).as_string());
        let name = name.and_then(|name| HeaderName::try_from(name).ok());
        let value = value.and_then(|value| HeaderValue::try_from(value).ok());
        if let (Some(name), Some(value)) = (name, value) {
            map.append(name, value);
        }
    }
    map
}

/// Aborts the exchange when it is dropped. An exchange that has ended is not affected.
struct Abort(AbortController);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}
