//! A connection with or without TLS.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::server::TlsStream;

use super::step::Ending;

/// A connection with or without TLS.
#[derive(Debug)]
pub(super) enum Socket {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl Socket {
    pub(super) fn tcp(&mut self) -> &mut TcpStream {
        match self {
            Self::Plain(stream) => stream,
            Self::Tls(stream) => stream.get_mut().0,
        }
    }

    /// Returns `true` if ALPN chose HTTP/2.
    pub(super) fn has_chosen_http2(&self) -> bool {
        match self {
            Self::Plain(_) => false,
            Self::Tls(stream) => stream.get_ref().1.alpn_protocol() == Some(b"h2"),
        }
    }

    /// Accepts a TLS connection. Returns `None` if the handshake fails.
    pub(super) async fn accept(self, config: Arc<ServerConfig>) -> Option<Self> {
        match self {
            Self::Plain(stream) => {
                let accepted = TlsAcceptor::from(config).accept(stream).await.ok()?;
                Some(Self::Tls(Box::new(accepted)))
            }
            Self::Tls(_) => Some(self),
        }
    }

    /// Waits until the client closes the connection.
    pub(super) async fn wait_until_closed(&mut self) {
        let mut rest = [0; 1024];
        while self.tcp().read(&mut rest).await.is_ok_and(|read| read > 0) {}
    }

    /// Ends the connection.
    pub(super) async fn end(mut self, ending: Ending) {
        match ending {
            Ending::Close => {
                let _ = self.shutdown().await;
            }
            Ending::Truncate => {
                let _ = self.tcp().shutdown().await;
            }
            Ending::Reset => {
                let _ = self.tcp().set_zero_linger();
                return;
            }
        }
        // Closing a socket with unread bytes would reset it, also before a slow client has read the response.
        let _ = tokio::time::timeout(Duration::from_secs(10), self.wait_until_closed()).await;
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_read(cx, buf),
            Self::Tls(stream) => Pin::new(stream).poll_read(cx, buf),
        }
    }
}

impl AsyncWrite for Socket {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_write(cx, buf),
            Self::Tls(stream) => Pin::new(stream).poll_write(cx, buf),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_flush(cx),
            Self::Tls(stream) => Pin::new(stream).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_shutdown(cx),
            Self::Tls(stream) => Pin::new(stream).poll_shutdown(cx),
        }
    }
}
