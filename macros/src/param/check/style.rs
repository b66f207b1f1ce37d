//! The rules of styles and facts: which locations accept which.

use restrait_grammar::location::Naming;
use restrait_grammar::{Bound, Location, Style};

/// Checks that a param of this location accepts the style.
///
/// # Errors
///
/// Returns the problem and the remedy.
pub(crate) fn style(location: Location, style: Style, is_raw: bool) -> Result<(), String> {
    match Bound::new(location, style, is_raw) {
        Ok(_) => Ok(()),
        Err(accepted) => Err(format!(
            "a {location} param cannot be `{style}`; {accepted}"
        )),
    }
}

/// Checks that a param of this location can have a default or an example.
///
/// # Errors
///
/// Returns the problem and the remedy.
pub(crate) fn fact(location: Location, key: &str) -> Result<(), String> {
    if location.naming() == Naming::None {
        return Err(format!("a request body cannot have `{key}`; remove it"));
    }
    Ok(())
}
