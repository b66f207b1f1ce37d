//! The choice of a profile.

use std::env;
use std::ffi::OsString;

use restrait_grammar::similar;

use super::{ConfigFile, DEFAULT, Profile, path};
use crate::Failure;

/// The name of the chosen profile, and the source of the choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selection {
    pub(crate) name: String,
    /// If `false`, no profile was chosen, so it need not exist.
    pub(crate) is_explicit: bool,
}

/// Returns the configuration file of a command. It is empty if it does not exist.
pub(crate) fn config_file(command: &str) -> Result<ConfigFile, Failure> {
    match path::config_file(command) {
        Some(path) => ConfigFile::load(path),
        None => {
            let variable = path::variable(command, "CONFIG");
            Err(Failure::Usage(format!(
                "no home directory; set `{variable}` to the path of the configuration file"
            )))
        }
    }
}

/// Returns `true` if there is a configuration file.
pub(crate) fn has_config_file(command: &str) -> bool {
    path::config_file(command).is_some_and(|path| path.symlink_metadata().is_ok())
}

/// Returns `true` if the command line or the environment chooses a profile.
pub(crate) fn is_chosen(command: &str, flag: Option<&str>) -> bool {
    let variable = path::variable(command, "PROFILE");
    flag.is_some() || env::var_os(variable).is_some_and(|name| !name.is_empty())
}

/// Returns the name of the chosen profile.
pub(crate) fn select(
    command: &str,
    flag: Option<&str>,
    file: &ConfigFile,
) -> Result<Selection, Failure> {
    let variable = path::variable(command, "PROFILE");
    let environment = match env::var(&variable) {
        Ok(name) => Some(name),
        Err(env::VarError::NotPresent) => None,
        Err(env::VarError::NotUnicode(_)) => {
            let message = format!("invalid `{variable}`: expected UTF-8");
            return Err(Failure::Usage(message));
        }
    };
    first(flag, environment.as_deref(), file)
}

/// Returns the first choice: of the command line, of the environment, of the file.
fn first(
    flag: Option<&str>,
    environment: Option<&str>,
    file: &ConfigFile,
) -> Result<Selection, Failure> {
    let environment = environment.filter(|name| !name.is_empty());
    let chosen = match flag.or(environment) {
        Some(name) => Some(name.to_owned()),
        None => file.default_profile()?,
    };
    let is_explicit = chosen.is_some();
    let name = chosen.unwrap_or_else(|| DEFAULT.to_owned());
    if name.is_empty() || name.contains(char::is_control) {
        let message = "invalid profile name: expected visible characters";
        return Err(Failure::Usage(message.to_owned()));
    }
    Ok(Selection { name, is_explicit })
}

/// Returns the chosen profile.
///
/// # Errors
///
/// If it was chosen and does not exist. The error has a suggestion.
pub(crate) fn profile(file: &ConfigFile, selection: &Selection) -> Result<Profile, Failure> {
    let name = &selection.name;
    match file.profile(name)? {
        Some(profile) => Ok(profile),
        None if !selection.is_explicit => Ok(Profile::new(name)),
        None => Err(unknown(file, name)),
    }
}

/// Returns the failure for a profile that does not exist.
pub(crate) fn unknown(file: &ConfigFile, name: &str) -> Failure {
    let names = file.names().unwrap_or_default();
    let hint = match similar::nearest(name, names.iter().copied()) {
        Some(hint) => format!("did you mean `{hint}`?"),
        None if names.is_empty() => "the file has no profiles".to_owned(),
        None => format!("expected one of `{}`", names.join("`, `")),
    };
    let path = file.path().display();
    Failure::Usage(format!("unknown profile `{name}` in {path}; {hint}"))
}

/// Returns the profile that a command line chooses, before the command line is parsed.
///
/// It tells only which params the command line may leave out, so it need not be exact: the profile is chosen
/// again afterwards.
pub(crate) fn before_parsing(command: &str, args: &[OsString]) -> Result<Profile, Failure> {
    let mut flag = None;
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        match arg.strip_prefix("--profile") {
            Some("") => flag = args.next().or(flag),
            Some(rest) => flag = rest.strip_prefix('=').or(flag),
            None if arg == "--demo" => return Ok(Profile::default()),
            None => {}
        }
    }
    if !has_config_file(command) {
        return Ok(Profile::default());
    }
    let file = config_file(command)?;
    let selection = select(command, flag, &file)?;
    profile(&file, &selection)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> ConfigFile {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        super::super::guard::write(&path, text).unwrap();
        ConfigFile::load(path).unwrap()
    }

    #[test]
    fn the_flag_comes_before_the_environment_and_the_file() {
        let file = file("default_profile = \"file\"");
        let name = |flag, env| first(flag, env, &file).unwrap().name;
        assert_eq!(name(Some("flag"), Some("env")), "flag");
        assert_eq!(name(None, Some("env")), "env");
        assert_eq!(name(None, Some("")), "file");
        assert_eq!(name(None, None), "file");
    }

    #[test]
    fn a_profile_that_was_chosen_must_exist() {
        let text = "[profiles.work]\ntoken = \"t\"\n[profiles.home]\n";
        let all = file(text);
        let of = |name| profile(&all, &first(name, None, &all).unwrap());
        assert_eq!(of(Some("work")).unwrap().token(), Some("t"));
        assert_eq!(of(None).unwrap().name(), "default");
        let message = of(Some("wrok")).unwrap_err().to_string();
        assert!(message.contains("did you mean `work`?"), "{message}");
        let message = of(Some("production")).unwrap_err().to_string();
        assert!(message.contains("`work`, `home`"), "{message}");
        let chosen = file(&format!("default_profile = \"none\"\n{text}"));
        let selection = first(None, None, &chosen).unwrap();
        assert!(profile(&chosen, &selection).is_err());
        assert!(first(Some(""), None, &all).is_err());
        assert!(first(Some("a\u{1b}[31m"), None, &all).is_err());
    }
}
