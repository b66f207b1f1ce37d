//! The proxies that environment variables name.
//!
//! The variables are `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, in upper or lower case.
//! They are read when a transport is created. Hosts on the loopback interface never use them: a proxy
//! would receive the token of a clear-text request.

/// Returns the value of an environment variable, if it is set and not empty.
pub(super) fn from_env(name: &str) -> Option<String> {
    let value = std::env::var(name).ok()?;
    (!value.trim().is_empty()).then_some(value)
}

/// Returns `true` if a proxy may be configured outside of the program.
#[cfg(feature = "reqwest")]
pub(super) fn is_configured(lookup: impl Fn(&str) -> Option<String>) -> bool {
    // With its feature `system-proxy`, reqwest reads the settings of these systems too.
    let has_settings = cfg!(any(target_os = "macos", windows));
    let names = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"];
    has_settings || names.iter().any(|name| get(&lookup, name).is_some())
}

/// Returns the value of a variable, whose name may be in upper or lower case.
fn get(lookup: &impl Fn(&str) -> Option<String>, name: &str) -> Option<String> {
    lookup(name).or_else(|| lookup(&name.to_ascii_lowercase()))
}

/// Returns the proxies of the variables.
#[cfg(feature = "hyper")]
pub(super) fn matcher(
    lookup: impl Fn(&str) -> Option<String>,
) -> Option<hyper_util::client::proxy::matcher::Matcher> {
    use hyper_util::client::proxy::matcher::Matcher;

    let get = |name| get(&lookup, name);
    // In a CGI program, a header of the request sets the variable `HTTP_PROXY`.
    let is_cgi = lookup("REQUEST_METHOD").is_some();
    let http = if is_cgi { None } else { get("HTTP_PROXY") };
    let (https, all) = (get("HTTPS_PROXY"), get("ALL_PROXY"));
    if http.is_none() && https.is_none() && all.is_none() {
        return None;
    }
    let matcher = Matcher::builder()
        .http(http.unwrap_or_default())
        .https(https.unwrap_or_default())
        .all(all.unwrap_or_default())
        .no(get("NO_PROXY").unwrap_or_default())
        .build();
    Some(matcher)
}

#[cfg(test)]
#[cfg(all(feature = "hyper", feature = "reqwest"))]
mod tests {
    use super::*;

    /// Returns the proxy for a URL, with these variables.
    fn proxy(variables: &[(&str, &str)], url: &str) -> Option<String> {
        let lookup = |name: &str| {
            let found = variables.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        let matcher = matcher(lookup);
        assert_eq!(
            matcher.is_some(),
            is_configured(lookup) && !variables.iter().any(|(key, _)| *key == "REQUEST_METHOD"),
            "{variables:?}"
        );
        let found = matcher?.intercept(&url.parse().unwrap())?;
        Some(found.uri().to_string())
    }

    #[test]
    fn reads_the_variables_in_both_cases() {
        let (http, https) = ("http://api.example.com", "https://api.example.com");
        for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
            let variables = [(name, "http://ann:secret@proxy:1")];
            assert_eq!(proxy(&variables, http).unwrap(), "http://proxy:1/");
        }
        for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
            let found = proxy(&[(name, "socks5://proxy:1")], https).unwrap();
            assert_eq!(found, "socks5://proxy:1/");
        }
        assert_eq!(proxy(&[("HTTPS_PROXY", "http://proxy:1")], http), None);
        assert_eq!(proxy(&[("HTTP_PROXY", "http://proxy:1")], https), None);
        assert_eq!(proxy(&[], https), None);
    }

    #[test]
    fn exempts_hosts_in_no_proxy() {
        for name in ["NO_PROXY", "no_proxy"] {
            let variables = [
                ("ALL_PROXY", "http://proxy:1"),
                (name, "example.com,10.0.0.0/8"),
            ];
            assert_eq!(proxy(&variables, "https://api.example.com"), None);
            assert_eq!(proxy(&variables, "https://10.1.2.3"), None);
            assert!(proxy(&variables, "https://example.org").is_some());
        }
    }

    #[test]
    fn ignores_a_variable_that_a_request_header_can_set() {
        let variables = [("HTTP_PROXY", "http://proxy:1"), ("REQUEST_METHOD", "GET")];
        assert_eq!(proxy(&variables, "http://api.example.com"), None);
    }
}
