//! Names of arguments, keywords, and names of the methods of calls and clients.

/// Returns the snake case of a name: `payload_counts` for `payloadCounts` and `PayloadCounts`.
///
/// An argument of an endpoint fills the placeholder whose snake case is its name.
#[must_use]
pub fn snake(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    let mut chars = name.chars().peekable();
    let mut before: Option<char> = None;
    while let Some(char) = chars.next() {
        let boundary = char.is_uppercase()
            && before.is_some_and(|before| {
                before != '_'
                    && (!before.is_uppercase() || chars.peek().is_some_and(|c| c.is_lowercase()))
            });
        if boundary {
            snake.push('_');
        }
        snake.extend(char.to_lowercase());
        before = Some(char);
    }
    snake
}

/// Returns `true` if the word is a keyword, which only a raw identifier can be.
#[must_use]
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.binary_search(&word).is_ok()
}

/// Returns `true` for a keyword that no raw identifier can be either.
#[must_use]
pub fn is_never_raw(word: &str) -> bool {
    matches!(word, "_" | "Self" | "crate" | "self" | "super")
}

/// The keywords of all editions, sorted.
pub const KEYWORDS: [&str; 53] = [
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The methods of the trait `Call` of the runtime.
///
/// Setters of common params are methods of a second trait that calls implement. They cannot have one
/// of these names, because a call to it would be ambiguous.
pub const CALL_METHODS: &[&str] = &[
    "header",
    "json",
    "limits",
    "max_redirects",
    "options",
    "read_mode",
    "read_timeout",
    "request",
    "response",
    "retry",
    "timeout",
    "view",
    "wait",
];

/// The methods of every client.
///
/// They are inherent methods, so an endpoint or a resource with one of these names would be hidden.
pub const CLIENT_METHODS: &[&str] = &[
    "base_url",
    "builder",
    "clone",
    "follow",
    "from_env",
    "raw",
    "set_token",
    "with",
    "with_token",
];

#[cfg(test)]
mod tests {
    use super::snake;

    #[test]
    fn converts_to_snake_case() {
        for (name, expected) in [
            ("payloadCounts", "payload_counts"),
            ("PayloadCounts", "payload_counts"),
            ("get", "get"),
            ("deviceId2", "device_id2"),
            ("HTTPServer", "http_server"),
            ("orgID", "org_id"),
            ("org_id", "org_id"),
        ] {
            assert_eq!(snake(name), expected);
        }
    }
}
