//! The profile of a running command.

use std::path::PathBuf;

use restrait::client::ApiClient;

use super::Context;
use crate::Failure;
use crate::profile::{ConfigFile, DEFAULT, Profile, selection};

impl<C: ApiClient> Context<'_, C> {
    /// Returns the configuration file, to change it.
    ///
    /// # Errors
    ///
    /// If others can read or write it, or if it cannot be read.
    pub fn config_file(&self) -> Result<ConfigFile, Failure> {
        selection::config_file(self.cli.name)
    }

    /// Returns the name of the chosen profile, which need not exist.
    ///
    /// # Errors
    ///
    /// If the name is invalid.
    pub fn profile_name(&self, file: &ConfigFile) -> Result<String, Failure> {
        let flag = self.options.profile.as_deref();
        Ok(selection::select(self.cli.name, flag, file)?.name)
    }

    /// Returns the chosen profile. It has no settings with `--demo`, or without a configuration file.
    ///
    /// # Errors
    ///
    /// If others can read or write the configuration file, if it is invalid, or if it does not have the
    /// profile.
    pub fn profile(&self) -> Result<&Profile, Failure> {
        let (profile, _) = self.loaded_profile()?;
        Ok(profile)
    }

    pub(super) fn loaded_profile(&self) -> Result<&(Profile, PathBuf), Failure> {
        if let Some(loaded) = self.profile.get() {
            return Ok(loaded);
        }
        let loaded = self.load_profile()?;
        Ok(self.profile.get_or_init(|| loaded))
    }

    fn load_profile(&self) -> Result<(Profile, PathBuf), Failure> {
        let flag = self.options.profile.as_deref();
        let is_needed =
            selection::has_config_file(self.cli.name) || selection::is_chosen(self.cli.name, flag);
        if self.options.demo || !is_needed {
            return Ok((Profile::new(DEFAULT), PathBuf::new()));
        }
        let file = selection::config_file(self.cli.name)?;
        let selection = selection::select(self.cli.name, flag, &file)?;
        let profile = selection::profile(&file, &selection)?;
        for key in file.unknown_keys(profile.name()) {
            self.note(format_args!("{key} ({})", file.path().display()));
        }
        Ok((profile, file.path().to_owned()))
    }
}
