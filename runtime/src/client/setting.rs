//! Text settings of a client, from its builder or from environment variables.

use std::borrow::Cow;
use std::env::VarError;

use crate::error::Cause;
use crate::{Error, Result};

/// A text setting of a client.
pub(super) struct Setting {
    /// The name of the builder's method.
    name: &'static str,
    /// The environment variable that contains the value.
    variable: Option<&'static str>,
    /// The value, or the reason why it is missing.
    value: Result<String, Cow<'static, str>>,
}

impl Setting {
    /// Creates a setting with a value.
    pub(super) fn new(name: &'static str, value: String) -> Self {
        Self {
            name,
            variable: None,
            value: Ok(value),
        }
    }

    /// Reads an environment variable. Returns `None` if it is not set or not declared.
    pub(super) fn from_env(name: &'static str, variable: Option<&'static str>) -> Option<Self> {
        let value = match std::env::var(variable?) {
            Ok(value) => Ok(value),
            Err(VarError::NotPresent) => return None,
            Err(VarError::NotUnicode(_)) => Err("must be valid UTF-8".into()),
        };
        Some(Self {
            name,
            variable,
            value,
        })
    }

    /// Creates a setting for a required environment variable that is not set.
    pub(super) fn missing_env(name: &'static str, variable: &'static str) -> Self {
        let reason = format!("the environment variable `{variable}` is not set; set it");
        Self::missing(name, reason)
    }

    /// Creates a setting whose value is missing for this reason.
    pub(super) fn missing(name: &'static str, reason: String) -> Self {
        Self {
            name,
            variable: None,
            value: Err(reason.into()),
        }
    }

    /// Parses the value.
    ///
    /// # Errors
    ///
    /// If the value is missing or invalid. The error names the setting and its environment variable.
    pub(super) fn parse<T>(&self, parse: impl FnOnce(&str) -> Result<T>) -> Result<T> {
        match &self.value {
            Ok(value) => parse(value).map_err(|error| {
                if let Cause::Invalid(input) = error.cause() {
                    self.error(&input.reason)
                } else {
                    error
                }
            }),
            Err(reason) => Err(self.error(reason)),
        }
    }

    fn error(&self, reason: &str) -> Error {
        let reason = match self.variable {
            Some(name) => format!("the environment variable `{name}` is invalid: {reason}"),
            None => reason.to_owned(),
        };
        Error::invalid(None, self.name, reason)
    }

    /// Returns the value, for `Debug`.
    pub(super) fn as_str(&self) -> Option<&str> {
        self.value.as_deref().ok()
    }
}
