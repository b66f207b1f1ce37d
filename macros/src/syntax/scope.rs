//! The text of a scope.

/// Returns the message for an invalid scope. OAuth allows every visible ASCII character but `"`
/// and `\`. A comma is most likely a separator.
pub(crate) fn invalid(scope: &str) -> Option<String> {
    let is_invalid = |char: char| !char.is_ascii_graphic() || matches!(char, '"' | '\\' | ',');
    if scope.is_empty() || scope.contains(is_invalid) {
        return Some(invalid_characters(scope));
    }
    if scope.split('.').any(str::is_empty) {
        let words: Vec<_> = scope.split('.').filter(|word| !word.is_empty()).collect();
        return Some(format!(
            "invalid scope `{}`, expected a word on both sides of each `.`; write `{}`",
            scope.escape_debug(),
            words.join(".")
        ));
    }
    None
}

/// Returns the message for a scope that is empty or contains an invalid character.
fn invalid_characters(scope: &str) -> String {
    let trimmed = scope.trim();
    if trimmed.is_empty() {
        return "empty scope; remove it".into();
    }
    if trimmed != scope {
        return format!("invalid scope `{scope}`, it contains a space; write `{trimmed}`");
    }
    let is_separator = |char: char| char == ',' || char.is_whitespace();
    let words = scope.split(is_separator).filter(|word| !word.is_empty());
    let words: Vec<_> = words.collect();
    if scope.contains(',') || words.iter().all(|word| word.contains('.')) && words.len() > 1 {
        let scopes: Vec<_> = words.iter().map(|scope| format!("\"{scope}\"")).collect();
        let scopes = scopes.join(", ");
        let scope = scope.escape_debug();
        return format!("invalid scope `{scope}`, expected one scope per string; write `{scopes}`");
    }
    if words.len() > 1 {
        let words: Vec<_> = words.iter().map(|word| word.trim_matches('.')).collect();
        let joined = words.join(".");
        let scope = scope.escape_debug();
        return format!("invalid scope `{scope}`, it contains a space; write `{joined}`");
    }
    let mut chars = scope.chars();
    let invalid = chars.find(|char| !char.is_ascii_graphic() || matches!(char, '"' | '\\'));
    format!(
        "invalid character `{}` in the scope `{}`; remove it",
        invalid.unwrap_or_default().escape_debug(),
        scope.escape_debug()
    )
}
