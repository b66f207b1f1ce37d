//! An API and a transport that the fuzz targets share.

use std::collections::BTreeMap;
use std::pin::pin;
use std::sync::{Arc, LazyLock, Mutex};
use std::task::{Context, Poll, Waker};

use http::{HeaderMap, StatusCode};
use restrait::transport::{TransportRequest, TransportResponse, Transport, TransportError};
use restrait::{BoxFuture, Call, Client, Result, Retry, api, endpoint};
use serde::{Deserialize, Serialize};

/// A type with fields of all kinds.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[derive(Default)]
pub struct Thing {
    pub text: String,
    pub number: Option<f64>,
    pub small: Option<f32>,
    pub count: i64,
    pub flag: bool,
    pub parts: Vec<Thing>,
    pub named: BTreeMap<String, Thing>,
    pub kind: Option<Kind>,
}

/// An enum with variants of all kinds.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub enum Kind {
    Unit,
    Newtype(Box<Thing>),
    Tuple(i8, u64),
    Struct { flag: bool },
}

#[api]
pub trait Things {
    #[endpoint(method = "GET", path = "/a/<first>/b/<second>")]
    fn thing(
        &self,
        first: &str,
        second: &str,
        text: Option<String>,
        #[header("x-mark")] mark: Option<String>,
    ) -> Thing;
}

/// The response to the next call.
pub struct Next {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

#[derive(Clone, Default)]
struct NextResponse(Arc<Mutex<Option<Next>>>);

impl Transport for NextResponse {
    fn send(&self, _: TransportRequest<'_>) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let next = self.0.lock().ok().and_then(|mut next| next.take());
        Box::pin(async move {
            let next = next.ok_or_else(|| TransportError::rejected("no response is set"))?;
            let mut response = TransportResponse::new(next.status, next.body);
            response.headers = next.headers;
            Ok(response)
        })
    }
}

static NEXT_RESPONSE: LazyLock<NextResponse> = LazyLock::new(NextResponse::default);

/// A client whose base URL has a path.
pub static CLIENT: LazyLock<Client> =
    LazyLock::new(|| client("https://api.example.com/v1").expect("the base URL is valid"));

/// Returns a client that receives the responses given to [`respond_with`].
pub fn client(base_url: &str) -> Result<Client> {
    Client::builder()
        .base_url(base_url)
        .token("a-secret-token")
        .retry(Retry::never())
        .transport(NEXT_RESPONSE.clone())
        .build()
}

/// Makes a call that receives this response. The call completes without waiting.
pub fn respond_with<C: Call>(call: C, next: Next) -> Result<C::Response> {
    if let Ok(mut slot) = NEXT_RESPONSE.0.lock() {
        *slot = Some(next);
    }
    let mut future = pin!(call.into_future());
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("the call waits although its response is available"),
    }
}

/// Decodes percent-encoding and asserts that only reserved bytes are encoded.
pub fn decoded(text: &str) -> Vec<u8> {
    let mut bytes = text.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next(), bytes.next()].map(|digit| digit.expect("two digits follow"));
            let digits = std::str::from_utf8(&digits).expect("digits are ASCII");
            decoded.push(u8::from_str_radix(digits, 16).expect("digits are hexadecimal"));
        } else {
            assert!(byte.is_ascii_alphanumeric() || b"-._~".contains(&byte), "{text}");
            decoded.push(byte);
        }
    }
    decoded
}
