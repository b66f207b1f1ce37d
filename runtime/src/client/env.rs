//! Settings from environment variables.

use std::borrow::Cow;
use std::env::{self, VarError};

use crate::{Error, Result};

/// The settings of a client that were read from environment variables.
#[derive(Default)]
pub(super) struct EnvSettings(Vec<EnvSetting>);

struct EnvSetting {
    setting: &'static str,
    variable: &'static str,
    is_unicode: bool,
}

impl EnvSettings {
    /// Reads a setting from its variable, if the API declares one and it is set.
    pub(super) fn read(
        &mut self,
        setting: &'static str,
        variable: Option<&'static str>,
    ) -> Option<String> {
        let variable = variable?;
        let value = env::var(variable);
        if matches!(value, Err(VarError::NotPresent)) {
            return None;
        }
        self.0.push(EnvSetting {
            setting,
            variable,
            is_unicode: value.is_ok(),
        });
        value.ok()
    }

    /// Notes that another value replaced the setting.
    pub(super) fn forget(&mut self, setting: &'static str) {
        self.0.retain(|read| read.setting != setting);
    }

    /// Returns an error if the value of a variable is not text.
    pub(super) fn check(&self) -> Result<()> {
        match self.0.iter().find(|read| !read.is_unicode) {
            Some(read) => Err(self.error(read.setting, "must be valid UTF-8".into())),
            None => Ok(()),
        }
    }

    /// Returns the error of a setting, which names its variable if it was read from one.
    pub(super) fn error(&self, setting: &'static str, reason: Cow<'static, str>) -> Error {
        let reason = match self.0.iter().find(|read| read.setting == setting) {
            Some(read) => {
                let variable = read.variable;
                format!("the environment variable `{variable}` is invalid: {reason}").into()
            }
            None => reason,
        };
        Error::invalid(None, setting, reason)
    }
}
