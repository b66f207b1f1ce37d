//! restrait: the responses as an API, with a transport that has them in memory.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_TYPE, HeaderValue};
use http_body::Frame;
use restrait::download::Download;
use restrait::prelude::*;
use restrait::response::BodyStream;
use restrait::sse::EventStream;
use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{BoxFuture, api, client, endpoint};

use super::bodies::{self, Change, Device, Devices, PER_PAGE, pieces};
use super::by_hand::Lines;
use crate::input::Stats;

#[doc(hidden)]
pub use restrait;

#[client(base_url = "https://api.losant.com", resources(Documents))]
pub(crate) struct Client;

#[api(crate::decode::api::Client, rename_all = "camelCase")]
pub(crate) trait Documents {
    /// Counts, two kilobytes.
    #[endpoint(method = "GET", path = "/counts")]
    fn counts(&self) -> Stats;

    /// A page of devices, most of it text and objects.
    #[endpoint(method = "GET", path = "/devices", page(number = page, first = 0))]
    fn devices(&self, page: Option<u64>, per_page: Option<u64>) -> Devices;

    /// Streams measurements of devices.
    #[endpoint(method = "GET", path = "/events")]
    fn events(&self) -> EventStream<Change>;

    /// Returns the measurements as JSON Lines.
    #[endpoint(method = "GET", path = "/lines")]
    fn lines(&self) -> BodyStream;

    /// A file.
    #[endpoint(method = "GET", path = "/file")]
    fn file(&self) -> Download;
}

pub(super) fn client() -> Client {
    let client = Client::builder().transport(Ready);
    client.build().expect("a client")
}

pub(super) async fn counts(client: &Client) -> usize {
    client.counts().await.expect("counts").len()
}

pub(super) async fn page(client: &Client) -> usize {
    let page = client.devices().await.expect("a page");
    page.items.iter().map(Device::weight).sum()
}

pub(super) async fn items(client: &Client) -> usize {
    let mut devices = client.devices().per_page(PER_PAGE as u64).items();
    let mut weight = 0;
    while let Some(device) = devices.next().await {
        weight += device.expect("a device").weight();
    }
    weight
}

pub(super) async fn events(client: &Client) -> usize {
    // The stream ends with the connection.
    let events = client.events().await.expect("a stream");
    let mut events = events.max_reconnects(0);
    let mut weight = 0;
    while let Some(change) = events.next().await {
        weight += change.expect("a change").weight();
    }
    weight
}

pub(super) async fn lines(client: &Client) -> usize {
    let mut body = client.lines().await.expect("a stream");
    let (mut lines, mut weight) = (Lines::default(), 0);
    while let Some(piece) = body.chunk().await.expect("a piece") {
        weight += lines.take(&piece);
    }
    weight
}

pub(super) async fn download(client: &Client) -> usize {
    let file = client.file().await.expect("a file").max_bytes(1 << 30);
    file.bytes().await.expect("all of it").len()
}

/// A transport that responds immediately, so that only pipeline and decoding are measured.
struct Ready;

impl Transport for Ready {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let response = match request.route.path() {
            "/counts" => whole(&bodies::COUNTS),
            "/devices" => whole(devices(request.url)),
            "/events" => streamed("text/event-stream", &bodies::EVENTS),
            "/lines" => streamed("application/x-ndjson", &bodies::LINES),
            _ => streamed("application/octet-stream", &bodies::FILE),
        };
        Box::pin(async { Ok(response) })
    }
}

/// Returns the page that the URL requests, or all devices without a page size.
fn devices(url: &str) -> &'static Bytes {
    if !url.contains("perPage=") {
        return &bodies::PAGE;
    }
    let page = url
        .split(['?', '&'])
        .find_map(|it| it.strip_prefix("page="));
    let page = page.map_or(0, |page| page.parse().expect("a number"));
    bodies::PAGES.get(page).expect("a page")
}

fn whole(body: &Bytes) -> TransportResponse {
    TransportResponse::new(http::StatusCode::OK, body.clone())
}

fn streamed(media_type: &'static str, body: &Bytes) -> TransportResponse {
    let media_type = HeaderValue::from_static(media_type);
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, media_type)]);
    let body = Box::pin(Pieces(pieces(body)));
    TransportResponse::streaming(http::StatusCode::OK, headers, body)
}

/// A body in memory that is sent in chunks.
struct Pieces<P>(P);

impl<P: Iterator<Item = Bytes> + Unpin> http_body::Body for Pieces<P> {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Poll::Ready(self.0.next().map(|piece| Ok(Frame::data(piece))))
    }
}
