//! Secrets from standard input, or from a question at a terminal.

use std::io::IsTerminal as _;

use restrait_cli::{Failure, prompt};
use tokio::io::AsyncReadExt as _;

/// The maximum number of bytes of a secret.
const MAX_BYTES: u64 = 1 << 16;

/// Reads a secret from standard input, up to its end. At a terminal, it asks for the secret and does not show it.
pub(super) async fn secret(name: &str, option: &str) -> Result<String, Failure> {
    if std::io::stdin().is_terminal() {
        return prompt::secret(name, option).await;
    }
    let mut text = String::new();
    let mut input = tokio::io::stdin().take(MAX_BYTES);
    let read = input.read_to_string(&mut text).await;
    read.map_err(|error| Failure::Usage(format!("invalid `{option}`: {error}")))?;
    match first_line(&text) {
        Some(line) => Ok(line.to_owned()),
        None => Err(Failure::Usage(format!(
            "invalid `{option}`: expected one line on standard input"
        ))),
    }
}

/// Returns the only line of a text. `None` if there is another one, or if it is empty.
fn first_line(text: &str) -> Option<&str> {
    let line = text.strip_suffix('\n').unwrap_or(text);
    let line = line.strip_suffix('\r').unwrap_or(line);
    (!line.is_empty() && !line.contains(['\n', '\r'])).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_one_line() {
        for text in ["abc", "abc\n", "abc\r\n"] {
            assert_eq!(first_line(text), Some("abc"));
        }
        assert_eq!(first_line(" a b \n"), Some(" a b "));
        for text in ["", "\n", "\r\n", "a\nb", "a\n\n"] {
            assert_eq!(first_line(text), None, "{text:?}");
        }
    }
}
