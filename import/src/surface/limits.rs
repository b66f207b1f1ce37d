//! The limits of a value in words.

use super::json::Node;
use super::shape::Form;

/// Returns the limits: `1 to 255 characters`. Empty if there are none.
pub(super) fn phrase(node: &Node) -> String {
    let number = |names: [&str; 2]| {
        let found = names.iter().find_map(|name| node.number(name));
        found.map(ToString::to_string)
    };
    match node.text("type") {
        Some("string") if !node.list("enum").is_empty() => String::new(),
        Some("string") => {
            if let Some(phrase) = node.text("pattern").and_then(pattern) {
                return phrase;
            }
            let (min, max) = (number(["minLength", "min"]), number(["maxLength", "max"]));
            range(min, max).map_or_else(String::new, |range| format!("{range} characters"))
        }
        Some("number" | "integer") => {
            let values = node.list("enum");
            if let [first, .., last] = values {
                return format!("{first} or {last}");
            }
            range(number(["minimum", "min"]), number(["maximum", "max"])).unwrap_or_default()
        }
        Some("array") => {
            let own = range(None, number(["maxItems", "maxItems"])).unwrap_or_default();
            let items = node
                .get("items")
                .filter(|items| items.text("type") == Some("string"));
            let each = items.map(phrase).unwrap_or_default();
            match (own.is_empty(), each.ends_with("characters")) {
                (true, true) => format!("{each} each"),
                _ => own,
            }
        }
        Some("object") => {
            range(None, number(["maxProperties", "maxProperties"])).unwrap_or_default()
        }
        _ => String::new(),
    }
}

fn range(min: Option<String>, max: Option<String>) -> Option<String> {
    match (min.filter(|min| min != "0"), max) {
        (Some(min), Some(max)) if min == max => Some(format!("{min} to {max}")),
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, None) => None,
    }
}

/// Returns the words for the patterns of names.
fn pattern(pattern: &str) -> Option<String> {
    let (class, rest) = pattern.strip_prefix("^[")?.split_once("]{")?;
    let (min, max) = rest.strip_suffix("}$")?.split_once(',')?;
    let class = match class {
        "0-9a-zA-Z_-" => "letters, digits, `_` and `-`",
        "0-9a-z-" => "characters of `0-9`, `a-z` and `-`",
        _ => return None,
    };
    Some(format!("{min} to {max} {class}"))
}

/// Returns the kind of a value.
pub(super) fn form(node: &Node) -> Form {
    match (node.text("type"), node.text("format")) {
        (Some("boolean"), _) => Form::Bool,
        (Some("array"), _) => Form::List,
        (_, Some("email")) => Form::Email,
        (_, Some("uri")) => Form::Url,
        (_, Some("date-time")) => Form::Time,
        _ => Form::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(schema: &str) -> String {
        phrase(&serde_json::from_str(schema).unwrap())
    }

    #[test]
    fn limits_are_in_the_words_that_docs_use() {
        for (schema, expected) in [
            (
                r#"{"type":"string","minLength":1,"maxLength":255}"#,
                "1 to 255 characters",
            ),
            (
                r#"{"type":"string","minLength":0,"maxLength":9}"#,
                "at most 9 characters",
            ),
            (
                r#"{"type":"string","pattern":"^[0-9a-zA-Z_-]{1,64}$"}"#,
                "1 to 64 letters, digits, `_` and `-`",
            ),
            (
                r#"{"type":"integer","minimum":5,"maximum":3600}"#,
                "5 to 3600",
            ),
            (r#"{"type":"number","enum":[1,10]}"#, "1 or 10"),
            (
                r#"{"type":"array","maxItems":100,"items":{"type":"string","maxLength":3}}"#,
                "at most 100",
            ),
            (
                r#"{"type":"array","items":{"type":"string","maxLength":3}}"#,
                "at most 3 characters each",
            ),
            (r#"{"type":"string"}"#, ""),
        ] {
            assert_eq!(words(schema), expected, "{schema}");
        }
    }
}
