//! The prefix of a trait's paths.

use restrait_grammar::template::Piece;

use crate::api::declaration::Method;

/// Adds the prefix to the endpoint's template, and returns the complete path.
pub(super) fn add(prefix: &str, method: &mut Method) -> Option<String> {
    let (literal, template) = method.keys.path.as_mut()?;
    let own = literal.value.as_str();
    if prefix.is_empty() {
        return Some(own.to_owned());
    }
    // With a prefix, the path `/` is the prefix itself.
    let own = if own == "/" { "" } else { own };
    if let Some(Piece::Literal(first)) = template.pieces.first_mut() {
        if own.is_empty() {
            first.clear();
        }
        first.insert_str(0, prefix);
    }
    Some(format!("{prefix}{own}"))
}
