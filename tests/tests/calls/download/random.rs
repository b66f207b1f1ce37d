//! Downloads over a transport that cuts responses, changes the file and sends other ranges than requested.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Frame;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use restrait::download::Download;
use restrait::http::{HeaderMap, HeaderValue, StatusCode};
use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{BoxFuture, Client, Retry};
use restrait_tests::support::is_quick;

use super::Files;
use super::save::Directory;

/// A response of the transport. Its headers describe its bytes truthfully, unless they are missing;
/// but the bytes may be others than requested, and more or fewer than announced.
#[derive(Debug, Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a mistake of its own"
)]
struct Step {
    kind: Kind,
    version: u8,
    tag: Tag,
    honors_if_range: bool,
    /// Distance from the requested position to the one that is sent.
    shift: i64,
    /// Number of bytes that are left out of the range.
    short: usize,
    total: Total,
    has_length: bool,
    has_range: bool,
    /// Number of bytes after which the connection breaks.
    cut: Option<usize>,
    /// If `true`, a body that is cut ends without an error.
    is_silent: bool,
    /// Number of bytes after the end of the range.
    extra: usize,
    chunk: usize,
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Part,
    Whole,
    Status(u16),
}

#[derive(Debug, Clone, Copy)]
enum Tag {
    Strong,
    Weak,
    None,
}

#[derive(Debug, Clone, Copy)]
enum Total {
    Right,
    Wrong,
    Unknown,
}

/// Returns the content of a version. No two bytes at the same position are equal.
fn content(version: u8, length: usize) -> Vec<u8> {
    let bytes = (0..83).cycle().map(|byte: u8| byte * 3 + version);
    bytes.take(length).collect()
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let kind = prop_oneof![
        12 => Just(Kind::Part),
        2 => Just(Kind::Whole),
        1 => prop::sample::select(vec![404, 416, 503, 503, 204]).prop_map(Kind::Status),
    ];
    let version = prop_oneof![9 => Just(0_u8), 1 => Just(1)];
    let tag = prop_oneof![12 => Just(Tag::Strong), 1 => Just(Tag::Weak), 1 => Just(Tag::None)];
    let shift = prop_oneof![12 => Just(0_i64), 1 => -3_i64..4];
    let short = prop_oneof![4 => Just(0_usize), 1 => 0_usize..40];
    let total = prop_oneof![
        8 => Just(Total::Right),
        1 => Just(Total::Wrong),
        1 => Just(Total::Unknown),
    ];
    let cut = prop_oneof![
        2 => Just(None),
        4 => (0_usize..120).prop_map(Some),
    ];
    let extra = prop_oneof![15 => Just(0_usize), 1 => 1_usize..20];
    let flags = prop::array::uniform4(prop::bool::weighted(0.85));
    let step = (
        kind,
        version,
        tag,
        shift,
        short,
        total,
        cut,
        extra,
        flags,
        1_usize..40,
    );
    let step = step.prop_map(
        |(kind, version, tag, shift, short, total, cut, extra, flags, chunk)| {
            let [honors_if_range, has_length, has_range, breaks] = flags;
            Step {
                kind,
                version,
                tag,
                honors_if_range,
                shift,
                short,
                total,
                has_length,
                has_range,
                cut,
                is_silent: !breaks,
                extra,
                chunk,
            }
        },
    );
    prop::collection::vec(step, 1..12)
}

struct Body {
    chunks: VecDeque<Bytes>,
    breaks: bool,
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Poll::Ready(match self.chunks.pop_front() {
            Some(chunk) => Some(Ok(Frame::data(chunk))),
            // It fails once, and then seems complete.
            None if std::mem::take(&mut self.breaks) => {
                Some(Err(TransportError::response_lost("reset")))
            }
            None => None,
        })
    }
}

impl Step {
    fn content(&self, length: usize) -> Vec<u8> {
        content(self.version, length + usize::from(self.version) * 7)
    }

    fn respond(
        &self,
        length: usize,
        range: Option<u64>,
        if_range: Option<&str>,
    ) -> TransportResponse {
        let tag = match self.tag {
            Tag::Strong => Some(format!("\"v{}\"", self.version)),
            Tag::Weak => Some(format!("W/\"v{}\"", self.version)),
            Tag::None => None,
        };
        let mut headers = HeaderMap::new();
        let mut set = |name: &'static str, value: String| {
            headers.insert(name, HeaderValue::try_from(value).unwrap());
        };
        set("accept-ranges", "bytes".to_owned());
        let is_same = !self.honors_if_range || if_range == tag.as_deref();
        if let Some(tag) = tag {
            set("etag", tag);
        }
        let length = length + usize::from(self.version) * 7;
        let (status, first, end) = match (self.kind, range) {
            (Kind::Status(status), _) => {
                set("content-range", format!("bytes */{length}"));
                let mut response =
                    TransportResponse::new(StatusCode::from_u16(status).unwrap(), "");
                response.headers = headers;
                return response;
            }
            (Kind::Part, Some(range)) if is_same => {
                let first = usize::try_from(range.saturating_add_signed(self.shift)).unwrap();
                let end = length.saturating_sub(self.short).max(first + 1);
                (206, first, end)
            }
            (Kind::Part | Kind::Whole, _) => (200, 0, length),
        };
        if status == 206 && self.has_range {
            let total = match self.total {
                Total::Right => length.to_string(),
                Total::Wrong => (length + 1).to_string(),
                Total::Unknown => "*".to_owned(),
            };
            set(
                "content-range",
                format!("bytes {first}-{}/{total}", end - 1),
            );
        }
        // A real transport reports the end of a body without a length.
        let has_length = self.has_length || status == 206;
        if self.has_length {
            set("content-length", (end - first).to_string());
        }
        let mut bytes = content(self.version, end + self.extra)[first..].to_vec();
        if !has_length {
            bytes.truncate(end - first);
        }
        let is_cut = self.cut.is_some_and(|cut| cut < bytes.len());
        bytes.truncate(self.cut.unwrap_or(usize::MAX));
        let body = Body {
            chunks: bytes
                .chunks(self.chunk)
                .map(Bytes::copy_from_slice)
                .collect(),
            breaks: is_cut && !(self.is_silent && has_length),
        };
        TransportResponse::streaming(
            StatusCode::from_u16(status).unwrap(),
            headers,
            Box::pin(body),
        )
    }
}

#[derive(Clone)]
struct Script {
    steps: Arc<Mutex<VecDeque<Step>>>,
    length: usize,
}

impl Transport for Script {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let header = |name| request.headers.get(name).and_then(|it| it.to_str().ok());
        let range = header("range").map(|range| {
            let range = range.strip_prefix("bytes=").unwrap();
            range.strip_suffix('-').unwrap().parse().unwrap()
        });
        let step = self.steps.lock().unwrap().pop_front();
        let response = step.map(|step| step.respond(self.length, range, header("if-range")));
        Box::pin(async { response.ok_or_else(|| TransportError::connect("refused")) })
    }
}

#[derive(Default, Debug)]
struct Counts {
    whole: u32,
    /// Downloads that are whole after more than one request.
    resumed: u32,
    failed: u32,
}

/// Runs `check` on the downloads of random scripts, with the content that they announce. It returns
/// `true` if the download was whole.
fn for_random_scripts(
    cases: u32,
    check: &impl AsyncFn(&mut Download, Vec<u8>) -> Result<bool, TestCaseError>,
) {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_time().build().unwrap();
    let counts = Mutex::new(Counts::default());
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::with_cases(cases)
    });
    let run = |(steps, length): (Vec<Step>, usize)| {
        let (first, script) = (
            steps[0].clone(),
            Script {
                steps: Arc::new(Mutex::new(steps.into())),
                length,
            },
        );
        let steps = Arc::clone(&script.steps);
        let builder = Client::builder()
            .base_url("http://localhost")
            .retry(Retry::never());
        let client = builder.transport(script).build().unwrap();
        runtime.block_on(async {
            let Ok(mut download) = client.get("file").await else {
                counts.lock().unwrap().failed += 1;
                return Ok(());
            };
            let left = steps.lock().unwrap().len();
            let content = match first.kind {
                Kind::Status(_) => Vec::new(),
                Kind::Part | Kind::Whole => first.content(length),
            };
            let is_whole = check(&mut download, content).await?;
            let mut counts = counts.lock().unwrap();
            if is_whole {
                counts.whole += 1;
                counts.resumed += u32::from(steps.lock().unwrap().len() < left);
            } else {
                counts.failed += 1;
            }
            Ok(())
        })
    };
    runner.run(&(steps(), 0_usize..240), run).unwrap();
    let counts = counts.into_inner().unwrap();
    println!("{counts:?}");
    assert!(
        counts.whole > cases / 4 && counts.resumed > cases / 20 && counts.failed > cases / 4,
        "the scripts prove little: {counts:?}"
    );
}

#[test]
fn random_download_is_the_announced_content_or_an_error() {
    let cases = if is_quick() { 1000 } else { 4000 };
    for_random_scripts(cases, &async |download, content| {
        let mut written = Vec::new();
        if download.write_to(&mut written).await.is_ok() {
            prop_assert_eq!(written, content);
            return Ok(true);
        }
        prop_assert!(content.starts_with(&written));
        for _ in 0..2 {
            prop_assert!(download.chunk().await.is_err());
            prop_assert!(download.write_to(&mut written).await.is_err());
        }
        Ok(false)
    });
}

#[test]
fn random_saved_file_is_whole() {
    let directory = Directory::new("random");
    let path = directory.file("file");
    let cases = if is_quick() { 500 } else { 1000 };
    for_random_scripts(cases, &async |download, content| {
        if download.save(&path).await.is_ok() {
            prop_assert_eq!(std::fs::read(&path).unwrap(), content);
            std::fs::remove_file(&path).unwrap();
            return Ok(true);
        }
        for _ in 0..2 {
            prop_assert!(download.save(&path).await.is_err());
            prop_assert_eq!(directory.names(), [""; 0]);
        }
        Ok(false)
    });
}
