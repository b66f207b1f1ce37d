//! `scopes = [..]`, each looked at alone.

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, Text, literal};

/// Reads the scopes that can be meant, and records the others.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Vec<Text> {
    let Some(tokens) = entry.value_like("[..]", diagnostics) else {
        return Vec::new();
    };
    let before = diagnostics.count();
    let scopes = literal::strings(tokens, "scopes", diagnostics);
    if scopes.is_empty() && diagnostics.count() == before {
        let message = "`scopes` is empty; leave it out where no scope is needed";
        diagnostics.push(tokens, message);
    }
    let sound = scopes.into_iter().filter(|scope| {
        let mistake = mistake(&scope.value);
        if let Some(message) = &mistake {
            diagnostics.push(scope, message);
        }
        mistake.is_none()
    });
    sound.collect()
}

/// What is wrong with a scope. OAuth allows every visible ASCII character but `"` and `\`.
fn mistake(scope: &str) -> Option<String> {
    let is_stray = |char: char| !char.is_ascii_graphic() || matches!(char, '"' | '\\' | ',');
    if scope.is_empty() || scope.contains(is_stray) {
        return Some(misspelt(scope));
    }
    if scope.split('.').any(str::is_empty) {
        let words: Vec<_> = scope.split('.').filter(|word| !word.is_empty()).collect();
        return Some(format!(
            "scope `{scope}` lacks a word beside a dot; write `{}`",
            words.join(".")
        ));
    }
    None
}

/// What is wrong with a scope that is empty, or has a character that cannot stand in one.
fn misspelt(scope: &str) -> String {
    let trimmed = scope.trim();
    if trimmed.is_empty() {
        return "scope is empty; remove it".into();
    }
    if trimmed != scope {
        return format!("scope `{scope}` holds a blank; write `{trimmed}`");
    }
    if scope.contains(',') {
        let each = scope
            .split(',')
            .map(|scope| format!("\"{}\"", scope.trim()));
        let each = each.collect::<Vec<_>>().join(", ");
        return format!("`{scope}` is more than one scope; write `{each}`");
    }
    if scope.contains(char::is_whitespace) {
        let words: Vec<_> = scope.split_whitespace().collect();
        let joined = words.join(".");
        return format!(
            "`{scope}` is no scope, it holds a blank; write `{joined}`, or a string for each"
        );
    }
    let mut chars = scope.chars();
    let stray = chars.find(|char| !char.is_ascii_graphic() || matches!(char, '"' | '\\'));
    format!(
        "`{}` is no scope, {:?} cannot stand in one; remove it",
        scope.escape_debug(),
        stray.unwrap_or_default()
    )
}
