//! Messages about wire names that cannot be declared.

use restrait_grammar::Location;
use restrait_grammar::header::NameError;

/// Checks that a param with this wire name can be declared.
///
/// # Errors
///
/// Returns the message for an invalid or reserved name.
pub(crate) fn check(location: Location, name: &str) -> Result<(), String> {
    let Err(error) = location.check_name(name) else {
        return Ok(());
    };
    let remedy = match error {
        NameError::Invalid => return Err(invalid(location, name)),
        NameError::Token => "set the token on the client and remove it",
        NameError::MediaType => "set `content_type` of the body or remove it",
        NameError::Host | NameError::Body | NameError::Connection => "remove it",
    };
    Err(format!(
        "{location} `{name}` cannot be declared, it {error}; {remedy}"
    ))
}

/// Returns the message for a name that is invalid at the location.
fn invalid(location: Location, name: &str) -> String {
    match nearest_valid(name) {
        _ if name.is_empty() => {
            format!("empty {location} name; write ASCII letters, digits and `-`")
        }
        likely if likely.is_empty() => {
            format!("invalid {location} name `{name}`; write ASCII letters, digits and `-`")
        }
        likely => format!(
            "invalid {location} name `{name}`, expected ASCII letters, digits and `-`; write `{likely}`"
        ),
    }
}

/// Returns the most similar valid name.
fn nearest_valid(name: &str) -> String {
    let is_valid = |char: char| char.is_ascii_alphanumeric() || char == '-' || char == '_';
    let words = name.split(|char: char| char == '-' || !is_valid(char));
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").to_ascii_lowercase()
}
