//! Requests over sockets, on connections that a fault can close or reset in place of a response.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};

use axum::body::Body;
use axum::extract::connect_info::Connected;
use axum::extract::{ConnectInfo, Request, State};
use axum::handler::Handler;
use axum::serve::{IncomingStream, Listener};
use bytes::{Buf, Bytes};
use http::Response as HttpResponse;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::serve::{Reply, Shared, lock};

/// Opens a loopback port. `0` is any that is free.
pub(crate) async fn bind(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await
}

/// Starts a task that serves all connections until the server is to stop.
pub(crate) fn listen(listener: TcpListener, shared: Arc<Shared>) -> JoinHandle<()> {
    let until_shutdown = shared.until_shutdown();
    let service = serve.with_state(shared);
    let service = service.into_make_service_with_connect_info::<ConnectionCloser>();
    let serving = axum::serve(ConnectionListener(listener), service);
    tokio::spawn(async move {
        // axum retries after errors of the listener, so this never fails.
        let _ = serving.with_graceful_shutdown(until_shutdown).await;
    })
}

/// Processes one request.
async fn serve(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(closer): ConnectInfo<ConnectionCloser>,
    request: Request,
) -> HttpResponse<Body> {
    let (parts, body) = request.into_parts();
    match shared.reply(&parts, body).await {
        Reply::Response(response) => response.into_http(shared.until_shutdown()),
        Reply::Close(bytes) => closer.close_after(bytes),
        Reply::Reset => closer.reset(),
    }
}

/// A listener whose connections have a [`ConnectionCloser`].
struct ConnectionListener(TcpListener);

impl Listener for ConnectionListener {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        let (stream, address) = Listener::accept(&mut self.0).await;
        // The option only affects latency, so an error can be ignored.
        let _ = stream.set_nodelay(true);
        let closer = ConnectionCloser::default();
        (Connection { stream, closer }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

/// A handle that closes or resets one connection.
#[derive(Clone, Debug, Default)]
struct ConnectionCloser(Arc<Mutex<Option<Close>>>);

/// A way to end a connection.
#[derive(Debug)]
enum Close {
    /// Sends these bytes, then closes the connection.
    AfterBytes(Bytes),
    /// Resets the connection.
    Reset,
}

impl ConnectionCloser {
    /// Closes the connection after `bytes`, which are sent in place of the next response.
    ///
    /// The handler must return the response of this function: it is never sent, but it makes the
    /// server write to the connection.
    fn close_after(&self, bytes: Bytes) -> HttpResponse<Body> {
        self.request(Close::AfterBytes(bytes))
    }

    /// Resets the connection in place of the next response.
    fn reset(&self) -> HttpResponse<Body> {
        self.request(Close::Reset)
    }

    fn request(&self, close: Close) -> HttpResponse<Body> {
        *lock(&self.0) = Some(close);
        HttpResponse::default()
    }
}

impl Connected<IncomingStream<'_, ConnectionListener>> for ConnectionCloser {
    fn connect_info(stream: IncomingStream<'_, ConnectionListener>) -> Self {
        stream.io().closer.clone()
    }
}

/// An accepted connection.
struct Connection {
    stream: TcpStream,
    closer: ConnectionCloser,
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        let Self { stream, closer } = self.get_mut();
        let mut close = lock(&closer.0);
        let bytes = match close.as_mut() {
            None => return Pin::new(stream).poll_write(cx, buffer),
            Some(Close::AfterBytes(bytes)) => bytes,
            Some(Close::Reset) => {
                // The error drops the stream, which resets the connection if it does not linger.
                stream.set_zero_linger()?;
                return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
            }
        };
        let mut stream = Pin::new(stream);
        while !bytes.is_empty() {
            match ready!(stream.as_mut().poll_write(cx, bytes))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                sent => bytes.advance(sent),
            }
        }
        // The error makes the server drop the connection. The whole request has been read by now,
        // so the client sees an orderly close and not a reset.
        ready!(stream.poll_shutdown(cx))?;
        Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
