//! Requests and responses on standard error, for `--verbose`.

use std::fmt::Write as _;
use std::io::Write as _;
use std::time::Instant;

use anstyle::AnsiColor;
use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE, SET_COOKIE};
use restrait::BoxFuture;
use restrait::info::{ApiInfo, AuthScheme, EndpointInfo, Location, ParamInfo, Route, Style};
use restrait::transport::{
    Reqwest, Transport, TransportError, TransportRequest, TransportResponse,
};

use crate::Failure;

/// A value that is not shown.
const REDACTED: &str = "[redacted]";

/// The default transport, which writes each attempt of a call without its secrets.
pub(crate) struct Verbose {
    transport: Reqwest,
    resources: &'static [&'static ApiInfo],
}

impl Verbose {
    /// Creates the transport for an API.
    pub(crate) fn new(resources: &'static [&'static ApiInfo]) -> Result<Self, Failure> {
        let transport = Reqwest::new(|builder| builder);
        let transport = transport.map_err(|error| Failure::Io(error.to_string()))?;
        Ok(Self {
            transport,
            resources,
        })
    }

    /// Returns the description of the endpoint of a request.
    fn endpoint(&self, route: &Route) -> Option<&'static EndpointInfo> {
        let mut resources = self.resources.iter();
        let api = resources.find(|api| api.name == route.api())?;
        api.endpoint(route.name())
            .filter(|info| info.route.is_same_endpoint(route))
    }
}

impl Transport for Verbose {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let url = shown_url(request.url, request.path.end, self.endpoint(request.route));
        let mut text = format!("{} {url}\n", request.route.method());
        text.push_str(&headers(&request.headers));
        write('>', &text);
        let start = Instant::now();
        let response = self.transport.send(request);
        Box::pin(async move {
            let response = response.await;
            let millis = start.elapsed().as_millis();
            match &response {
                Ok(response) => {
                    let headers = headers(&response.headers);
                    write(
                        '<',
                        &format!("{} ({millis} ms)\n{headers}", response.status),
                    );
                }
                Err(error) => write('<', &format!("{error} ({millis} ms)\n")),
            }
            response
        })
    }
}

fn write(mark: char, text: &str) {
    let style = AnsiColor::BrightBlack.on_default();
    let mut lines = String::new();
    for line in text.lines() {
        let _ = writeln!(lines, "{style}{mark} {line}{style:#}");
    }
    // The call does not depend on what is shown of it.
    let _ = anstream::stderr().write_all(lines.as_bytes());
}

fn headers(headers: &HeaderMap) -> String {
    let mut text = String::new();
    for (name, value) in headers {
        let is_secret = value.is_sensitive() || [AUTHORIZATION, COOKIE, SET_COOKIE].contains(name);
        let value = String::from_utf8_lossy(value.as_bytes());
        let value = if is_secret { REDACTED } else { &value };
        let _ = writeln!(text, "{name}: {}", value.escape_debug());
    }
    text
}

/// Returns the URL without secrets. With a secret in its path, it is the template of the path.
fn shown_url(url: &str, path_end: usize, endpoint: Option<&EndpointInfo>) -> String {
    let (path, query) = url.split_at_checked(path_end).unwrap_or((url, ""));
    let Some(endpoint) = endpoint else {
        // The target of a redirect and a raw call may have secrets anywhere in their query.
        let mark = if query.is_empty() { "" } else { "?" };
        let hidden = if query.is_empty() { "" } else { REDACTED };
        return format!("{path}{mark}{hidden}");
    };
    let mut params = endpoint.params.iter().chain(endpoint.common);
    if params.any(|param| param.secret && param.location == Location::Path) {
        return endpoint.route.path().to_owned();
    }
    let in_query = |param: &&ParamInfo| param.secret && param.location == Location::Query;
    let params = endpoint.params.iter().chain(endpoint.common);
    let secrets: Vec<_> = params.filter(in_query).collect();
    // The names of its pairs are those of its members.
    if secrets.iter().any(|param| param.style == Style::Flatten) {
        return format!("{path}?{REDACTED}");
    }
    let is_secret = |name: &str| {
        let is_member = |rest: &str| rest.is_empty() || rest.starts_with(['[', '%']);
        let mut schemes = endpoint.auth.schemes().iter();
        schemes.any(|it| matches!(it, AuthScheme::Query { name: key } if *key == name))
            || secrets
                .iter()
                .any(|it| name.strip_prefix(it.name).is_some_and(is_member))
    };
    let pairs = query
        .trim_start_matches('?')
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((name, _)) if is_secret(name) => format!("{name}={REDACTED}"),
            Some(_) | None => pair.to_owned(),
        });
    let pairs = pairs.collect::<Vec<_>>().join("&");
    if query.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{pairs}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use restrait::{api, endpoint};

    #[api]
    trait Vault {
        #[endpoint(method = "GET", path = "/vault/<name>")]
        fn open(&self, name: &str, #[query(secret)] pin: Option<&str>, depth: Option<u8>)
        -> String;

        #[endpoint(method = "GET", path = "/keys/<key>")]
        fn key(&self, #[path(secret)] key: &str) -> String;
    }

    fn shown(endpoint: &str, url: &str) -> String {
        let path_end = url.find('?').unwrap_or(url.len());
        shown_url(url, path_end, vault::INFO.endpoint(endpoint))
    }

    #[test]
    fn secrets_are_left_out_of_urls() {
        assert_eq!(
            shown("open", "https://x/vault/a?pin=7&depth=2&pinned=1"),
            "https://x/vault/a?pin=[redacted]&depth=2&pinned=1"
        );
        assert_eq!(shown("key", "https://x/keys/7?a=b"), "/keys/<key>");
        assert_eq!(shown("other", "https://x/a?b=c"), "https://x/a?[redacted]");
        assert_eq!(shown("open", "https://x/vault/a"), "https://x/vault/a");
    }

    #[test]
    fn secrets_are_left_out_of_headers() {
        let mut map = HeaderMap::new();
        map.insert("accept", "a/b".parse().unwrap());
        map.insert("authorization", "Bearer x".parse().unwrap());
        let mut key: http::HeaderValue = "k".parse().unwrap();
        key.set_sensitive(true);
        map.insert("x-key", key);
        assert_eq!(
            headers(&map),
            "accept: a/b\nauthorization: [redacted]\nx-key: [redacted]\n"
        );
    }
}
