//! URLs that the server gave, such as those of upload sessions and HAL links.

use url::Url;

use crate::base_url::BaseUrl;

/// Returns the rest of `url` after the base URL: a path, a query, or both. It is sent as it is.
///
/// A relative URL without a leading `/` is relative to the base URL, which counts as a directory.
///
/// # Errors
///
/// Returns the reason if the URL has another origin, is not below the base URL, or could be read in
/// another way by a server. The reason does not contain the URL, which may be secret.
pub(super) fn target(base: &BaseUrl, url: &str) -> Result<String, &'static str> {
    check_characters(url)?;
    let target = match split_origin(url) {
        Some((origin, target)) => {
            check_origin(base, origin)?;
            target
        }
        None if url.is_empty() || url.starts_with('?') => return Ok(url.to_owned()),
        None if url.starts_with('/') => url,
        None => {
            let first = url.split(['/', '?']).next().unwrap_or(url);
            if first.contains(':') {
                return Err("must be an `http` or `https` URL");
            }
            check_path(url)?;
            return Ok(format!("/{url}"));
        }
    };
    check_path(target)?;
    let base_path = base.as_str().get(base.path_start()..).unwrap_or_default();
    let rest = target.strip_prefix(base_path);
    let below = rest.filter(|rest| rest.is_empty() || rest.starts_with(['/', '?']));
    below.map(str::to_owned).ok_or("must be below the base URL")
}

/// Checks that every parser leaves the URL unchanged.
fn check_characters(url: &str) -> Result<(), &'static str> {
    if url.contains('#') {
        return Err("must not contain a fragment");
    }
    if url.contains('\\') {
        return Err("must not contain a backslash");
    }
    let is_unsafe = |byte: u8| byte <= b' ' || byte >= 0x7f;
    if url.bytes().any(is_unsafe) {
        return Err("must not contain spaces, control characters or characters outside ASCII");
    }
    if url.contains(['"', '<', '>', '`', '{', '}', '^']) {
        return Err("contains a character that must be percent-encoded");
    }
    Ok(())
}

/// Splits an absolute URL, or one that begins with `//`, before its path.
fn split_origin(url: &str) -> Option<(&str, &str)> {
    let scheme = url.split_once("://").map(|(scheme, _)| scheme);
    let is_scheme = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    };
    let start = match scheme {
        Some(scheme) if is_scheme(scheme) => scheme.len() + "://".len(),
        _ if url.starts_with("//") => "//".len(),
        _ => return None,
    };
    let rest = url.get(start..)?;
    let length = rest.find(['/', '?']).unwrap_or(rest.len());
    url.split_at_checked(start + length)
}

/// Checks that an origin is that of the base URL.
fn check_origin(base: &BaseUrl, origin: &str) -> Result<(), &'static str> {
    if origin.contains('@') {
        return Err("must not contain a user name");
    }
    let base = Url::parse(base.as_str()).map_err(|_| "is invalid")?;
    let other = base.join(origin).map_err(|_| "is not a valid URL")?;
    if other.origin() == base.origin() {
        Ok(())
    } else {
        Err("must have the origin of the base URL")
    }
}

/// Checks the segments of a path, which may be followed by a query.
fn check_path(target: &str) -> Result<(), &'static str> {
    let path = target.split('?').next().unwrap_or(target);
    path.split('/').try_for_each(check_segment)
}

/// Checks that no server finds a dot segment, a control character or an invalid escape in a segment.
fn check_segment(segment: &str) -> Result<(), &'static str> {
    let mut decoded = Vec::with_capacity(segment.len());
    let mut bytes = segment.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            decoded.push(byte);
            continue;
        }
        let mut digit = || bytes.next().and_then(|byte| char::from(byte).to_digit(16));
        let (Some(high), Some(low)) = (digit(), digit()) else {
            return Err("contains an invalid escape");
        };
        decoded.extend(u8::try_from(high * 16 + low));
    }
    if decoded.iter().any(u8::is_ascii_control) {
        return Err("must not contain control characters");
    }
    // Some servers remove params, and some decode a path before they split it.
    let mut parts = decoded.split(|byte| matches!(byte, b'/' | b'\\' | b';'));
    // An escape that is itself escaped.
    let decodes_again = decoded.windows(3).any(|escape| {
        matches!(
            escape,
            [b'%', b'2', b'e' | b'E' | b'f' | b'F'] | [b'%', b'5', b'c' | b'C']
        )
    });
    if decodes_again || parts.any(|part| matches!(part, b"." | b"..")) {
        return Err("must not contain dot segments, encoded ones included");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn base(url: &str) -> BaseUrl {
        BaseUrl::parse(url, false).unwrap()
    }

    #[test]
    fn urls_below_the_base_url_are_kept_exactly() {
        let base = base("https://Example.com/v1");
        for (url, rest) in [
            ("https://example.com/v1", ""),
            ("https://example.com/v1/a", "/a"),
            ("HTTPS://EXAMPLE.com:443/v1/a/", "/a/"),
            ("//example.com/v1?x", "?x"),
            (
                "/v1/a?b=c/../d&e=%2e%2E&f=//g@h:1'[]",
                "/a?b=c/../d&e=%2e%2E&f=//g@h:1'[]",
            ),
            ("/v1/a%2Fb%20c;d=e", "/a%2Fb%20c;d=e"),
            ("/v1//a..b/...", "//a..b/..."),
            ("uploads/7?id=8", "/uploads/7?id=8"),
            ("a@b", "/a@b"),
            ("a/b:c", "/a/b:c"),
            ("?page=2", "?page=2"),
            ("", ""),
        ] {
            assert_eq!(target(&base, url).as_deref(), Ok(rest), "{url}");
        }
    }

    #[test]
    fn refuses_all_other_urls() {
        let base = base("https://example.com/v1");
        for url in [
            "https://example.com",
            "https://example.com/",
            "https://example.com/v10",
            "https://example.com/V1/a",
            "https://example.com/%76%31/a",
            "http://example.com/v1/a",
            "https://example.com:444/v1/a",
            "https://evil.example/v1/a",
            "https://example.com.evil.example/v1/a",
            "//evil.example/v1/a",
            "///v1/a",
            "https:///v1/a",
            "https:/v1/a",
            "ftp://example.com/v1/a",
            "javascript:alert(1)",
            "mailto:a@example.com",
            "data:text/plain,a",
            "https://user@example.com/v1/a",
            "https://user:word@example.com/v1/a",
            "https://@example.com/v1/a",
            "https://example.com@evil.example/v1/a",
            "/",
            "/a",
            "/v2/a",
            "/v1/../a",
            "/v1/./a",
            "/v1/a/..",
            "/v1/%2e%2e/a",
            "/v1/%2E/a",
            "/v1/.%2e/a",
            "/v1/a%2f..%2fb",
            "/v1/..%5ca",
            "/v1/..;x/a",
            "/v1/%252e%252e/a",
            "/v1/a%252fb",
            "../a",
            "./a",
            "%2e%2e/a",
            "..",
            "/v1/a#b",
            "/v1/a?b#c",
            "#",
            "/v1\\a",
            "\\\\evil.example/v1",
            "/v1/a b",
            " /v1/a",
            "/v1/a\n",
            "/v1/\ta",
            "/v1/a\0",
            "/v1/a%00",
            "/v1/a%0d%0a",
            "/v1/a%7F",
            "/v1/ä",
            "/v1/a%2",
            "/v1/a%zz",
            "/v1/a?\"",
            "/v1/<a>",
        ] {
            assert!(target(&base, url).is_err(), "{url:?}");
        }
    }

    /// Checks that a URL is refused, or that every reading of it is below the base URL.
    fn check(base_url: &str, url: &str) {
        let base = base(base_url);
        let Ok(rest) = target(&base, url) else {
            return;
        };
        let sent = format!("{}{rest}", base.as_str());
        let parsed = Url::parse(&sent).unwrap();
        let expected = Url::parse(base_url).unwrap();
        assert_eq!(parsed.origin(), expected.origin(), "{url:?}");
        let path = parsed.path().to_owned();
        let written = sent.get(base.path_start()..).unwrap();
        let written = written.split('?').next().unwrap();
        assert!(
            path == written || (written.is_empty() && path == "/"),
            "{url:?}: {path}"
        );
        // A server may decode the path several times, and resolve it after each.
        let mut decoded = path;
        for _ in 0..3 {
            let mut depth = 0_i32;
            for segment in decoded.split(['/', '\\']).filter(|it| !it.is_empty()) {
                let segment = segment.split(';').next().unwrap();
                depth += match segment {
                    ".." => -1,
                    "." => 0,
                    _ => 1,
                };
                assert!(depth >= 0, "{url:?}: {decoded}");
                assert!(!matches!(segment, "." | ".."), "{url:?}: {decoded}");
            }
            decoded = restrait_grammar::percent::decode(&decoded);
        }
    }

    #[test]
    fn no_sequence_of_tokens_leaves_the_base_url() {
        const TOKENS: [&str; 14] = [
            "/",
            "\\",
            ".",
            "..",
            "%2e",
            "%2f",
            "%5C",
            "%25",
            ";",
            "?",
            "#",
            "@",
            "v1",
            "https://h",
        ];
        let mut urls = vec![String::new()];
        for _ in 0..4 {
            urls = urls
                .iter()
                .flat_map(|url| TOKENS.iter().map(move |token| format!("{url}{token}")))
                .collect();
            // All longer ones begin with the path of the base URL.
            for url in &urls {
                check("https://h/v1", url);
                check("https://h/v1", &format!("/v1/{url}"));
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_stays_below_the_base_url(url in "[/\\\\.%2eEfF5cC;?#@:a-h\\PC]{0,24}") {
            check("https://h", &url);
            check("https://h/v1", &url);
            check("https://h/v1", &format!("https://h/v1{url}"));
        }
    }
}
