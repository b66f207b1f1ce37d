//! The styles and facts that each location accepts.

use restrait_grammar::location::Naming;
use restrait_grammar::{Bound, Location, Style};

use crate::param::model::noun;
use crate::suggest::code_list;

/// Checks that a param in this location accepts the style.
///
/// # Errors
///
/// Returns the problem and the remedy.
pub(crate) fn style(location: Location, style: Style, is_raw: bool) -> Result<(), String> {
    if Bound::new(location, style, is_raw).is_some() {
        return Ok(());
    }
    let accepted = Style::ALL.iter().copied();
    // `flatten` is a key of its own.
    let accepted =
        accepted.filter(|it| *it != Style::Flatten && Bound::new(location, *it, is_raw).is_some());
    let accepted: Vec<_> = accepted.map(Style::as_str).collect();
    let remedy = match accepted.as_slice() {
        [] | [_] => "remove it".into(),
        accepted => format!("expected one of {}", code_list(accepted)),
    };
    let noun = noun(location);
    Err(format!("invalid style `{style}` for a {noun}; {remedy}"))
}

/// Checks that a param in this location can have a default or an example.
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
