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
    let (why, remedy) = match error {
        NameError::Invalid => {
            let why = format!("is not a valid {location} name");
            let remedy = match nearest_valid(name) {
                likely if likely.is_empty() => "write letters, digits and `-`".into(),
                likely => format!("write letters, digits and `-`, such as `{likely}`"),
            };
            (why, remedy)
        }
        NameError::Token => {
            let remedy = "give the token to the client and remove this";
            (error.to_string(), remedy.into())
        }
        NameError::MediaType => {
            let remedy = "set `content_type` of the body, or remove this";
            (error.to_string(), remedy.into())
        }
        NameError::Host | NameError::Body | NameError::Connection => {
            (error.to_string(), "remove this".into())
        }
    };
    Err(format!("{why}; {remedy}"))
}

/// Returns the valid name that looks most like this one.
fn nearest_valid(name: &str) -> String {
    let is_plain = |char: char| char.is_ascii_alphanumeric() || char == '-' || char == '_';
    let words = name.split(|char: char| char == '-' || !is_plain(char));
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").to_ascii_lowercase()
}
