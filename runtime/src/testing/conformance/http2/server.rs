//! A server of HTTP/2 with scripted responses that stores the requests it receives.

use std::future::poll_fn;
use std::io::Write;
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::ops::Deref;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use bytes::Bytes;
use h2::server::SendResponse;
use h2::{Reason, RecvStream, SendStream};
use http::{HeaderMap, Request, Response};
use tokio::sync::Notify;

use crate::testing::conformance::observed::{Observed, TIMEOUT};
use crate::testing::conformance::request::ReceivedRequest;
use crate::time;

/// The reaction to one request. The last step is repeated for all further requests.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// Sends a response with these headers and this body.
    Respond(HeaderMap, Bytes),
    /// Sends the headers, waits for [`Observed::resume`] or the timeout, and sends a body.
    RespondInTwoParts,
    /// Resets the stream before the response.
    Reset(Reason),
    /// Resets the stream within the body.
    ResetInBody(Reason),
    /// Sends a body that is shorter than its `content-length`.
    TooShort,
    /// Sends a frame of this type with the flag that ends headers.
    InvalidFrame(u8, Vec<u8>),
    /// Announces that the connection ends, and that this request was not processed.
    GoAway,
    /// Closes the connection before the response.
    Close,
    /// Closes the connection within the body.
    CloseInBody,
    /// Waits until the client resets the stream.
    Hang,
    /// Sends a body until the client resets the stream.
    Endless,
}

impl Step {
    /// Sends a response with this body.
    pub(super) fn ok(body: &'static str) -> Self {
        Self::Respond(HeaderMap::new(), Bytes::from_static(body.as_bytes()))
    }
}

/// A running server. It stops when it is dropped.
pub(super) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    steps: Vec<Step>,
    max_streams: u32,
    observed: Observed,
    stop: Notify,
}

impl Server {
    pub(super) fn start(step: Step) -> Result<Self, String> {
        Self::with_limit([step], 100)
    }

    /// Starts a server that allows a number of streams for each connection.
    pub(super) fn with_limit(
        steps: impl Into<Vec<Step>>,
        max_streams: u32,
    ) -> Result<Self, String> {
        let problem = |error| format!("cannot start a test server: {error}");
        let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(problem)?;
        listener.set_nonblocking(true).map_err(problem)?;
        let address = listener.local_addr().map_err(problem)?;
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.enable_all().build().map_err(problem)?;
        let shared = Arc::new(Shared {
            steps: steps.into(),
            max_streams,
            observed: Observed::default(),
            stop: Notify::new(),
        });
        let server = Self {
            address,
            shared: Arc::clone(&shared),
        };
        thread::spawn(move || {
            runtime.block_on(async {
                let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
                    return;
                };
                let accepting = async {
                    while let Ok((stream, _)) = listener.accept().await {
                        tokio::spawn(serve(Arc::clone(&shared), stream));
                    }
                };
                let mut accepting = std::pin::pin!(accepting);
                let mut stopped = std::pin::pin!(shared.stop.notified());
                poll_fn(|cx| {
                    let _ = accepting.as_mut().poll(cx);
                    stopped.as_mut().poll(cx)
                })
                .await;
            });
        });
        Ok(server)
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Deref for Server {
    type Target = Observed;

    fn deref(&self) -> &Observed {
        &self.shared.observed
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stop.notify_one();
    }
}

impl Shared {
    /// Stores the request and returns the reaction.
    fn next_step(&self, request: ReceivedRequest) -> Option<Step> {
        let mut requests = self.observed.lock_requests();
        let step = self.steps.get(requests.len()).or(self.steps.last());
        requests.push(request);
        step.cloned()
    }
}

/// Serves a connection until it is closed. I/O errors close it.
async fn serve(shared: Arc<Shared>, stream: tokio::net::TcpStream) {
    let _ = stream.set_nodelay(true);
    let Ok(stream) = stream.into_std() else {
        return;
    };
    // A second handle, for frames that the library does not send.
    let Ok(raw) = stream.try_clone().map(Arc::new) else {
        return;
    };
    let Ok(stream) = tokio::net::TcpStream::from_std(stream) else {
        return;
    };
    let mut builder = h2::server::Builder::new();
    builder.max_concurrent_streams(shared.max_streams);
    let Ok(mut connection) = builder.handshake(stream).await else {
        return;
    };
    while let Some(Ok((request, respond))) = connection.accept().await {
        let (shared, raw) = (Arc::clone(&shared), Arc::clone(&raw));
        tokio::spawn(async move {
            let Some(request) = read(request).await else {
                return;
            };
            if let Some(step) = shared.next_step(request) {
                let _ = run(&shared, step, respond, &raw).await;
            }
        });
    }
}

/// Reads a request with its body.
async fn read(request: Request<RecvStream>) -> Option<ReceivedRequest> {
    let (parts, mut stream) = request.into_parts();
    let mut body = Vec::new();
    while let Some(data) = poll_fn(|cx| stream.poll_data(cx)).await {
        let data = data.ok()?;
        stream.flow_control().release_capacity(data.len()).ok()?;
        body.extend_from_slice(&data);
    }
    let headers = parts.headers.iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        (name.as_str().to_owned(), value)
    });
    Some(ReceivedRequest {
        method: parts.method.to_string(),
        target: parts.uri.path_and_query()?.to_string(),
        headers: headers.collect(),
        body,
    })
}

/// Runs a step. The stream is reset if it ends without a complete response.
async fn run(
    shared: &Shared,
    step: Step,
    mut respond: SendResponse<Bytes>,
    mut raw: &TcpStream,
) -> Result<(), h2::Error> {
    let id = respond.stream_id().as_u32();
    let mut head = Response::new(());
    match step {
        Step::Respond(headers, body) => {
            *head.headers_mut() = headers;
            let mut stream = respond.send_response(head, body.is_empty())?;
            if !body.is_empty() {
                stream.send_data(body, true)?;
            }
        }
        Step::RespondInTwoParts => {
            let mut stream = respond.send_response(head, false)?;
            for _ in 0..100 {
                if shared.observed.is_resumed() {
                    break;
                }
                time::sleep(TIMEOUT / 100).await;
            }
            if !shared.observed.is_resumed() {
                shared.observed.time_out();
            }
            stream.send_data(Bytes::from_static(b"body"), true)?;
        }
        Step::Reset(reason) => respond.send_reset(reason),
        Step::ResetInBody(reason) => {
            let mut stream = begin(&mut respond).await?;
            stream.send_reset(reason);
        }
        Step::TooShort => {
            head.headers_mut().insert("content-length", 9.into());
            let mut stream = respond.send_response(head, false)?;
            stream.send_data(Bytes::from_static(b"abc"), true)?;
        }
        Step::InvalidFrame(kind, payload) => {
            let _ = raw.write_all(&frame(kind, id, &payload));
            wait(shared, &mut respond).await;
        }
        Step::GoAway => {
            let mut payload = id.saturating_sub(2).to_be_bytes().to_vec();
            payload.extend([0; 4]);
            let _ = raw.write_all(&frame(7, 0, &payload));
            wait(shared, &mut respond).await;
        }
        Step::Close => {
            let _ = raw.shutdown(Shutdown::Both);
        }
        Step::CloseInBody => {
            let stream = begin(&mut respond).await?;
            let _ = raw.shutdown(Shutdown::Both);
            drop(stream);
        }
        Step::Hang => wait(shared, &mut respond).await,
        Step::Endless => {
            let mut stream = respond.send_response(head, false)?;
            let start = Instant::now();
            while start.elapsed() < TIMEOUT {
                stream.reserve_capacity(4096);
                let capacity = poll_fn(|cx| stream.poll_capacity(cx)).await;
                let Some(Ok(length)) = capacity else {
                    break;
                };
                let sent = stream.send_data(Bytes::from(vec![b'x'; length]), false);
                if sent.is_err() {
                    break;
                }
                // A client that reads all of it must not use all of the processor.
                time::sleep(Duration::from_millis(1)).await;
            }
            if start.elapsed() < TIMEOUT {
                shared.observed.cancel();
            }
        }
    }
    Ok(())
}

/// Sends the headers and a part of the body, and waits until they have probably been written.
async fn begin(respond: &mut SendResponse<Bytes>) -> Result<SendStream<Bytes>, h2::Error> {
    let mut stream = respond.send_response(Response::new(()), false)?;
    stream.send_data(Bytes::from_static(b"abc"), false)?;
    time::sleep(Duration::from_millis(20)).await;
    Ok(stream)
}

/// Waits until the client resets the stream or closes the connection, up to the timeout.
async fn wait(shared: &Shared, respond: &mut SendResponse<Bytes>) {
    let reset = poll_fn(|cx| respond.poll_reset(cx));
    if time::within(TIMEOUT, reset).await.is_ok() {
        shared.observed.cancel();
    }
}

/// Returns a frame with the flag that ends headers.
fn frame(kind: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap_or_default();
    let mut bytes = length.to_be_bytes().into_iter().skip(1).collect::<Vec<_>>();
    bytes.extend([kind, 4]);
    bytes.extend(stream.to_be_bytes());
    bytes.extend(payload);
    bytes
}
