//! The path of the configuration file.

use std::env;
use std::path::PathBuf;

use etcetera::BaseStrategy as _;

/// Returns the path of the configuration file, or `None` if the user has no home directory.
pub(super) fn config_file(command: &str) -> Option<PathBuf> {
    if let Some(path) = env::var_os(variable(command, "CONFIG")).filter(|path| !path.is_empty()) {
        return Some(path.into());
    }
    let folders = etcetera::choose_base_strategy().ok()?;
    Some(folders.config_dir().join(command).join("config.toml"))
}

/// Returns the name of an environment variable of a command: `LOSANT_CONFIG`.
pub(crate) fn variable(command: &str, suffix: &str) -> String {
    let letter = |char: char| match char {
        'a'..='z' | 'A'..='Z' | '0'..='9' => char.to_ascii_uppercase(),
        _ => '_',
    };
    let name: String = command.chars().map(letter).collect();
    format!("{name}_{suffix}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_begin_with_the_command() {
        assert_eq!(variable("losant", "CONFIG"), "LOSANT_CONFIG");
        assert_eq!(variable("my-shop", "PROFILE"), "MY_SHOP_PROFILE");
    }
}
