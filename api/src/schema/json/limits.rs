//! Limits of a field, which its docs state in fixed phrases.
//!
//! | Phrase | Type | Keywords |
//! | --- | --- | --- |
//! | `at most 1024 characters`, `1 to 255 characters` | text | `minLength`, `maxLength` |
//! | `1 to 255 letters, digits, _ and -` | text | `pattern` |
//! | `at most 100` | a list | `maxItems` |
//! | `3 to 45 characters each` | a list | the same for its items |
//! | `at least 1`, `5 to 3600` | a number | `minimum`, `maximum` |
//! | `Email address .., at most 1024 characters`, `URL ..` | text | `format` |

use schemars::Schema;
use serde_json::{Map, Value};

/// Adds the limits that the description of a schema states.
pub(super) fn apply(schema: &mut Schema) {
    let Some(Value::String(docs)) = schema.get("description") else {
        return;
    };
    let Some(limits) = Limits::read(docs) else {
        return;
    };
    let format = match docs.split_once([' ', ',']) {
        Some(("URL", _)) => Some("uri"),
        Some(("Email", rest)) if rest.starts_with("address") => Some("email"),
        Some(_) | None => None,
    };
    if let Some(format) = format {
        schema.insert("format".to_owned(), format.into());
    }
    if let Some(object) = schema.as_object_mut() {
        limits.write(object);
    }
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
    fn read(docs: &str) -> Option<Self> {
        // `3600 (an hour) to 604800 (a week)` is the range `3600 to 604800`.
        let mut words = docs.split_whitespace().filter(|word| !is_aside(word));
        let mut before = "";
        let (min, max) = loop {
            let word = words.next()?;
            match (before, number(word)) {
                ("most", Some(max)) => break (None, Some(max)),
                ("least", Some(min)) => break (Some(min), None),
                (_, Some(min)) => {
                    let mut ahead = words.clone();
                    if ahead.next() == Some("to")
                        && let Some(max) = ahead.next().and_then(number)
                    {
                        words = ahead;
                        break (Some(min), Some(max));
                    }
                }
                (_, None) => {}
            }
            before = word;
        };
        let unit = words.collect::<Vec<_>>().join(" ");
        let class = if unit.starts_with("letters, digits, `_` and `-`") {
            Some("0-9a-zA-Z_-")
        } else if unit.starts_with("characters of `0-9`, `a-z` and `-`") {
            Some("0-9a-z-")
        } else {
            None
        };
        Some(Self {
            min,
            max,
            class,
            each: unit.starts_with("characters each"),
        })
    }

    fn write(&self, schema: &mut Map<String, Value>) {
        let is = |name| match schema.get("type") {
            Some(Value::String(ty)) => ty == name,
            Some(Value::Array(types)) => types.iter().any(|ty| ty == name),
            _ => false,
        };
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
