//! Lower bounds: straight-line code that knows the whole request in advance.
//!
//! There are no tables, checks or promises, so only the costs of the client types remain.

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION};
use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderMap, HeaderValue, Method, Uri};
use http_body_util::{BodyExt, Empty};
use hyper_util::client::legacy::Client as Hyper;
use hyper_util::rt::TokioExecutor;
use url::Url;

use super::{Build, Call};
use crate::input::{ACCEPT_VERSION, INPUT, Input, JSON, Stats};
use crate::sink::{Finished, sink};

/// A URL buffer on the stack.
struct Line {
    bytes: [u8; 512],
    len: usize,
}

impl Line {
    fn new() -> Self {
        Self {
            bytes: [0; 512],
            len: 0,
        }
    }

    fn put(&mut self, text: &str) -> &mut Self {
        let end = self.len + text.len();
        self.bytes[self.len..end].copy_from_slice(text.as_bytes());
        self.len = end;
        self
    }

    fn flag(&mut self, flag: bool) -> &mut Self {
        self.put(if flag { "true" } else { "false" })
    }

    fn number(&mut self, number: u64) -> &mut Self {
        self.put(itoa::Buffer::new().format(number))
    }

    fn path(&mut self, input: &Input<'_>) -> &mut Self {
        self.put("/instances/").put(input.instance_id);
        self.put("/orgs/").put(input.org_id);
        self.put("/payloadCounts?_actions=").flag(input.actions);
        self.put("&_links=").flag(input.links);
        self.put("&_embedded=").flag(input.embedded);
        self.put("&start=").number(input.start);
        self.put("&end=").number(input.end);
        self.put("&asBytes=").flag(input.as_bytes)
    }

    fn as_str(&self) -> &str {
        str::from_utf8(&self.bytes[..self.len]).expect("text")
    }
}

/// Values that are created once per client.
struct Ready {
    base: String,
    scheme: Scheme,
    authority: Authority,
    headers: HeaderMap,
}

impl Ready {
    fn new(base: &str) -> Self {
        let token = format!("Bearer {}", INPUT.token);
        let headers = [
            (ACCEPT, JSON),
            ("accept-version".parse().expect("a name"), ACCEPT_VERSION),
            ("losantdomain".parse().expect("a name"), INPUT.domain),
            (AUTHORIZATION, &token),
        ];
        let headers =
            headers.map(|(name, value)| (name, HeaderValue::from_str(value).expect("a value")));
        let uri = base.parse::<Uri>().expect("a base").into_parts();
        Self {
            base: base.to_owned(),
            scheme: uri.scheme.expect("a scheme"),
            authority: uri.authority.expect("a host"),
            headers: headers.into_iter().collect(),
        }
    }

    fn reqwest(&self, input: &Input<'_>) -> reqwest::Request {
        let mut line = Line::new();
        let url = Url::parse(line.put(&self.base).path(input).as_str()).expect("a URL");
        let mut request = reqwest::Request::new(Method::GET, url);
        *request.headers_mut() = self.headers.clone();
        request
    }

    fn http(&self, input: &Input<'_>) -> http::Request<Empty<Bytes>> {
        let mut line = Line::new();
        let path = Bytes::copy_from_slice(line.path(input).as_str().as_bytes());
        let mut uri = http::uri::Parts::default();
        uri.scheme = Some(self.scheme.clone());
        uri.authority = Some(self.authority.clone());
        uri.path_and_query = Some(PathAndQuery::from_maybe_shared(path).expect("a path"));
        let mut request = http::Request::new(Empty::new());
        *request.uri_mut() = Uri::from_parts(uri).expect("a URI");
        *request.headers_mut() = self.headers.clone();
        request
    }
}

pub(super) fn to_reqwest(base: &str) -> Build {
    let ready = Ready::new(base);
    Box::new(move |input| sink(ready.reqwest(input)))
}

pub(super) fn to_http(base: &str) -> Build {
    let ready = Ready::new(base);
    Box::new(move |input| sink(ready.http(input)))
}

/// Parses the finished URL, which every `reqwest::Request` requires.
pub(super) fn url_parse(base: &str) -> Build {
    let url = Line::new().put(base).path(&INPUT).as_str().to_owned();
    Box::new(move |_| sink(Url::parse(&url).expect("a URL")))
}

impl Finished for Url {
    fn show(&self) -> String {
        format!("(no request) {self}")
    }
}

pub(super) fn through_reqwest(base: &str) -> Call {
    let (client, ready) = (reqwest::Client::new(), Ready::new(base));
    Box::new(move |input| {
        let sent = client.execute(ready.reqwest(input));
        Box::pin(async move {
            let response = sent
                .await
                .expect("a response")
                .error_for_status()
                .expect("a success");
            decode(&response.bytes().await.expect("a body"))
        })
    })
}

pub(super) fn through_hyper(base: &str) -> Call {
    let client: Hyper<_, Empty<Bytes>> = Hyper::builder(TokioExecutor::new()).build_http();
    let ready = Ready::new(base);
    Box::new(move |input| {
        let sent = client.request(ready.http(input));
        Box::pin(async move {
            let response = sent.await.expect("a response");
            assert!(response.status().is_success());
            decode(
                &response
                    .into_body()
                    .collect()
                    .await
                    .expect("a body")
                    .to_bytes(),
            )
        })
    })
}

fn decode(body: &[u8]) -> usize {
    serde_json::from_slice::<Stats>(body).expect("counts").len()
}
