//! `prefix = ".."`: literal segments before the path of every endpoint.

use restrait_grammar::template::{self, Allowed, Piece};

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, literal};

/// Reads the prefix. Reports an invalid one, and returns the one that was likely meant.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> String {
    let text = entry
        .value_like("\"/v1\"", diagnostics)
        .and_then(|value| literal::string(value, "prefix", diagnostics));
    let Some(text) = text else {
        return String::new();
    };
    let prefix = &text.value;
    let bare = prefix.trim_matches('/');
    if bare.is_empty() {
        let message = format!("empty prefix `\"{prefix}\"`; write `\"/v1\"` or remove it");
        diagnostics.push(&text, message);
        return String::new();
    }
    if let Some((_, rest)) = prefix.split_once("://") {
        let path = rest.split_once('/').map_or("v1", |(_, path)| path);
        let path = path.trim_end_matches('/');
        let message = format!(
            "invalid prefix `{prefix}`, expected a path without the base URL; write `\"/{path}\"`"
        );
        diagnostics.push(&text, message);
        return format!("/{path}");
    }
    if !prefix.starts_with('/') {
        let message =
            format!("invalid prefix `{prefix}`, it must begin with `/`; write `\"/{bare}\"`");
        diagnostics.push(&text, message);
        return format!("/{bare}");
    }
    if prefix.ends_with('/') {
        let message = format!("invalid prefix `{prefix}`, it ends with `/`; write `\"/{bare}\"`");
        diagnostics.push(&text, message);
        return format!("/{bare}");
    }
    let template = template::parse(prefix, Allowed::default());
    let placeholder = template.pieces.iter().find_map(|piece| match piece {
        Piece::Literal(_) => None,
        Piece::Placeholder(_, at) => Some(at.clone()),
    });
    let placeholder = placeholder.or_else(|| Some(template.unnamed.first()?.0.clone()));
    if let Some(at) = placeholder {
        let shown = prefix.get(at.clone()).unwrap_or_default();
        let message = format!(
            "a prefix cannot contain the placeholder `{shown}`; write it in the path of each endpoint"
        );
        diagnostics.push_in(&text.literal, at, message);
        return String::new();
    }
    for mistake in template.mistakes {
        let message = match mistake.message.strip_prefix("a path ") {
            Some(rest) => format!("a prefix {rest}"),
            None => mistake.message,
        };
        diagnostics.push_in(&text.literal, mistake.at, message);
    }
    let literals = template.pieces.into_iter().filter_map(|piece| match piece {
        Piece::Literal(text) => Some(text),
        Piece::Placeholder(..) => None,
    });
    literals.collect()
}
