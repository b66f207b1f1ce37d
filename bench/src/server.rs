//! The other side of whole calls: a thread that answers every request with the same body.

use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;

/// Serves `body` on the loopback interface and returns the base URL.
pub(crate) fn serve(body: &str) -> String {
    let answer: Arc<str> = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.set_nonblocking(true).expect("a socket");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let listener = TcpListener::from_std(listener).expect("a socket");
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(answer_all(socket, Arc::clone(&answer)));
            }
        });
    });
    base
}

async fn answer_all(mut socket: TcpStream, answer: Arc<str>) {
    let _ = socket.set_nodelay(true);
    let mut read = Vec::with_capacity(4096);
    // Requests have no body and are not pipelined: a blank line ends each.
    while let Ok(1..) = socket.read_buf(&mut read).await {
        if read.ends_with(b"\r\n\r\n") {
            read.clear();
            if socket.write_all(answer.as_bytes()).await.is_err() {
                return;
            }
        }
    }
}
