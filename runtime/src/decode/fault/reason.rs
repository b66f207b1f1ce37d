//! The messages of `serde_json`, in the terms of JSON.

use std::borrow::Cow;

use serde_json::error::Category;

/// The maximum number of characters of a reason.
pub(super) const MAX_CHARS: usize = 1024;

/// The maximum number of characters that a reason quotes from the response.
const MAX_QUOTED_CHARS: usize = 64;

/// Returns what was expected and what was found.
///
/// Values of the response are left out, except for numbers and names of variants. The length is
/// bounded.
pub(super) fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    let message = text.strip_suffix(&position).unwrap_or(&text);
    match error.classify() {
        Category::Eof => format!("invalid JSON: unexpected end{position}"),
        Category::Syntax => format!("invalid JSON: {message}{position}"),
        Category::Data | Category::Io => {
            let reason = mismatch(message).unwrap_or_else(|| unknown_name(message));
            match bounded(&reason, MAX_CHARS) {
                Cow::Borrowed(_) => reason,
                Cow::Owned(bounded) => bounded,
            }
        }
    }
}

/// Truncates text to a number of characters.
pub(super) fn bounded(text: &str, max_chars: usize) -> Cow<'_, str> {
    match text.char_indices().nth(max_chars) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()).into(),
        None => text.into(),
    }
}

/// Truncates the name in a message such as "unknown variant `a`, expected `b`".
fn unknown_name(message: &str) -> String {
    let names = message
        .strip_prefix("unknown ")
        .and_then(|rest| rest.split_once(" `"))
        .and_then(|(kind, rest)| Some((kind, rest.rsplit_once("`, expected ")?)));
    match names {
        Some((kind, (name, expected))) => {
            let name = bounded(name, MAX_QUOTED_CHARS);
            format!("unknown {kind} `{name}`, expected {expected}")
        }
        None => message.to_owned(),
    }
}

/// Rewrites serde's messages about types, values and lengths in the terms of JSON.
fn mismatch(message: &str) -> Option<String> {
    let (kind, rest) = message.strip_prefix("invalid ")?.split_once(' ')?;
    let (found, expected) = rest.rsplit_once(", expected ")?;
    let found = match kind {
        "type:" => found_type(found).to_owned(),
        "value:" => match found.split_once('`') {
            Some((_, number)) => format!("`{number}"),
            None => format!("{} with another value", found_type(found)),
        },
        "length" if found == "1" => "1 element".to_owned(),
        "length" => format!("{found} elements"),
        _ => return None,
    };
    Some(format!(
        "expected {}, found {found}",
        expected_type(expected)
    ))
}

/// Returns the JSON type of a value that serde describes.
fn found_type(found: &str) -> &str {
    match found.split([' ', '`']).next() {
        Some("boolean") => "a boolean",
        Some("integer" | "floating") => "a number",
        Some("null") => "`null`",
        Some("sequence" | "tuple") => "an array",
        Some("map" | "struct" | "newtype") => "an object",
        Some("unit") if found == "unit value" => "`null`",
        Some("character" | "string" | "unit") => "a string",
        _ => found,
    }
}

/// Returns the JSON type that serde's visitors describe.
fn expected_type(expected: &str) -> String {
    const NUMBERS: [&str; 12] = [
        "i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128", "f32", "f64",
    ];
    match expected {
        "a sequence" => return "an array".to_owned(),
        "a map" => return "an object".to_owned(),
        "unit" => return "`null`".to_owned(),
        _ if NUMBERS.contains(&expected) => return format!("a number (`{expected}`)"),
        _ => {}
    }
    if let Some(length) = expected.strip_prefix("a tuple of size ") {
        return format!("an array of {length} elements");
    }
    let structs = [
        "struct ",
        "internally tagged enum ",
        "adjacently tagged enum ",
    ];
    if let Some(name) = structs.iter().find_map(|it| expected.strip_prefix(it)) {
        let name = name.split(' ').next().unwrap_or(name);
        return format!("an object (`{name}`)");
    }
    expected.to_owned()
}
