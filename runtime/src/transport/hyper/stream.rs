//! A connection to a server or to a proxy.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use ::hyper_util::client::legacy::connect::{Connected, Connection};
use ::hyper_util::rt::TokioIo;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::MaybeHttpsStream;
use tokio::net::TcpStream;
use tokio::task::coop;

/// The number of bytes that may be read for one unit of a task's budget of 128.
const UNIT: usize = 8 * 1024;

/// The maximum cost of one read. The rest of the budget remains for the streams inside.
const MAX_UNITS: usize = 64;

/// A connection to a server, or to a proxy.
pub(super) struct Stream {
    pub(super) io: MaybeHttpsStream<TokioIo<TcpStream>>,
    /// If `true`, the peer is a proxy that forwards requests.
    pub(super) is_forwarded: bool,
}

impl Stream {
    fn io(self: Pin<&mut Self>) -> Pin<&mut MaybeHttpsStream<TokioIo<TcpStream>>> {
        Pin::new(&mut self.get_mut().io)
    }
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        self.io.connected().proxy(self.is_forwarded)
    }
}

impl Read for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        let budget = ready!(charge(buffer.remaining(), cx));
        let read = self.io().poll_read(cx, buffer);
        if read.is_ready() {
            budget.made_progress();
        }
        read
    }
}

impl Write for Stream {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.io().poll_write(cx, buffer)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.io().poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.io().poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.io().poll_write_vectored(cx, buffers)
    }
}

/// Charges the task for a read, so that it yields after about a megabyte.
///
/// Tokio counts reads and not their size. A server that never ends its interim responses would keep the
/// thread busy far beyond the deadline of the call, whose timer runs on the same thread.
fn charge(capacity: usize, cx: &mut Context<'_>) -> Poll<coop::RestoreOnPending> {
    let first = ready!(coop::poll_proceed(cx));
    for _ in 0..(capacity / UNIT).min(MAX_UNITS) {
        match coop::poll_proceed(cx) {
            Poll::Ready(unit) => unit.made_progress(),
            Poll::Pending => break,
        }
    }
    Poll::Ready(first)
}
