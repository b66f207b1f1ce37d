//! Requests as a server receives them.

use std::io::{self, Read};

/// A request that a server received.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct ReceivedRequest {
    pub(super) method: String,
    pub(super) target: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl ReceivedRequest {
    /// Returns all values of a header.
    pub(super) fn header(&self, name: &str) -> Vec<&str> {
        let headers = self.headers.iter().filter(|(header, _)| header == name);
        headers.map(|(_, value)| value.as_str()).collect()
    }

    /// Reads a request. Returns `None` if the connection ends.
    pub(super) fn read(stream: &mut impl Read) -> io::Result<Option<Self>> {
        let Some(head) = read_until(stream, b"\r\n\r\n")? else {
            return Ok(None);
        };
        let head = String::from_utf8_lossy(&head).into_owned();
        let mut lines = head.trim_end().split("\r\n");
        let mut request_line = lines.next().unwrap_or_default().split(' ');
        let mut next = || request_line.next().unwrap_or_default().to_owned();
        let (method, target) = (next(), next());
        let headers = lines.filter_map(|line| line.split_once(':'));
        let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().into()));
        let mut request = Self {
            method,
            target,
            headers: headers.collect(),
            body: Vec::new(),
        };
        request.body = request.read_body(stream)?;
        Ok(Some(request))
    }

    fn read_body(&self, stream: &mut impl Read) -> io::Result<Vec<u8>> {
        let length = self
            .header("content-length")
            .first()
            .and_then(|length| length.parse().ok());
        let mut body = Vec::new();
        if self.header("transfer-encoding") == ["chunked"] {
            while let Some(line) = read_until(stream, b"\r\n")? {
                let line = String::from_utf8_lossy(&line).into_owned();
                let size = u64::from_str_radix(line.trim(), 16).map_err(io::Error::other)?;
                stream.by_ref().take(size).read_to_end(&mut body)?;
                read_until(stream, b"\r\n")?;
                if size == 0 {
                    break;
                }
            }
        } else {
            stream
                .by_ref()
                .take(length.unwrap_or(0))
                .read_to_end(&mut body)?;
        }
        Ok(body)
    }
}

/// Reads up to and including `end`. Returns `None` if the connection ends.
fn read_until(stream: &mut impl Read, end: &[u8]) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let mut byte = [0];
    while !bytes.ends_with(end) {
        if stream.read(&mut byte)? == 0 {
            return Ok(None);
        }
        bytes.extend_from_slice(&byte);
    }
    Ok(Some(bytes))
}
