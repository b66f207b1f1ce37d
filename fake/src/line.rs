//! Connections that can be cut with last words other than the server's.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};

use axum::body::Body;
use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use bytes::{Buf, Bytes};
use http::Response;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

use crate::serve::lock;

/// Accepts connections as [`Line`]s.
pub(crate) struct Lines(pub(crate) TcpListener);

impl Listener for Lines {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Line, SocketAddr) {
        let (stream, address) = Listener::accept(&mut self.0).await;
        // Only speed is at stake, so a refusal does not matter.
        let _ = stream.set_nodelay(true);
        let cutter = Cutter::default();
        (Line { stream, cutter }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

/// Cuts a connection.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cutter(Arc<Mutex<Option<End>>>);

/// How a connection is cut.
#[derive(Debug)]
enum End {
    /// In good order, after what is still to be sent.
    Words(Bytes),
    /// At once.
    Reset,
}

impl Cutter {
    /// In place of the next thing that the server writes, sends `words` and closes.
    ///
    /// The response, which never leaves, makes it write.
    pub(crate) fn end(&self, words: Bytes) -> Response<Body> {
        self.cut(End::Words(words))
    }

    /// In place of the next thing that the server writes, resets the connection.
    pub(crate) fn reset(&self) -> Response<Body> {
        self.cut(End::Reset)
    }

    fn cut(&self, end: End) -> Response<Body> {
        *lock(&self.0) = Some(end);
        Response::default()
    }
}

impl Connected<IncomingStream<'_, Lines>> for Cutter {
    fn connect_info(stream: IncomingStream<'_, Lines>) -> Self {
        stream.io().cutter.clone()
    }
}

/// A connection.
pub(crate) struct Line {
    stream: TcpStream,
    cutter: Cutter,
}

impl AsyncRead for Line {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Line {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        let Self { stream, cutter } = self.get_mut();
        let mut cut = lock(&cutter.0);
        let words = match cut.as_mut() {
            None => return Pin::new(stream).poll_write(cx, buffer),
            Some(End::Words(words)) => words,
            Some(End::Reset) => {
                // Without lingering, the drop that the error brings about is a reset.
                stream.set_zero_linger()?;
                return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
            }
        };
        let mut stream = Pin::new(stream);
        while !words.is_empty() {
            match ready!(stream.as_mut().poll_write(cx, words))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                sent => words.advance(sent),
            }
        }
        // The error makes the server drop the connection.  All of the request was read by
        // now, so the client sees an orderly end and not a reset.
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
