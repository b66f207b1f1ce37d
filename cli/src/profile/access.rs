//! The base URL and the token of calls, from the command line, the environment and the profile.

use std::env;
use std::fmt;

use restrait::client::ApiClient;
use url::Url;

use super::Profile;

/// The source of a setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// An option of the command line.
    Flag(&'static str),
    /// An environment variable.
    Environment(&'static str),
    /// The profile with this name.
    Profile(String),
    /// The declaration of the API.
    Declaration,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(name) => write!(f, "`--{name}`"),
            Self::Environment(name) => write!(f, "`{name}`"),
            Self::Profile(name) => write!(f, "profile `{name}`"),
            Self::Declaration => f.write_str("default"),
        }
    }
}

/// The settings outside of the profile.
#[derive(Debug, Default)]
pub(crate) struct Given<'a> {
    pub(crate) url_flag: Option<&'a str>,
    /// The environment variable of the base URL, with its value.
    pub(crate) url_env: Option<(&'static str, String)>,
    /// The environment variable of a credential that is set.
    pub(crate) token_env: Option<&'static str>,
    /// The base URL of the declaration.
    pub(crate) default_url: &'static str,
}

impl<'a> Given<'a> {
    /// Reads the environment variables of an API.
    pub(crate) fn read<C: ApiClient>(url_flag: Option<&'a str>) -> Self {
        let info = C::INFO;
        let (user, password) = info.basic_env;
        let keys = info.api_key_env.iter().map(|(_, variable)| *variable);
        let mut credentials = [info.token_env, user, password]
            .into_iter()
            .flatten()
            .chain(keys);
        Self {
            url_flag,
            url_env: info.base_url_env.and_then(|name| {
                let value = env::var_os(name)?;
                Some((name, value.to_string_lossy().into_owned()))
            }),
            token_env: credentials.find(|name| env::var_os(name).is_some()),
            default_url: info.base_url,
        }
    }
}

/// The base URL and the token of calls.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Access {
    pub(crate) url: String,
    pub(crate) url_source: Source,
    pub(crate) token: Token,
}

/// The token of calls.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Token {
    /// The environment variable with this name contains it.
    Environment(&'static str),
    /// The profile contains it.
    Profile,
    /// The profile contains it, but calls go to another origin.
    OtherOrigin,
    /// The call has no token.
    Missing,
}

/// Returns the base URL and the token of calls.
pub(crate) fn resolve(given: &Given<'_>, profile: &Profile) -> Access {
    let (own_url, own_source) = match profile.url() {
        Some(url) => (url, Source::Profile(profile.name().to_owned())),
        None => (given.default_url, Source::Declaration),
    };
    let (url, url_source) = match (given.url_flag, &given.url_env) {
        (Some(url), _) => (url, Source::Flag("url")),
        (None, Some((name, url))) => (url.as_str(), Source::Environment(name)),
        (None, None) => (own_url, own_source),
    };
    let token = match (given.token_env, profile.token()) {
        (Some(name), _) => Token::Environment(name),
        (None, None) => Token::Missing,
        (None, Some(_)) if is_same_origin(url, own_url) => Token::Profile,
        (None, Some(_)) => Token::OtherOrigin,
    };
    Access {
        url: url.to_owned(),
        url_source,
        token,
    }
}

/// Returns `true` if two URLs have the same scheme, host and port.
pub(crate) fn is_same_origin(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    match (Url::parse(one), Url::parse(other)) {
        (Ok(one), Ok(other)) => one.origin().is_tuple() && one.origin() == other.origin(),
        (Ok(_) | Err(_), _) => false,
    }
}

/// Returns the origin of a URL, for a message. The rest of a URL may have a password.
pub(crate) fn shown(url: &str) -> String {
    match Url::parse(url) {
        Ok(url) if url.origin().is_tuple() => url.origin().ascii_serialization(),
        Ok(_) | Err(_) => "an invalid URL".to_owned(),
    }
}

impl Access {
    /// Returns the message for a token that is not sent to another origin.
    pub(crate) fn refusal<C: ApiClient>(&self, profile: &Profile) -> String {
        let own = profile.url().unwrap_or(C::INFO.base_url);
        let variable = C::INFO.token_env;
        let variable = variable.map_or_else(String::new, |name| format!("set `{name}`, or "));
        format!(
            "the token of profile `{}` is for {}, but {} is {}; {variable}use a profile for this URL",
            profile.name(),
            shown(own),
            self.url_source,
            shown(&self.url),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEFAULT_URL: &str = "https://api.example.com";

    fn profile(token: Option<&str>, url: Option<&str>) -> Profile {
        Profile {
            token: token.map(str::to_owned),
            url: url.map(str::to_owned),
            ..Profile::new("work")
        }
    }

    fn given<'a>(
        flag: Option<&'a str>,
        env: Option<&str>,
        token: Option<&'static str>,
    ) -> Given<'a> {
        Given {
            url_flag: flag,
            url_env: env.map(|url| ("URL", url.to_owned())),
            token_env: token,
            default_url: DEFAULT_URL,
        }
    }

    #[test]
    fn flags_come_before_the_environment_and_the_profile() {
        let own = profile(Some("t"), Some("https://own.example"));
        let url = |flag, env| resolve(&given(flag, env, None), &own);
        assert_eq!(url(Some("https://f"), Some("https://e")).url, "https://f");
        assert_eq!(url(None, Some("https://e")).url, "https://e");
        let access = url(None, None);
        assert_eq!(access.url, "https://own.example");
        assert_eq!(access.url_source, Source::Profile("work".to_owned()));
        let access = resolve(&given(None, None, None), &profile(Some("t"), None));
        assert_eq!(
            (access.url.as_str(), access.url_source),
            (DEFAULT_URL, Source::Declaration)
        );
        let access = resolve(&given(None, None, Some("TOKEN")), &own);
        assert_eq!(access.token, Token::Environment("TOKEN"));
        assert_eq!(access.url, "https://own.example");
        let access = resolve(&given(None, None, None), &profile(None, None));
        assert_eq!(access.token, Token::Missing);
    }

    #[test]
    fn messages_show_origins_alone() {
        assert_eq!(
            shown("https://a:secret@b.example:8443/c?d"),
            "https://b.example:8443"
        );
        for url in ["secret", "", "data:secret", "https://"] {
            assert_eq!(shown(url), "an invalid URL");
        }
    }

    #[test]
    fn the_token_of_a_profile_stays_at_its_origin() {
        let token = |flag, env, own: Option<&str>| {
            resolve(&given(flag, env, None), &profile(Some("t"), own)).token
        };
        let own = Some("https://own.example/v1");
        for same in [
            "https://own.example/v1",
            "https://own.example",
            "https://own.example:443/v2/",
            "HTTPS://OWN.example",
        ] {
            assert_eq!(token(Some(same), None, own), Token::Profile, "{same}");
            assert_eq!(token(None, Some(same), own), Token::Profile, "{same}");
        }
        for other in [
            "http://own.example/v1",
            "https://own.example:8443",
            "https://own.example.evil.example",
            "https://own.example@evil.example",
            "https://evil.example/own.example",
            "https://api.example.com",
            "own.example",
            "file:///own.example",
            "data:own.example",
            "",
        ] {
            assert_eq!(token(Some(other), None, own), Token::OtherOrigin, "{other}");
            assert_eq!(token(None, Some(other), own), Token::OtherOrigin, "{other}");
        }
        // Without a URL, the token is for the URL of the declaration.
        assert_eq!(token(Some(DEFAULT_URL), None, None), Token::Profile);
        assert_eq!(
            token(Some("https://evil.example"), None, None),
            Token::OtherOrigin
        );
    }
}
