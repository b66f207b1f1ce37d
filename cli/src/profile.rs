//! Profiles: tokens, base URLs and default params in a TOML file.
//!
//! ```toml
//! default_profile = "work"
//!
//! [profiles.work]
//! token = "a-token"
//! expires = 2026-12-01T12:00:00Z
//! url = "https://api.example.com"
//!
//! [profiles.work.params]
//! applicationId = "575ec8687ae143cd83dc4a97"
//! ```
//!
//! # The file
//!
//! The file is `$XDG_CONFIG_HOME/NAME/config.toml` (`~/.config/NAME/config.toml` without that variable, and
//! `%APPDATA%\NAME\config.toml` on Windows). `NAME` is the name of the command. The environment variable
//! `NAME_CONFIG` names another file.
//!
//! On Unix, the file must belong to the user and have the mode 600: a file that others can read or write is
//! refused. It is written in one step, so that it is never half-written, and comments are kept. A symbolic link
//! is followed if it belongs to the user, and stays a link.
//!
//! # Precedence
//!
//! | Setting | From |
//! | --- | --- |
//! | profile | `--profile`, `NAME_PROFILE`, `default_profile`, `default` |
//! | token | the environment variable of the API, the profile |
//! | base URL | `--url`, the environment variable of the API, the profile, the declaration of the API |
//! | params | the command line, the profile |
//!
//! The token of a profile is sent to the origin (scheme, host and port) of this profile's base URL alone: if
//! `--url` or the environment leads to another origin, the command is refused. A token from the environment
//! has no URL of its own, so it is sent to the base URL that applies.
//!
//! Params fill what the command line leaves out: path, query, header and cookie params of a command for an
//! endpoint. Bodies, raw calls and calls from a file are never changed.

use std::fmt;

use jiff::Timestamp;
use serde_json::Value as Json;

use crate::names::kebab;

pub(crate) mod access;
mod config_file;
mod guard;
mod params;
mod path;
mod read;
pub(crate) mod selection;

pub use config_file::ConfigFile;
pub(crate) use params::{fill, optional_params};

/// The profile that is used if none is chosen.
pub(crate) const DEFAULT: &str = "default";

/// A profile of the configuration file.
///
/// `Debug` does not show the token.
#[derive(Clone, Default)]
pub struct Profile {
    pub(crate) name: String,
    pub(crate) token: Option<String>,
    pub(crate) expires: Option<Timestamp>,
    pub(crate) url: Option<String>,
    /// Names of params, each with its value.
    pub(crate) params: Vec<(String, Json)>,
}

impl Profile {
    /// Creates a profile without any setting.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// Returns the name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the token.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// Returns the time at which the token expires, if it is known.
    #[must_use]
    pub fn expires(&self) -> Option<Timestamp> {
        self.expires
    }

    /// Returns the base URL.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }

    /// Returns the value of a param: `applicationId` or `application-id`.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&Json> {
        let exact = self.params.iter().find(|(own, _)| own == name);
        let found = exact.or_else(|| {
            let name = kebab(name);
            self.params.iter().find(|(own, _)| kebab(own) == name)
        });
        found.map(|(_, value)| value)
    }
}

// The token is secret, and so may be params.
impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Profile")
            .field("name", &self.name)
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn params_are_found_in_both_cases() {
        let profile = Profile {
            params: vec![("applicationId".to_owned(), "a".into())],
            ..Profile::new("work")
        };
        assert_eq!(profile.param("applicationId"), Some(&"a".into()));
        assert_eq!(profile.param("application-id"), Some(&"a".into()));
        assert_eq!(profile.param("deviceId"), None);
    }

    #[test]
    fn debug_shows_no_secret() {
        let profile = Profile {
            token: Some("secret-token".to_owned()),
            params: vec![("key".to_owned(), "secret-param".into())],
            ..Profile::new("work")
        };
        let text = format!("{profile:?}");
        assert!(text.contains("work") && !text.contains("secret"), "{text}");
    }
}
