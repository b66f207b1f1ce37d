//! What to do about a wire name that cannot be declared.

use restrait_grammar::Location;
use restrait_grammar::header::NameError;

/// Checks that a param of this name can be declared.
///
/// The error is the rest of a sentence that begins with the name.
pub(crate) fn check(location: Location, name: &str) -> Result<(), String> {
    let Err(error) = location.check_name(name) else {
        return Ok(());
    };
    let remedy = match error {
        NameError::Invalid => match nearest_valid(name) {
            likely if likely.is_empty() => "write letters, digits and `-`".into(),
            likely => format!("write letters, digits and `-`, such as `{likely}`"),
        },
        NameError::Token => "give the token to the client and remove this".into(),
        NameError::MediaType => "set `content_type` of the body, or remove this".into(),
        NameError::Host | NameError::Body | NameError::Connection => "remove this".into(),
    };
    Err(format!("{error}; {remedy}"))
}

/// Returns the valid name that looks most like this one.
fn nearest_valid(name: &str) -> String {
    let is_plain = |char: char| char.is_ascii_alphanumeric() || char == '-' || char == '_';
    let words = name.split(|char: char| char == '-' || !is_plain(char));
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").to_ascii_lowercase()
}
