//! Calls with and without the mechanism of a promise.

use std::hint::black_box;
use std::time::Duration;

use restrait::response::Binary;
use restrait::transport::{Hyper, Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{BoxFuture, Call, Limits, api, client, endpoint};

use crate::Run;
use crate::decode::bodies::{self, Devices};
use crate::input;
use crate::measure::rounds::{self, ALONE};

#[doc(hidden)]
pub use restrait;

pub(super) const INSTANCE: &str = input::INPUT.instance_id;
pub(super) const ORG: &str = input::INPUT.org_id;

#[client(
    base_url = "https://api.losant.com",
    headers("accept-version" = "^1.29.3"),
    resources(Orgs)
)]
pub(crate) struct Client;

pub(super) type Builder = restrait::ClientBuilder<Client>;

#[api(crate::promises::api::Client)]
pub(crate) trait Orgs {
    /// With two ids in the path.
    #[endpoint(method = "GET", path = "/instances/<instanceId>/orgs/<orgId>")]
    fn two_ids(&self, instance_id: &str, org_id: &str) -> Binary;

    /// The same path without a param.
    #[endpoint(
        method = "GET",
        path = "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8"
    )]
    fn written_out(&self) -> Binary;

    /// A page, decoded.
    #[endpoint(method = "GET", path = "/page/decoded")]
    fn page(&self) -> Devices;

    /// A page as it came.
    #[endpoint(method = "GET", path = "/page/as/bytes")]
    fn bytes(&self) -> Binary;
}

fn client(shape: impl FnOnce(Builder) -> Builder) -> Client {
    let builder = Client::builder().token(input::INPUT.token).transport(Later);
    shape(builder).build().expect("a client")
}

pub(super) fn without_deadline(builder: Builder) -> Builder {
    builder.timeout(Duration::MAX).read_timeout(Duration::MAX)
}

pub(super) fn unlimited() -> Limits {
    let most = usize::MAX;
    let limits = Limits::default()
        .max_body_bytes(most)
        .max_error_body_bytes(most);
    limits
        .max_path_bytes(most)
        .max_url_bytes(most)
        .max_header_bytes(most)
}

/// Builds a request.
pub(super) fn built<'a, C: Call>(call: impl Fn(&'a Client) -> C + 'static) -> Run {
    let client = &*Box::leak(Box::new(client(|builder| builder)));
    Box::new(move || {
        black_box(Hyper::request(&call(black_box(client))).expect("a request"));
    })
}

/// Makes a call.
pub(super) fn called(shape: impl FnOnce(Builder) -> Builder) -> Run {
    let (runtime, client) = (rounds::runtime(ALONE), client(shape));
    Box::new(move || {
        let call = black_box(&client).two_ids(INSTANCE, ORG);
        black_box(runtime.block_on(call.into_future()).expect("a response"));
    })
}

/// Makes a call and decodes its response, strictly or with `serde_json` only.
pub(super) fn decoded(is_strict: bool) -> Run {
    let (runtime, client) = (rounds::runtime(ALONE), client(|builder| builder));
    Box::new(move || {
        let page: Devices = if is_strict {
            let call = black_box(&client).page().header("x-request-id", "0");
            runtime.block_on(call.into_future()).expect("a page")
        } else {
            let call = black_box(&client).bytes().header("x-request-id", "0");
            let bytes = runtime.block_on(call.into_future()).expect("bytes");
            let text = str::from_utf8(&bytes).expect("text");
            serde_json::from_str(text).expect("a page")
        };
        black_box(page);
    })
}

/// A transport that is pending once before it responds.
struct Later;

impl Transport for Later {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let is_page = request.route.path().starts_with("/page");
        let body = if is_page {
            bodies::PAGES[0].clone()
        } else {
            bytes::Bytes::new()
        };
        Box::pin(async {
            tokio::task::yield_now().await;
            Ok(TransportResponse::new(http::StatusCode::OK, body))
        })
    }
}
