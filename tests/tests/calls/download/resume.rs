//! Interrupted downloads, and servers that continue them in the wrong way.

use std::sync::{Arc, Mutex};

use restrait::download::Download;
use restrait::{Call, Client, Result, Retry};

use super::Files;
use crate::exchange::{Exchange, serve};

/// The content of the file: a hundred bytes, each different from its neighbors.
fn content() -> Vec<u8> {
    (b'!'..b'!' + 50).chain(b'!'..b'!' + 50).collect()
}

/// A response: its status, headers separated by `|`, and the bytes that are sent before the connection
/// closes.
type Response = (u16, &'static str, std::ops::Range<usize>);

/// The first response: all headers, and half of the content.
const FIRST: Response = (
    200,
    "content-length: 100|etag: \"v1\"|accept-ranges: bytes",
    0..50,
);

type Headers = Vec<(Option<String>, Option<String>)>;

/// Starts a server that sends these responses and then the status 404. Returns the headers `range`
/// and `if-range` of all requests, too.
async fn server(responses: Vec<Response>) -> (Client, Arc<Mutex<Headers>>) {
    let responses = Arc::new(Mutex::new(responses.into_iter()));
    let seen = Arc::new(Mutex::new(Headers::new()));
    let log = Arc::clone(&seen);
    let url = serve(move |mut exchange: Exchange| {
        let header = |name| exchange.header(name).map(str::to_owned);
        seen.lock()
            .unwrap()
            .push((header("range"), header("if-range")));
        let response = responses.lock().unwrap().next();
        async move {
            let Some((status, headers, range)) = response else {
                return exchange.json(404, "", "{}").await;
            };
            let headers = headers.replace('|', "\r\n");
            let head = format!("HTTP/1.1 {status} X\r\n{headers}\r\nconnection: close\r\n\r\n");
            exchange.send(head).await;
            let mut bytes = content().repeat(2)[range].to_vec();
            if headers.contains("chunked") {
                let length = format!("{:x}\r\n", bytes.len());
                bytes = [length.as_bytes(), &bytes, b"\r\n0\r\n\r\n"].concat();
            }
            exchange.send(bytes).await;
            exchange.close().await;
        }
    })
    .await;
    let builder = Client::builder().base_url(url).retry(Retry::never());
    (builder.build().unwrap(), log)
}

async fn read(mut download: Download) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    download.write_to(&mut bytes).await?;
    Ok(bytes)
}

#[tokio::test]
async fn continues_where_the_download_broke_off() {
    const LENGTH: &str = "content-length: 50|etag: \"v1\"|content-range: bytes 50-99/100";
    for (description, rest) in [
        ("all of the rest", vec![(206, LENGTH, 50..100)]),
        (
            "an unknown length",
            vec![(
                206,
                "content-length: 50|etag: \"v1\"|content-range: bytes 50-99/*",
                50..100,
            )],
        ),
        (
            "less than was requested",
            vec![
                (
                    206,
                    "content-length: 10|etag: \"v1\"|content-range: bytes 50-59/100",
                    50..60,
                ),
                (
                    206,
                    "content-length: 40|etag: \"v1\"|content-range: bytes 60-99/100",
                    60..100,
                ),
            ],
        ),
        (
            "chunks that end early",
            vec![
                (
                    206,
                    "transfer-encoding: chunked|etag: \"v1\"|content-range: bytes 50-99/100",
                    50..55,
                ),
                (
                    206,
                    "content-length: 45|etag: \"v1\"|content-range: bytes 55-99/100",
                    55..100,
                ),
            ],
        ),
        (
            "two more interruptions",
            vec![
                (206, LENGTH, 50..60),
                (
                    206,
                    "content-length: 40|etag: \"v1\"|content-range: bytes 60-99/100",
                    60..61,
                ),
                (
                    206,
                    "content-length: 39|etag: \"v1\"|content-range: bytes 61-99/100",
                    61..100,
                ),
            ],
        ),
        (
            "the same file from its start",
            vec![(200, "content-length: 100|etag: \"v1\"", 0..100)],
        ),
        (
            "the same file from its start, with an interruption",
            vec![
                (200, "content-length: 100|etag: \"v1\"", 0..30),
                (200, "transfer-encoding: chunked|etag: \"v1\"", 0..100),
            ],
        ),
    ] {
        let requests = rest.len() + 1;
        let (client, log) = server([vec![FIRST], rest].concat()).await;
        let bytes = read(client.get("file").await.unwrap()).await;
        assert_eq!(bytes.expect(description), content(), "{description}");
        let log = log.lock().unwrap();
        assert_eq!(log.len(), requests, "{description}");
        assert_eq!(
            log[1],
            (Some("bytes=50-".to_owned()), Some("\"v1\"".to_owned()))
        );
    }
}

#[tokio::test]
async fn fails_if_the_rest_does_not_fit() {
    for (status, headers, range) in [
        // Another version, or an unknown one.
        (
            206,
            "content-length: 50|etag: \"v2\"|content-range: bytes 50-99/100",
            50..100,
        ),
        (
            206,
            "content-length: 50|etag: W/\"v1\"|content-range: bytes 50-99/100",
            50..100,
        ),
        (
            206,
            "content-length: 50|content-range: bytes 50-99/100",
            50..100,
        ),
        (200, "content-length: 100|etag: \"v2\"", 0..100),
        (200, "content-length: 100", 0..100),
        (200, "content-length: 90|etag: \"v1\"", 0..90),
        // Other bytes than requested.
        (
            206,
            "content-length: 51|etag: \"v1\"|content-range: bytes 49-99/100",
            49..100,
        ),
        (
            206,
            "content-length: 49|etag: \"v1\"|content-range: bytes 51-99/100",
            51..100,
        ),
        (
            206,
            "content-length: 50|etag: \"v1\"|content-range: bytes 50-99/200",
            50..100,
        ),
        (
            206,
            "content-length: 51|etag: \"v1\"|content-range: bytes 50-100/100",
            50..101,
        ),
        (
            206,
            "content-length: 51|etag: \"v1\"|content-range: bytes 50-100/*",
            50..101,
        ),
        (
            206,
            "content-length: 50|etag: \"v1\"|content-range: bytes 50-49/100",
            50..100,
        ),
        (
            206,
            "content-length: 50|etag: \"v1\"|content-range: items 50-99/100",
            50..100,
        ),
        (
            206,
            "content-length: 50|etag: \"v1\"|content-range: bytes 50-",
            50..100,
        ),
        (
            206,
            "content-length: 50|etag: \"v1\"|content-range: bytes 50-x/100",
            50..100,
        ),
        (206, "content-length: 50|etag: \"v1\"", 50..100),
        (
            206,
            "content-length: 50|etag: \"v1\"|content-type: multipart/byteranges; boundary=x",
            50..100,
        ),
        // More bytes than announced.
        (
            206,
            "transfer-encoding: chunked|etag: \"v1\"|content-range: bytes 50-99/100",
            50..150,
        ),
        (
            206,
            "transfer-encoding: chunked|etag: \"v1\"|content-range: bytes 50-59/100",
            50..100,
        ),
        (200, "transfer-encoding: chunked|etag: \"v1\"", 0..150),
        // Other bytes than those of the file.
        (
            206,
            "content-length: 50|etag: \"v1\"|content-range: bytes 50-99/100|content-encoding: x",
            50..100,
        ),
        // No bytes.
        (204, "etag: \"v1\"|content-range: bytes 50-99/100", 0..0),
        (416, "content-length: 0|content-range: bytes */100", 0..0),
        (404, "content-length: 0", 0..0),
    ] {
        let response = (status, headers, range);
        let (client, _) = server(vec![FIRST, response.clone()]).await;
        let mut download = client.get("file").await.unwrap();
        let mut written = Vec::new();
        let error = download.write_to(&mut written).await;
        let error = error.expect_err(&format!("{response:?}"));
        assert!(error.is_transport(), "{response:?}: {error}");
        assert!(content().starts_with(&written), "{response:?}");
        // It never seems complete.
        assert!(download.chunk().await.is_err(), "{response:?}");
    }
}

#[tokio::test]
async fn resumes_with_strong_validators_only() {
    const BASE: &str = "content-length: 100|accept-ranges: bytes|";
    const LATER: &str =
        "last-modified: Sun, 06 Nov 1994 08:49:37 GMT|date: Sun, 06 Nov 1994 08:50:00 GMT";
    const AT_ONCE: &str =
        "last-modified: Sun, 06 Nov 1994 08:49:37 GMT|date: Sun, 06 Nov 1994 08:49:37 GMT";
    let date = "Sun, 06 Nov 1994 08:49:37 GMT";
    for (validator, sent) in [
        ("etag: \"v1\"".to_owned(), Some("\"v1\"")),
        (LATER.to_owned(), Some(date)),
        (format!("etag: \"v1\"|{LATER}"), Some("\"v1\"")),
        ("etag: W/\"v1\"".to_owned(), None),
        (format!("etag: W/\"v1\"|{LATER}"), None),
        ("etag: v1".to_owned(), None),
        (AT_ONCE.to_owned(), None),
        ("last-modified: yesterday".to_owned(), None),
        (String::new(), None),
    ] {
        let first: &'static str = format!("{BASE}{validator}").leak();
        let rest = format!("content-length: 50|content-range: bytes 50-99/100|{validator}");
        let rest: &'static str = rest.leak();
        let first = first.trim_end_matches('|');
        let (client, log) = server(vec![(200, first, 0..50), (206, rest, 50..100)]).await;
        let result = read(client.get("file").await.unwrap()).await;
        assert_eq!(result.is_ok(), sent.is_some(), "{validator}");
        let log = log.lock().unwrap();
        let if_range = log.get(1).and_then(|(_, if_range)| if_range.as_deref());
        assert_eq!(if_range, sent, "{validator}");
    }
}

#[tokio::test]
async fn does_not_resume_without_ranges_or_length() {
    for (status, headers) in [
        (200, "content-length: 100|etag: \"v1\""),
        (200, "content-length: 100|etag: \"v1\"|accept-ranges: none"),
        (
            200,
            "content-length: 100|etag: \"v1\"|accept-ranges: bytes|content-encoding: x",
        ),
    ] {
        let rest = (
            206,
            "content-length: 50|etag: \"v1\"|content-range: bytes 50-99/100",
            50..100,
        );
        let (client, log) = server(vec![(status, headers, 0..50), rest]).await;
        read(client.get("file").await.unwrap())
            .await
            .expect_err(headers);
        assert_eq!(log.lock().unwrap().len(), 1, "{headers}");
    }
}

#[tokio::test]
async fn part_of_the_content_is_returned_on_request_only() {
    let part = |headers, range| (206, headers, range);
    for response in [
        part("content-length: 50|content-range: bytes 0-49/100", 0..50),
        part(
            "transfer-encoding: chunked|content-range: bytes 0-49/100",
            0..50,
        ),
        part("content-length: 100|content-range: bytes 0-99/100", 0..100),
        part("content-length: 50", 0..50),
    ] {
        let (client, _) = server(vec![response.clone()]).await;
        let error = client.get("file").await.unwrap_err();
        assert!(error.is_decode(), "{response:?}: {error}");
    }
    for (headers, sent, is_whole) in [
        (
            "content-length: 5|content-range: bytes 5-9/100",
            5..10,
            true,
        ),
        (
            "transfer-encoding: chunked|content-range: bytes 5-9/100",
            5..10,
            true,
        ),
        (
            "transfer-encoding: chunked|content-range: bytes 5-9/100",
            5..9,
            false,
        ),
        (
            "transfer-encoding: chunked|content-range: bytes 5-9/100",
            5..11,
            false,
        ),
    ] {
        let (client, log) = server(vec![part(headers, sent.clone())]).await;
        let download = client
            .get("file")
            .header("range", "bytes=5-9")
            .await
            .unwrap();
        let bytes = read(download).await;
        assert_eq!(bytes.is_ok(), is_whole, "{headers} {sent:?}");
        assert!(bytes.is_err() || bytes.unwrap() == content()[sent]);
        assert_eq!(log.lock().unwrap().len(), 1, "{headers}");
    }
}

#[tokio::test]
async fn dropped_read_is_continued() {
    let (client, log) = server(vec![
        FIRST,
        (
            206,
            "content-length: 50|etag: \"v1\"|content-range: bytes 50-99/100",
            50..100,
        ),
    ])
    .await;
    let mut download = client.get("file").await.unwrap();
    let mut bytes = Vec::new();
    // Each read is dropped at its first pause, also while the download is resumed.
    loop {
        let read = tokio::time::timeout(std::time::Duration::ZERO, download.chunk());
        match read.await {
            Ok(Ok(Some(chunk))) => bytes.extend(chunk),
            Ok(Ok(None)) => break,
            // Too many of the resumes were dropped.
            Ok(Err(error)) => {
                assert!(error.is_transport(), "{error}");
                return;
            }
            Err(_) => tokio::time::sleep(std::time::Duration::from_millis(1)).await,
        }
    }
    assert_eq!(bytes, content());
    assert!(log.lock().unwrap().len() > 1);
}
