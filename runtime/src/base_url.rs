//! The base URL of a client.

#[cfg(all(
    any(feature = "reqwest", feature = "hyper"),
    not(target_arch = "wasm32")
))]
use std::net::{IpAddr, SocketAddr};
use std::net::{Ipv4Addr, Ipv6Addr};

use http::uri::{self, Authority, Scheme};
use url::{Host, Url};

mod reach;

pub(crate) use reach::{NOT_PUBLIC, Reach};

/// A URL to which paths are appended: `https://host[:port][/prefix]`, without a trailing slash.
#[derive(Debug, Clone)]
pub(crate) struct BaseUrl {
    text: String,
    path_start: usize,
    /// The parsed scheme and authority, so that requests do not parse them again.
    scheme: Scheme,
    authority: Authority,
}

impl BaseUrl {
    /// Parses and checks a base URL.
    ///
    /// # Errors
    ///
    /// Returns the reason if the URL is invalid.
    pub(crate) fn parse(text: &str, allow_clear_text: bool) -> Result<Self, &'static str> {
        if text
            .bytes()
            .any(|byte| byte.is_ascii_control() || byte == b' ')
        {
            return Err("must not contain spaces or control characters");
        }
        let url = Url::parse(text).map_err(|_| "not a valid URL; write `https://host`")?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err("must begin with `https://` or `http://`");
        }
        let host = url.host().ok_or("missing host; write `https://host`")?;
        if !url.username().is_empty() || url.password().is_some() || has_userinfo(text) {
            return Err("must not contain a user name or password; set a token instead");
        }
        if url.port() == Some(0) {
            return Err("port 0 cannot be connected to; write the port of the server");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("must not contain a query or fragment");
        }
        if url.scheme() == "http" && !is_loopback(&host) && !allow_clear_text {
            return Err(
                "`http://` would send the token in clear text; use `https://` or call `allow_clear_text`",
            );
        }
        // `Url` would resolve dot segments and so change the prefix.
        if text.contains("/.") || text.to_ascii_lowercase().contains("%2e") || text.contains('\\') {
            return Err("must not contain `.` or `..` segments or backslashes");
        }
        let text = url.as_str().trim_end_matches('/').to_owned();
        let path_start = url[..url::Position::BeforePath].len();
        let authority = &url[url::Position::BeforeHost..url::Position::BeforePath];
        Ok(Self {
            text,
            path_start,
            scheme: Scheme::try_from(url.scheme()).map_err(|_| "invalid scheme")?,
            authority: Authority::try_from(authority).map_err(|_| "invalid host")?,
        })
    }

    /// Returns the host, for traces.
    pub(crate) fn host(&self) -> &str {
        self.authority.host()
    }

    /// Returns the port, for traces.
    pub(crate) fn port(&self) -> u16 {
        let default_port = if self.scheme == Scheme::HTTPS {
            443
        } else {
            80
        };
        self.authority.port_u16().unwrap_or(default_port)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the scheme and authority, to which a path can be added.
    pub(crate) fn uri(&self) -> uri::Parts {
        let mut parts = uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts
    }

    /// Returns the start of the path in a URL that begins with this one.
    pub(crate) fn path_start(&self) -> usize {
        self.path_start
    }
}

/// Returns `true` if there is an `@` before the path. `Url` ignores it if the user name is empty.
fn has_userinfo(text: &str) -> bool {
    let authority = text.split_once("//").map_or(text, |(_, rest)| rest);
    authority
        .split('/')
        .next()
        .is_some_and(|authority| authority.contains('@'))
}

/// Returns `true` for hosts on the loopback interface.
///
/// `localhost` and the names under it count as such (RFC 6761, 6.3). The system resolves the former.
/// Not every system resolves the latter, so the default transport and `Hyper` do.
pub(crate) fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost" || is_under_localhost(name),
        Host::Ipv4(address) => Ipv4Addr::is_loopback(address),
        Host::Ipv6(address) => Ipv6Addr::is_loopback(address),
    }
}

/// The addresses of the loopback interface, without a port.
#[cfg(all(
    any(feature = "reqwest", feature = "hyper"),
    not(target_arch = "wasm32")
))]
pub(crate) const LOOPBACK: [SocketAddr; 2] = [
    SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
    SocketAddr::new(IpAddr::V6(Ipv6Addr::LOCALHOST), 0),
];

/// Returns `true` for names like `app.localhost`.
pub(crate) fn is_under_localhost(name: &str) -> bool {
    name.ends_with(".localhost")
}

/// Returns `true` if the host of a URL is on the loopback interface.
#[cfg(all(feature = "hyper", not(target_arch = "wasm32")))]
pub(crate) fn is_loopback_name(host: &str) -> bool {
    Host::parse(host).is_ok_and(|host| {
        is_loopback(&match &host {
            Host::Domain(name) => Host::Domain(name.as_str()),
            Host::Ipv4(address) => Host::Ipv4(*address),
            Host::Ipv6(address) => Host::Ipv6(*address),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_path_and_ignores_trailing_slashes() {
        for (text, expected) in [
            ("https://api.example.com", "https://api.example.com"),
            ("https://api.example.com/", "https://api.example.com"),
            ("https://Example.com:443/v1//", "https://example.com/v1"),
            ("http://127.0.0.1:8080/a/b/", "http://127.0.0.1:8080/a/b"),
            ("http://[::1]:1", "http://[::1]:1"),
            ("http://localhost", "http://localhost"),
        ] {
            let base = BaseUrl::parse(text, false).unwrap();
            assert_eq!(base.as_str(), expected);
            assert!(
                base.as_str()[base.path_start()..].is_empty()
                    || expected.contains("/v1")
                    || expected.contains("/a/b")
            );
        }
        assert!(BaseUrl::parse("http://10.0.0.1", true).is_ok());
        assert!(BaseUrl::parse("http://app.localhost:8080", false).is_ok());
    }

    #[test]
    fn rejects_invalid_base_urls() {
        for text in [
            "",
            "api.example.com",
            "//api.example.com",
            "/v1",
            "ftp://host",
            "file:///etc",
            "https://",
            "https://user@host",
            "https://user:word@host",
            "https://@host",
            "https://host?a=b",
            "https://host/?",
            "https://host#",
            "http://example.com",
            "http://10.0.0.1",
            "https://host/a/../b",
            "https://host/%2e%2e/b",
            "https://host\\a",
            "https://host:0",
            "http://127.0.0.1:0/v1",
            " https://host",
            "https://ho\nst",
            "https://host/a b",
            "localhost:80",
        ] {
            assert!(BaseUrl::parse(text, false).is_err(), "{text:?}");
        }
    }
}
