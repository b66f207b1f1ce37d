//! The configuration file.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use toml_edit::{DocumentMut, Item, Table, TableLike, TomlError, Value};

use super::{Profile, guard, read};
use crate::Failure;

/// The configuration file, with all profiles. See the [module](super).
///
/// `Debug` is not implemented, because it would show tokens.
pub struct ConfigFile {
    path: PathBuf,
    document: DocumentMut,
}

impl ConfigFile {
    /// Reads the file. It is empty if it does not exist.
    ///
    /// # Errors
    ///
    /// If others can read or write the file, if it cannot be read, or if it is not TOML.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use restrait_cli::profile::ConfigFile;
    ///
    /// let folder = tempfile::tempdir()?;
    /// let mut file = ConfigFile::load(folder.path().join("config.toml"))?;
    /// file.set_token("work", "a-token", None)?;
    /// file.save()?;
    /// # Ok(()) }
    /// ```
    pub fn load(path: impl Into<PathBuf>) -> Result<Self, Failure> {
        let path = path.into();
        let text = guard::read(&path)?.unwrap_or_default();
        let document: Result<DocumentMut, TomlError> = text.parse();
        match document {
            Ok(document) => Ok(Self { path, document }),
            Err(error) => Err(guard::refused(&path, &syntax(&text, &error))),
        }
    }

    /// Returns the path of the file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the name of the profile that is used if none is chosen.
    ///
    /// # Errors
    ///
    /// If it is not a string.
    pub fn default_profile(&self) -> Result<Option<String>, Failure> {
        match self.document.get("default_profile").map(Item::as_str) {
            None => Ok(None),
            Some(Some(name)) => Ok(Some(name.to_owned())),
            Some(None) => Err(self.invalid("`default_profile`: expected a string")),
        }
    }

    /// Sets the name of the profile that is used if none is chosen.
    pub fn set_default_profile(&mut self, name: &str) {
        set(
            self.document.as_table_mut(),
            "default_profile",
            Some(name.into()),
        );
    }

    /// Returns the names of all profiles.
    ///
    /// # Errors
    ///
    /// If `profiles` is not a table.
    pub fn names(&self) -> Result<Vec<&str>, Failure> {
        let profiles = read::profiles(self.document.as_table());
        let profiles = profiles.map_err(|reason| self.invalid(&reason))?;
        let names = profiles.map(|profiles| profiles.iter().map(|(name, _)| name).collect());
        Ok(names.unwrap_or_default())
    }

    /// Returns the profile with this name, or `None` if the file does not have it.
    ///
    /// # Errors
    ///
    /// If one of its values has the wrong type.
    pub fn profile(&self, name: &str) -> Result<Option<Profile>, Failure> {
        let profile = read::profiles(self.document.as_table()).and_then(|profiles| {
            let item = profiles.and_then(|profiles| profiles.get(name));
            item.map(|item| read::profile(name, item)).transpose()
        });
        profile.map_err(|reason| self.invalid(&reason))
    }

    /// Returns a note for each key that has no meaning: of the file itself, and of the profile with this name.
    pub(crate) fn unknown_keys(&self, profile: &str) -> Vec<String> {
        read::unknown_keys(self.document.as_table(), profile)
    }

    /// Sets the token of a profile and the time at which it expires, and creates the profile if needed.
    ///
    /// # Errors
    ///
    /// If the profile is not a table.
    pub fn set_token(
        &mut self,
        profile: &str,
        token: &str,
        expires: Option<Timestamp>,
    ) -> Result<(), Failure> {
        let expires = expires.map(|time| time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string());
        let expires = expires.and_then(|text| text.parse::<toml_edit::Datetime>().ok());
        let table = self.table(profile)?;
        set(table, "token", Some(token.into()));
        set(table, "expires", expires.map(Value::from));
        Ok(())
    }

    /// Sets or removes the base URL of a profile.
    ///
    /// # Errors
    ///
    /// If the profile is not a table.
    pub fn set_url(&mut self, profile: &str, url: Option<&str>) -> Result<(), Failure> {
        set(self.table(profile)?, "url", url.map(Value::from));
        Ok(())
    }

    /// Removes the token of a profile. Returns `false` if it has none.
    ///
    /// # Errors
    ///
    /// If the profile is not a table.
    pub fn remove_token(&mut self, profile: &str) -> Result<bool, Failure> {
        let table = self.table(profile)?;
        let had_token = table.contains_key("token");
        set(table, "token", None);
        set(table, "expires", None);
        Ok(had_token)
    }

    /// Writes the file in one step.
    ///
    /// # Errors
    ///
    /// If the file cannot be written. It is then unchanged.
    pub fn save(&self) -> Result<(), Failure> {
        guard::write(&self.path, &self.document.to_string())
    }

    /// Returns the table of a profile, which is created if it does not exist.
    fn table(&mut self, profile: &str) -> Result<&mut dyn TableLike, Failure> {
        let Self { path, document } = self;
        let invalid = |key: &str| {
            let reason = format!("is invalid: `{key}`: expected a table");
            guard::refused(path, &reason)
        };
        let new = || {
            let mut table = Table::new();
            // `[profiles]` alone would be an empty line in the file.
            table.set_implicit(true);
            Item::Table(table)
        };
        let profiles = document.entry("profiles").or_insert_with(new);
        let profiles = profiles
            .as_table_like_mut()
            .ok_or_else(|| invalid("profiles"))?;
        let own = profiles.entry(profile).or_insert(Item::Table(Table::new()));
        own.as_table_like_mut()
            .ok_or_else(|| invalid(&format!("profiles.{profile}")))
    }

    fn invalid(&self, reason: &str) -> Failure {
        guard::refused(&self.path, &format!("is invalid: {reason}"))
    }
}

/// Sets or removes a value. The comment after a value is kept.
fn set(table: &mut dyn TableLike, key: &str, value: Option<Value>) {
    let Some(mut value) = value else {
        table.remove(key);
        return;
    };
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}

/// Returns the place of a mistake and its reason, without the text of the line, which can be a token.
fn syntax(text: &str, error: &TomlError) -> String {
    let before = error.span().and_then(|span| text.get(..span.start));
    let line = before.map(|before| before.matches('\n').count() + 1);
    let line = line.map_or_else(String::new, |line| format!(" in line {line}"));
    format!("is not valid TOML{line}; correct it or remove the file")
}

#[cfg(test)]
mod tests;
