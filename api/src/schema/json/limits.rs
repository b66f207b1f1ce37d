//! Limits, formats and examples of a field, which its docs state in fixed phrases.
//!
//! | Phrase | Type | Keywords |
//! | --- | --- | --- |
//! | `at most 1024 characters`, `1 to 255 characters` | text | `minLength`, `maxLength` |
//! | `1 to 255 letters, digits, _ and -` | text | `pattern` |
//! | `at most 100` | a list | `maxItems` |
//! | `3 to 45 characters each`, `100 to 599 each` | a list | the same for its items |
//! | `exactly 52 characters` | text | `minLength`, `maxLength` |
//! | `at least 1`, `5 to 3600` | a number | `minimum`, `maximum` |
//! | `Email address ..`, `URL ..` at the start | text | `format` |
//! | `Email addresses ..`, `URLs ..` at the start | a list | the same for its items |
//! | such as and a value in backquotes | text, or a list of texts | `examples` |

use schemars::Schema;
use serde_json::{Map, Value};

/// Adds the limits that the description of a schema states.
pub(super) fn apply(schema: &mut Schema) {
    let Some(Value::String(docs)) = schema.get("description") else {
        return;
    };
    let docs = docs.split_whitespace().collect::<Vec<_>>().join(" ");
    let docs = docs.as_str();
    let limits = Limits::read_all(docs);
    let (format, example) = (format(docs), example(docs));
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    for limits in limits {
        limits.write(object);
    }
    if let Some(text) = text_of(object) {
        if let Some(format) = format {
            text.insert("format".to_owned(), format.into());
        }
        if let Some(example) = example {
            text.insert("examples".to_owned(), vec![example].into());
        }
    }
}

/// Returns the schema of a text, or of the texts of a list. Texts of an enum have no other form.
fn text_of(schema: &mut Map<String, Value>) -> Option<&mut Map<String, Value>> {
    let is_list = schema.get("type").is_some_and(|ty| includes(ty, "array"));
    let text = if is_list {
        schema.get_mut("items")?.as_object_mut()?
    } else {
        schema
    };
    let is_text = text.get("type").is_some_and(|ty| includes(ty, "string"));
    (is_text && !text.contains_key("enum")).then_some(text)
}

/// Returns `true` if the value of `type` is or includes a type.
fn includes(types: &Value, name: &str) -> bool {
    match types {
        Value::Array(types) => types.iter().any(|ty| ty == name),
        ty => ty == name,
    }
}

/// Returns the format of a text whose docs begin with its kind.
fn format(docs: &str) -> Option<&'static str> {
    let mut words = docs.split([' ', ',', '.']);
    match (words.next()?, words.next()) {
        ("URL" | "URLs", _) => Some("uri"),
        ("Email", Some("address" | "addresses")) => Some("email"),
        _ => None,
    }
}

/// Returns the value after the first `such as`.
fn example(docs: &str) -> Option<&str> {
    let (_, after) = docs.split_once("such as `")?;
    after.split_once('`').map(|(example, _)| example)
}

/// The numbers of a phrase and the words after them.
struct Limits {
    min: Option<u64>,
    max: Option<u64>,
    /// Characters of which the text consists, as a character class.
    class: Option<&'static str>,
    /// The limits apply to each item of a list.
    each: bool,
}

impl Limits {
    /// Returns the first limits of the docs, and the first ones that apply to each item of a list.
    fn read_all(docs: &str) -> Vec<Self> {
        // `3600 (an hour) to 604800 (a week)` is the range `3600 to 604800`.
        let words: Vec<_> = docs
            .split_whitespace()
            .filter(|word| !is_aside(word))
            .collect();
        let mut rest = words.as_slice();
        let mut found: Vec<Self> = Vec::new();
        while let Some((limits, after)) = Self::read(rest) {
            if found.is_empty() || limits.each && found.iter().all(|other| !other.each) {
                found.push(limits);
            }
            rest = after;
        }
        found
    }

    /// Returns the first limits, and the words after their numbers.
    fn read<'a>(words: &'a [&'a str]) -> Option<(Self, &'a [&'a str])> {
        let numbers = words.iter().enumerate().find_map(|(at, word)| {
            let first = number(word)?;
            let before = at.checked_sub(1).and_then(|before| words.get(before));
            let after = at + 1;
            match before {
                Some(&"most") => Some((None, Some(first), after)),
                Some(&"least") => Some((Some(first), None, after)),
                Some(&"exactly") => Some((Some(first), Some(first), after)),
                Some(_) | None => {
                    let last = words.get(after + 1).copied().and_then(number)?;
                    (words.get(after) == Some(&"to")).then_some((
                        Some(first),
                        Some(last),
                        after + 2,
                    ))
                }
            }
        });
        let (min, max, after) = numbers?;
        let after = words.get(after..).unwrap_or_default();
        let unit = after.join(" ");
        let class = if unit.starts_with("letters, digits, `_` and `-`") {
            Some("0-9a-zA-Z_-")
        } else if unit.starts_with("characters of `0-9`, `a-z` and `-`") {
            Some("0-9a-z-")
        } else {
            None
        };
        // `at most 25, 1 to 1024 characters each` is about the list, and then about its items.
        let mut own = after.iter().take_while(|word| number(word).is_none());
        let end = own.find(|word| word.ends_with('.') || word.trim_end_matches(',') == "each");
        let each = end.is_some_and(|word| word.trim_end_matches(['.', ',']) == "each");
        let limits = Self {
            min,
            max,
            class,
            each,
        };
        Some((limits, after))
    }

    fn write(&self, schema: &mut Map<String, Value>) {
        let is = |name| schema.get("type").is_some_and(|ty| includes(ty, name));
        let (min, max) = if is("array") {
            if self.each {
                if let Some(Value::Object(items)) = schema.get_mut("items") {
                    self.write(items);
                }
                return;
            }
            ("minItems", "maxItems")
        } else if is("string") {
            if let (Some(class), Some(min), Some(max)) = (self.class, self.min, self.max) {
                let pattern = format!("^[{class}]{{{min},{max}}}$");
                schema.insert("pattern".to_owned(), pattern.into());
                return;
            }
            ("minLength", "maxLength")
        } else if is("number") || is("integer") {
            ("minimum", "maximum")
        } else {
            return;
        };
        for (keyword, limit) in [(min, self.min), (max, self.max)] {
            if let Some(limit) = limit {
                schema.insert(keyword.to_owned(), limit.into());
            }
        }
    }
}

/// Returns `true` for the words of `(an hour)`.
fn is_aside(word: &str) -> bool {
    word.starts_with('(') || word.trim_end_matches(['.', ',']).ends_with(')')
}

/// Parses a word as a number. The end of a sentence or a colon may follow.
fn number(word: &str) -> Option<u64> {
    word.trim_end_matches(['.', ',', ':']).parse().ok()
}

#[cfg(test)]
mod tests {
    use schemars::json_schema;
    use serde_json::json;

    use super::*;

    #[test]
    fn phrases_become_keywords() {
        for (ty, docs, keywords) in [
            (
                "string",
                "Name, 1 to 255 characters.",
                json!({ "minLength": 1, "maxLength": 255 }),
            ),
            (
                "string",
                "Key, exactly 52 characters.",
                json!({ "minLength": 52, "maxLength": 52 }),
            ),
            (
                "string",
                "Name. Unlike 3 others, at most 9.",
                json!({ "maxLength": 9 }),
            ),
            (
                "integer",
                "Seconds, 60 (a minute) to 3600.",
                json!({ "minimum": 60, "maximum": 3600 }),
            ),
            (
                "integer",
                "0 to 1: 1 if it is connected.",
                json!({ "minimum": 0, "maximum": 1 }),
            ),
            (
                "string",
                "URL, at most 8 characters.",
                json!({ "maxLength": 8, "format": "uri" }),
            ),
            ("string", "A name of 12.", json!({})),
            ("string", "Email address.", json!({ "format": "email" })),
            ("integer", "URL of 3.", json!({})),
            (
                "string",
                "Region, such as `us-east-1`.",
                json!({ "examples": ["us-east-1"] }),
            ),
        ] {
            let mut schema = json_schema!({ "type": ty, "description": docs });
            apply(&mut schema);
            let mut expected = json!({ "type": ty, "description": docs });
            for (keyword, value) in keywords.as_object().unwrap() {
                expected[keyword] = value.clone();
            }
            assert_eq!(schema.to_value(), expected);
        }
    }

    #[test]
    fn limits_of_a_list_and_of_its_items_differ() {
        for (docs, list, items) in [
            ("Tags, at most 100.", json!({ "maxItems": 100 }), json!({})),
            ("URLs, at most 9.", json!({ "maxItems": 9 }), json!({})),
            (
                "Codes, 100 to 599 each.",
                json!({}),
                json!({ "minimum": 100, "maximum": 599 }),
            ),
            (
                "Codes, at most 5, 100 to 599 each. Others are ignored.",
                json!({ "maxItems": 5 }),
                json!({ "minimum": 100, "maximum": 599 }),
            ),
        ] {
            let mut schema = json_schema!({
                "type": "array", "items": { "type": "integer" }, "description": docs,
            });
            apply(&mut schema);
            let mut expected = json!({
                "type": "array", "items": { "type": "integer" }, "description": docs,
            });
            for (keyword, value) in list.as_object().unwrap() {
                expected[keyword] = value.clone();
            }
            for (keyword, value) in items.as_object().unwrap() {
                expected["items"][keyword] = value.clone();
            }
            assert_eq!(schema.to_value(), expected);
        }
    }
}
