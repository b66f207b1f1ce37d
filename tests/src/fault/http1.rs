//! A connection of HTTP/1.1.

use std::collections::HashMap;
use std::sync::Arc;

use tokio::io::AsyncReadExt;

use super::socket::Socket;
use super::step::{Ending, Output};
use super::{Plan, ReceivedRequest};

/// Serves a connection until it ends.
pub(super) async fn serve(plan: &Arc<Plan>, mut socket: Socket, number: usize) {
    let mut bytes = Vec::new();
    let mut ending = Ending::Close;
    while let Some(read) = read(&mut socket, &mut bytes).await {
        let arrived = ReceivedRequest::arrived(plan, number);
        let request = ReceivedRequest {
            connection: arrived.connection,
            number: arrived.number,
            ..read
        };
        let script = plan.respond(request);
        if let Some(end) = script.run(&mut Output::Http1(&mut socket)).await {
            ending = end;
            break;
        }
    }
    socket.end(ending).await;
}

/// Reads the next request. Returns `None` if the connection ends first.
async fn read(socket: &mut Socket, bytes: &mut Vec<u8>) -> Option<ReceivedRequest> {
    let head_end = loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break at;
        }
        if socket.read_buf(bytes).await.ok()? == 0 {
            return None;
        }
    };
    let mut rest = bytes.split_off(head_end + 4);
    let head = String::from_utf8_lossy(bytes).into_owned();
    let mut lines = head.trim_end().split("\r\n");
    let mut first = lines.next()?.split(' ');
    let headers: HashMap<_, _> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let length = headers.get("content-length").and_then(|it| it.parse().ok());
    let length: usize = length.unwrap_or(0);
    while rest.len() < length {
        if socket.read_buf(&mut rest).await.ok()? == 0 {
            return None;
        }
    }
    *bytes = rest.split_off(length);
    Some(ReceivedRequest {
        method: first.next()?.to_owned(),
        target: first.next()?.to_owned(),
        headers,
        body: rest,
        connection: 0,
        number: 0,
    })
}
