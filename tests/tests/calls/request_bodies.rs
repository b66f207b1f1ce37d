//! The rules that every kind of request body keeps.

use std::future::poll_fn;
use std::io::{Error, ErrorKind};
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body as _, Frame};
use restrait::body::Part;
use restrait::prelude::*;
use restrait::transport::TransportError;
use restrait::{Body, Client, Retry, api, endpoint};
use tokio::io::{AsyncRead, ReadBuf};

use crate::capture::Capture;

#[api]
trait Bodies {
    #[endpoint(method = "PUT", path = "/raw")]
    fn put(&self, #[body(content_type = "text/plain")] body: Body) -> ();

    #[endpoint(method = "PUT", path = "/text")]
    fn text(&self, #[body(content_type = "text/plain")] body: &str) -> ();

    #[endpoint(method = "PUT", path = "/json")]
    fn json_body(&self, #[body] body: &Vec<u32>) -> ();

    #[endpoint(method = "PUT", path = "/form")]
    fn form(&self, #[form] name: &str) -> ();

    #[endpoint(method = "PUT", path = "/parts")]
    fn parts(&self, #[multipart] title: &str, #[multipart] file: Part) -> ();
}

/// Text that fits into one chunk.
const TEXT: &str = "content";

/// A way to make a call with a body.
enum Kind {
    Raw(Body),
    Text,
    Json,
    Form,
    Parts(Part),
}

impl Kind {
    async fn send(self, client: &Client) -> restrait::Result<()> {
        match self {
            Self::Raw(body) => client.put(body).await,
            Self::Text => client.text(TEXT).await,
            Self::Json => client.json_body(&vec![1, 2, 3]).await,
            Self::Form => client.form("a b").await,
            Self::Parts(part) => client.parts("title", part).await,
        }
    }

    /// Returns the error of a call that is only inspected.
    fn inspect(self, client: &Client) -> Option<restrait::Error> {
        let request = match self {
            Self::Raw(body) => client.put(body).request(),
            Self::Text => client.text(TEXT).request(),
            Self::Json => client.json_body(&vec![1, 2, 3]).request(),
            Self::Form => client.form("a b").request(),
            Self::Parts(part) => client.parts("title", part).request(),
        };
        request.err()
    }
}

fn frames(frames: Vec<Result<&'static str, ()>>, length: Option<u64>) -> Body {
    Body::stream(Box::pin(Frames(frames.into_iter())), length)
}

/// A stream that ends after an error, as many streams do.
struct Frames(std::vec::IntoIter<Result<&'static str, ()>>);

impl http_body::Body for Frames {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Poll::Ready(self.0.next().map(|frame| match frame {
            Ok(text) => Ok(Frame::data(Bytes::from_static(text.as_bytes()))),
            Err(()) => Err(TransportError::response_lost("the stream failed")),
        }))
    }
}

/// A reader that fails once, after some bytes, and then ends.
struct Broken(&'static [u8], bool);

impl AsyncRead for Broken {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        if self.0.is_empty() {
            let has_failed = std::mem::replace(&mut self.1, true);
            return Poll::Ready(if has_failed {
                Ok(())
            } else {
                Err(Error::from(ErrorKind::PermissionDenied))
            });
        }
        buffer.put_slice(std::mem::take(&mut self.0));
        Poll::Ready(Ok(()))
    }
}

async fn file(name: &str, content: &str) -> (PathBuf, Body) {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("request-bodies");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, content).unwrap();
    let body = Body::file(&path).await.unwrap();
    (path, body)
}

/// Returns every kind of body, and whether it can be sent only once.
async fn kinds(name: &str) -> Vec<(&'static str, Kind, bool)> {
    let length = Some(TEXT.len() as u64);
    let part = |body: Body| Kind::Parts(Part::new(body).file_name("f"));
    let (_, whole) = file(&format!("{name}-1"), TEXT).await;
    let (_, in_part) = file(&format!("{name}-2"), TEXT).await;
    vec![
        ("none", Kind::Raw(Body::empty()), false),
        (
            "none with progress",
            Kind::Raw(Body::empty().on_progress(|_| {})),
            false,
        ),
        ("bytes", Kind::Raw(Body::full(TEXT)), false),
        ("no bytes", Kind::Raw(Body::full("")), false),
        ("text", Kind::Text, false),
        ("json", Kind::Json, false),
        ("form", Kind::Form, false),
        ("parts", part(Body::full(TEXT)), false),
        (
            "reader",
            Kind::Raw(Body::reader(TEXT.as_bytes(), length)),
            true,
        ),
        (
            "reader of unknown length",
            Kind::Raw(Body::reader(TEXT.as_bytes(), None)),
            true,
        ),
        (
            "stream",
            Kind::Raw(frames(vec![Ok("con"), Ok(""), Ok("tent")], length)),
            true,
        ),
        (
            "stream of unknown length",
            Kind::Raw(frames(vec![Ok(TEXT)], None)),
            true,
        ),
        ("file", Kind::Raw(whole), true),
        (
            "progress",
            Kind::Raw(Body::full(TEXT).on_progress(|_| {})),
            true,
        ),
        (
            "progress of a reader",
            Kind::Raw(Body::reader(TEXT.as_bytes(), None).on_progress(|_| {})),
            true,
        ),
        (
            "parts with a reader",
            part(Body::reader(TEXT.as_bytes(), length)),
            true,
        ),
        (
            "parts with a reader of unknown length",
            part(Body::reader(TEXT.as_bytes(), None)),
            true,
        ),
        ("parts with a file", part(in_part), true),
        (
            "parts with progress",
            part(Body::full(TEXT).on_progress(|_| {})),
            true,
        ),
    ]
}

/// Reads a body to its end. Returns the number of bytes, or the error.
async fn read(body: &mut Body) -> Result<u64, TransportError> {
    let mut read = 0;
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await {
        read += frame?.data_ref().map_or(0, |data| data.len() as u64);
    }
    Ok(read)
}

fn only(mut bodies: Vec<Body>) -> Body {
    assert_eq!(bodies.len(), 1);
    bodies.remove(0)
}

#[tokio::test]
async fn lengths_are_those_of_what_is_sent() {
    let capture = Capture::new();
    for (name, kind, _) in kinds("lengths").await {
        kind.send(&capture.client()).await.unwrap();
        let mut body = only(capture.take());
        let (length, hint) = (body.length(), body.size_hint());
        let is_unknown = name.contains("unknown") || name == "progress of a reader";
        assert_eq!(length.is_none(), is_unknown, "{name}");
        assert_eq!(hint.exact(), length, "{name}");
        if !body.is_none() {
            let first = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await;
            let first = first.map_or(0, |frame| frame.unwrap().into_data().unwrap().len() as u64);
            // The length is that of the rest.
            let rest = length.map(|length| length - first);
            assert_eq!(
                (body.length(), body.size_hint().exact()),
                (rest, rest),
                "{name}"
            );
            let read = first + read(&mut body).await.unwrap();
            assert_eq!(length.unwrap_or(read), read, "{name}");
        }
        // A body that is complete stays complete.
        assert_eq!(read(&mut body).await.unwrap(), 0, "{name}");
        assert_eq!(body.length().unwrap_or_default(), 0, "{name}");
    }
}

#[tokio::test]
async fn bodies_that_cannot_be_repeated_are_sent_once_and_not_inspected() {
    // The method is idempotent, and the server asks for a retry.
    let capture = Capture::responding(503);
    let retry = Retry::default().max_attempts(3);
    let client = capture.retrying(retry.backoff(Duration::ZERO, Duration::ZERO));
    for (name, kind, is_stream) in kinds("once").await {
        kind.send(&client).await.unwrap_err();
        let bodies = capture.take();
        assert_eq!(bodies.len(), if is_stream { 1 } else { 3 }, "{name}");
        let lengths: Vec<_> = bodies.iter().map(Body::length).collect();
        assert!(
            lengths.iter().all(|length| *length == lengths[0]),
            "{name}: {lengths:?}"
        );
    }
    for (name, kind, is_stream) in kinds("inspected").await {
        let error = kind.inspect(&client);
        assert_eq!(error.is_some(), is_stream, "{name}");
        if let Some(error) = error {
            assert!(
                matches!(error.param(), Some("body" | "file")),
                "{name}: {error}"
            );
        }
    }
    assert!(capture.take().is_empty());
}

#[tokio::test]
async fn bodies_that_have_failed_keep_failing() {
    let broken = |length| Body::reader(Broken(b"abc", false), length);
    let failing = |length| frames(vec![Ok("abc"), Err(()), Ok("def")], length);
    let (grown, grows) = file("grows", TEXT).await;
    let (shrunk, shrinks) = file("shrinks", TEXT).await;
    std::fs::write(grown, "longer than before").unwrap();
    std::fs::write(shrunk, "short").unwrap();
    let part = |body: Body| Kind::Parts(Part::new(body));
    let capture = Capture::new();
    for (name, kind) in [
        ("reader", Kind::Raw(broken(None))),
        ("reader of a known length", Kind::Raw(broken(Some(3)))),
        (
            "reader that ends early",
            Kind::Raw(Body::reader(&b"abc"[..], Some(4))),
        ),
        (
            "reader that is too long",
            Kind::Raw(Body::reader(&b"abc"[..], Some(2))),
        ),
        ("stream", Kind::Raw(failing(None))),
        ("stream of a known length", Kind::Raw(failing(Some(6)))),
        (
            "stream that ends early",
            Kind::Raw(frames(vec![Ok("a")], Some(2))),
        ),
        (
            "stream that is too long",
            Kind::Raw(frames(vec![Ok("a"), Ok("b"), Ok("c")], Some(1))),
        ),
        ("file that grows", Kind::Raw(grows)),
        ("file that shrinks", Kind::Raw(shrinks)),
        ("progress", Kind::Raw(broken(None).on_progress(|_| {}))),
        (
            "progress of progress",
            Kind::Raw(failing(None).on_progress(|_| {}).on_progress(|_| {})),
        ),
        ("part", part(broken(None))),
        ("part of a known length", part(broken(Some(3)))),
        (
            "part with progress",
            part(failing(None).on_progress(|_| {})),
        ),
        (
            "part that ends early",
            part(Body::reader(&b"abc"[..], Some(4))),
        ),
    ] {
        kind.send(&capture.client()).await.unwrap();
        let mut body = only(capture.take());
        assert!(read(&mut body).await.is_err(), "{name}");
        for _ in 0..5 {
            assert!(!body.is_end_stream(), "{name}");
            let again = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await;
            assert!(matches!(again, Some(Err(_))), "{name}: {again:?}");
        }
    }
}
