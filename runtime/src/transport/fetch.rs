//! The transport in a browser: the page's own `fetch`.

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

/// Sends requests with the browser's `fetch`, in pages and in workers. There it is the default.
///
/// No cookies and no `Referer` go along, nothing is taken from the browser's cache, and redirects
/// are not followed. What a redirect leads to, the browser does not tell; its status stands as
/// 302. The user agent is the browser's own.
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

/// What the browser is told about the request, but for its body.
fn prepare(prepared: &TransportRequest<'_>) -> Result<RequestInit, TransportError> {
    let url = Url::parse(prepared.url).map_err(TransportError::not_sent)?;
    if url.path() != prepared.path() {
        return Err(TransportError::other_path());
    }
    let headers = Headers::new().map_err(refused)?;
    for (name, value) in &prepared.headers {
        if name != USER_AGENT {
            let value = value.to_str().map_err(TransportError::refused)?;
            headers.append(name.as_str(), value).map_err(refused)?;
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

fn refused(_: JsValue) -> TransportError {
    TransportError::refused("the browser takes no such request")
}

/// Sends the request and waits for the headers of the answer.
async fn exchange(
    url: String,
    init: RequestInit,
    body: Body,
) -> Result<TransportResponse, TransportError> {
    if !body.is_none() {
        // The browser takes what is whole.
        let bytes = body.collect().await?.to_bytes();
        init.set_body(&Uint8Array::from(&*bytes));
    }
    let abort = Abort(AbortController::new().map_err(refused)?);
    init.set_signal(Some(&abort.0.signal()));
    let request = Request::new_with_str_and_init(&url, &init).map_err(refused)?;
    let response = match fetch(&request) {
        Some(promise) => JsFuture::from(promise).await,
        None => return Err(TransportError::refused("there is no `fetch` here")),
    };
    // Whether anything was sent before it failed, the browser does not tell, nor why.
    let response = response.ok().and_then(|value| value.dyn_into().ok());
    let response: Response = response.ok_or_else(|| {
        TransportError::lost("the network failed, or the server lets no page of this origin in")
    })?;
    if response.type_() == ResponseType::Opaqueredirect {
        return Ok(TransportResponse::new(StatusCode::FOUND, Bytes::new()));
    }
    let status = StatusCode::from_u16(response.status()).map_err(TransportError::lost)?;
    let headers = read_headers(&response.headers());
    let Some(stream) = response.body() else {
        let mut received = TransportResponse::new(status, Bytes::new());
        received.headers = headers;
        return Ok(received);
    };
    let frames = Frames::of(&stream, abort)?;
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

/// The headers that the browser shows.
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

/// Gives an exchange up when it is dropped. One that is over does not mind.
struct Abort(AbortController);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}
