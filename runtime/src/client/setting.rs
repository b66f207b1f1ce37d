//! Text settings of a client, and the names that errors use for them.

use std::env::VarError;

use crate::error::Cause;
use crate::{Error, Result};

/// A setting of a client, from the builder or from an environment variable.
pub(super) struct Setting {
    /// The name of the builder's method or of the environment variable.
    name: &'static str,
    /// The value, or the reason why it is missing.
    value: Result<String, &'static str>,
}

impl Setting {
    /// Creates a setting with a value.
    pub(super) fn new(name: &'static str, value: String) -> Self {
        let value = Ok(value);
        Self { name, value }
    }

    /// Reads an environment variable. Returns `None` if it is not set.
    pub(super) fn from_env(name: &'static str) -> Option<Self> {
        let value = match std::env::var(name) {
            Ok(value) => Ok(value),
            Err(VarError::NotPresent) => return None,
            Err(VarError::NotUnicode(_)) => Err("the environment variable is not valid UTF-8"),
        };
        Some(Self { name, value })
    }

    /// Creates a setting for an environment variable that must be set and is not.
    pub(super) fn missing_env(name: &'static str) -> Self {
        let value = Err("the environment variable is not set; set it");
        Self { name, value }
    }

    /// Returns the value, if `parse` accepts it.
    ///
    /// # Errors
    ///
    /// If the value is missing or invalid. The error names the setting.
    pub(super) fn parse<T>(&self, parse: impl FnOnce(&str) -> Result<T>) -> Result<T> {
        match &self.value {
            Ok(value) => parse(value).map_err(|error| self.rename(error)),
            Err(reason) => Err(Error::invalid(None, self.name, *reason)),
        }
    }

    fn rename(&self, error: Error) -> Error {
        match error.cause() {
            Cause::Invalid(input) => Error::invalid(None, self.name, input.reason.clone()),
            _ => error,
        }
    }

    /// Returns the value, for `Debug`.
    pub(super) fn as_str(&self) -> Option<&str> {
        self.value.as_deref().ok()
    }
}
