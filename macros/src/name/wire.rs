//! What to do about a wire name that cannot be declared.

use restrait_grammar::Location;
use restrait_grammar::header::NameError;

/// Checks that a param of this name can be declared.
///
/// # Errors
///
/// Returns the problem and the remedy.
pub(crate) fn check(location: Location, name: &str) -> Result<(), String> {
    let Err(error) = location.check_name(name) else {
        return Ok(());
    };
    let remedy = match error {
        NameError::Invalid => return Err(invalid(location, name)),
        NameError::Token => "give the token to the client and remove this",
        NameError::MediaType => "set `content_type` of the body, or remove this",
        NameError::Host | NameError::Body | NameError::Connection => "remove this",
    };
    Err(format!("{location} `{name}` {error}; {remedy}"))
}

/// What is wrong with a name that the location cannot have.
fn invalid(location: Location, name: &str) -> String {
    match nearest_valid(name) {
        _ if name.is_empty() => {
            format!("empty {location} name; write one of letters, digits and `-`")
        }
        likely if likely.is_empty() => {
            format!("invalid {location} name `{name}`; write letters, digits and `-`")
        }
        likely => format!(
            "invalid {location} name `{name}`; write letters, digits and `-`, such as `{likely}`"
        ),
    }
}

/// Returns the valid name that looks most like this one.
fn nearest_valid(name: &str) -> String {
    let is_plain = |char: char| char.is_ascii_alphanumeric() || char == '-' || char == '_';
    let words = name.split(|char: char| char == '-' || !is_plain(char));
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").to_ascii_lowercase()
}
