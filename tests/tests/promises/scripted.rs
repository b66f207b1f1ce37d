//! A transport in memory that runs a step for each attempt.

use std::future::pending;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame};
use restrait::http::{HeaderMap, HeaderValue, StatusCode};
use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{BoxFuture, Client, ClientBuilder};

use crate::things::{JSON, builder};

/// The behaviour of a transport in one attempt.
#[derive(Debug, Clone)]
pub enum Step {
    /// Returns the value that the tests expect.
    Done,
    /// Returns a status with these headers and body.
    Status(u16, Vec<(&'static str, String)>, String),
    /// Responds with these headers, and loses the connection after this part of the body.
    LostAfter(Vec<(&'static str, String)>, &'static str),
    /// Returns an error.
    Fails(fn() -> TransportError),
    /// Does not respond.
    Hangs,
    /// Panics when the request is passed to it.
    PanicsInSend,
    /// Panics when its future is polled.
    PanicsInPoll,
    /// Responds, and panics when its future is dropped.
    PanicsInDropAfterResponse,
    /// Does not respond, and panics when its future is dropped.
    PanicsInDropWhilePending,
    /// Responds with this status and body.
    Body(u16, BodyStep),
}

/// The behaviour of a response body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyStep {
    /// Fails after a part.
    Fails,
    /// Ends after a part.
    EndsEarly,
    /// Does not continue after a part.
    Hangs,
    /// Always has another frame, which is empty.
    IsEndless,
    PanicsInPoll,
    PanicsInEndCheck,
    PanicsInDrop,
    FailsAndPanicsInDrop,
}

/// Counts attempts and records the requests.
#[derive(Clone)]
pub struct Scripted {
    step: Arc<dyn Fn(u32) -> Step + Send + Sync>,
    attempts: Arc<AtomicU32>,
    requests: Arc<Mutex<Vec<Request>>>,
}

/// The headers of a request, and its body if it is not a stream.
type Request = (HeaderMap, Option<Bytes>);

impl Scripted {
    /// Runs the step that `step` returns for the number of the attempt, from 1.
    pub fn new(step: impl Fn(u32) -> Step + Send + Sync + 'static) -> Self {
        Self {
            step: Arc::new(step),
            attempts: Arc::default(),
            requests: Arc::default(),
        }
    }

    /// Runs the same step for every attempt.
    pub fn always(step: Step) -> Self {
        Self::new(move |_| step.clone())
    }

    pub fn attempts(&self) -> u32 {
        self.attempts.load(Ordering::SeqCst)
    }

    /// Returns the bodies of the requests.
    pub fn bodies(&self) -> Vec<Option<Bytes>> {
        let requests = self.requests.lock().unwrap();
        requests.iter().map(|(_, body)| body.clone()).collect()
    }

    /// Returns the headers of the requests.
    pub fn headers(&self) -> Vec<HeaderMap> {
        let requests = self.requests.lock().unwrap();
        requests
            .iter()
            .map(|(headers, _)| headers.clone())
            .collect()
    }

    pub fn builder(&self) -> ClientBuilder<Client> {
        builder("https://api.example.com").transport(self.clone())
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

impl Transport for Scripted {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let attempt = self.attempts.fetch_add(1, Ordering::SeqCst) + 1;
        let body = request.body.as_bytes().cloned();
        let sent = (request.headers.clone(), body);
        self.requests.lock().unwrap().push(sent);
        match (self.step)(attempt) {
            Step::Done => respond(200, &[], JSON.to_owned()),
            Step::Status(status, headers, body) => respond(status, &headers, body),
            Step::LostAfter(headers, part) => {
                let part = Box::pin(Lost(Some(part)));
                let mut response = response(200, part);
                response.headers.insert("content-length", 100.into());
                for (name, value) in headers {
                    response.headers.insert(name, value.parse().unwrap());
                }
                Box::pin(async { Ok(response) })
            }
            Step::Fails(error) => Box::pin(async move { Err(error()) }),
            Step::Hangs => Box::pin(pending()),
            Step::PanicsInSend => panic!("send"),
            Step::PanicsInPoll => Box::pin(async { panic!("poll") }),
            Step::PanicsInDropAfterResponse => Box::pin(PanicsInDrop(Some(response(
                200,
                Box::pin(restrait::Body::full(JSON)),
            )))),
            Step::PanicsInDropWhilePending => Box::pin(PanicsInDrop(None)),
            Step::Body(status, step) => {
                let body = Box::pin(ScriptedBody { step, frames: 0 });
                Box::pin(async move { Ok(response(status, body)) })
            }
        }
    }
}

type BoxBody = Pin<Box<dyn Body<Data = Bytes, Error = TransportError> + Send>>;

fn response(status: u16, body: BoxBody) -> TransportResponse {
    let mut headers = HeaderMap::new();
    headers.insert("content-length", JSON.len().into());
    // A stream with these headers can be resumed.
    headers.insert(
        "content-type",
        HeaderValue::from_static("text/event-stream"),
    );
    headers.insert("accept-ranges", HeaderValue::from_static("bytes"));
    headers.insert("etag", HeaderValue::from_static("\"1\""));
    TransportResponse::streaming(StatusCode::from_u16(status).unwrap(), headers, body)
}

fn respond(
    status: u16,
    headers: &[(&'static str, String)],
    body: String,
) -> BoxFuture<Result<TransportResponse, TransportError>> {
    let mut response = TransportResponse::new(StatusCode::from_u16(status).unwrap(), body);
    for (name, value) in headers {
        response.headers.insert(*name, value.parse().unwrap());
    }
    Box::pin(async { Ok(response) })
}

/// A future that panics when it is dropped.
struct PanicsInDrop(Option<TransportResponse>);

impl Future for PanicsInDrop {
    type Output = Result<TransportResponse, TransportError>;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        match self.0.take() {
            Some(response) => Poll::Ready(Ok(response)),
            None => Poll::Pending,
        }
    }
}

impl Drop for PanicsInDrop {
    fn drop(&mut self) {
        panic!("drop of a future");
    }
}

/// A body that is lost after a part.
struct Lost(Option<&'static str>);

impl Body for Lost {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Poll::Ready(Some(match self.0.take() {
            Some(part) => Ok(Frame::data(part.into())),
            None => Err(TransportError::response_lost("reset")),
        }))
    }
}

struct ScriptedBody {
    step: BodyStep,
    frames: u32,
}

impl Body for ScriptedBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        self.frames += 1;
        let part = |bytes: &'static str| Poll::Ready(Some(Ok(Frame::data(bytes.into()))));
        match (self.step, self.frames) {
            (BodyStep::IsEndless, _) => part(""),
            (BodyStep::PanicsInDrop | BodyStep::PanicsInEndCheck, 1) => part(JSON),
            (BodyStep::PanicsInPoll, _) => panic!("poll of a body"),
            (_, 1) => part("{"),
            (BodyStep::Hangs, _) => Poll::Pending,
            (BodyStep::Fails | BodyStep::FailsAndPanicsInDrop, _) => {
                Poll::Ready(Some(Err(TransportError::response_lost("reset"))))
            }
            _ => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        assert_ne!(self.step, BodyStep::PanicsInEndCheck, "end of a body");
        false
    }
}

impl Drop for ScriptedBody {
    fn drop(&mut self) {
        let panics = [BodyStep::PanicsInDrop, BodyStep::FailsAndPanicsInDrop];
        assert!(!panics.contains(&self.step), "drop of a body");
    }
}
