//! JSON values of bounded size.

use serde_json::Value;
use serde_json::error::Category;

use super::DocumentError;
use super::pointer::Trail;

mod json;
mod yaml;

/// The deepest nesting of objects and lists.
const MAX_DEPTH: usize = 100;

/// The memory that the values of a document may need, in bytes. The largest known document, with
/// 47 MB of text, needs 380 MB.
const MAX_BYTES: usize = 640 << 20;

/// The approximate memory of an object: a node of a `BTreeMap`.
const OBJECT_BYTES: usize = 640;

/// The approximate memory of a value in a list.
const VALUE_BYTES: usize = size_of::<Value>();

/// A document as a JSON value.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) root: Value,
    /// The pointers of members that replace an earlier one of the same name.
    pub(super) duplicates: Vec<String>,
}

/// Parses JSON or YAML.
pub(super) fn parse(text: &str) -> Result<Tree, DocumentError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match text.trim_start().chars().next() {
        None => Err(DocumentError::new("", "the document is empty")),
        Some('<') => Err(DocumentError::new(
            "",
            "expected JSON or YAML, found HTML or XML",
        )),
        // YAML has objects in braces as well, but most texts that begin with one are JSON.
        Some('{') => json::parse(text).or_else(|error| match error.classify() {
            Category::Syntax => yaml::parse(text).map_err(|_| invalid_json(&error)),
            Category::Data | Category::Eof | Category::Io => Err(invalid_json(&error)),
        }),
        Some(_) => yaml::parse(text),
    }
}

fn invalid_json(error: &serde_json::Error) -> DocumentError {
    DocumentError::new("", format!("invalid JSON: {error}"))
}

/// The memory that is left for values.
#[derive(Debug)]
pub(super) struct Budget(usize);

impl Budget {
    pub(super) const fn new(bytes: usize) -> Self {
        Self(bytes)
    }

    /// Takes the memory of a value, without what is in it. Returns `false` if too little is left.
    fn take(&mut self, bytes: usize) -> bool {
        match self.0.checked_sub(bytes) {
            Some(left) => {
                self.0 = left;
                true
            }
            None => false,
        }
    }

    /// Takes the memory of a copy of a value. Returns `false` if too little is left.
    pub(super) fn take_copy(&mut self, value: &Value) -> bool {
        let children = match value {
            Value::Null | Value::Bool(_) | Value::Number(_) => true,
            Value::String(text) => self.take(text.len()),
            Value::Array(items) => items.iter().all(|item| self.take_copy(item)),
            Value::Object(members) => {
                self.take(OBJECT_BYTES)
                    && members
                        .iter()
                        .all(|(name, value)| self.take(name.len()) && self.take_copy(value))
            }
        };
        children && self.take(VALUE_BYTES)
    }
}

/// What both parsers need while they build a tree.
struct Builder {
    budget: Budget,
    duplicates: Vec<String>,
}

impl Builder {
    const fn new() -> Self {
        Self {
            budget: Budget::new(MAX_BYTES),
            duplicates: Vec::new(),
        }
    }

    /// Reports a member whose name occurs twice.
    fn duplicate(&mut self, parent: &Trail<'_>, name: &str) {
        // A document full of them is reported in part.
        if self.duplicates.len() < 1000 {
            self.duplicates.push(Trail::Member(parent, name).pointer());
        }
    }

    fn finish(self, root: Value) -> Tree {
        Tree {
            root,
            duplicates: self.duplicates,
        }
    }
}

/// The message for a document that exceeds [`MAX_BYTES`].
fn too_large() -> String {
    format!(
        "the document is too large: its values need more than {} MB",
        MAX_BYTES >> 20
    )
}

/// The message for a document that exceeds [`MAX_DEPTH`].
fn too_deep() -> String {
    format!("objects and lists are nested more than {MAX_DEPTH} levels deep")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn json_and_yaml_give_the_same_value() {
        let expected =
            json!({ "a": [1, -2, 1.5, true, null, "x"], "b": { "200": "y", "c": "true" } });
        let yaml = "\
a: [1, -2, 1.5, true, ~, x]
b:
  200: y
  c: 'true'
";
        for text in [
            expected.to_string().as_str(),
            yaml,
            &format!("\u{feff}{expected}"),
        ] {
            assert_eq!(parse(text).unwrap().root, expected, "{text}");
        }
    }

    #[test]
    fn flow_yaml_with_braces_is_read() {
        assert_eq!(parse("{ a: 1, }").unwrap().root, json!({ "a": 1 }));
    }

    #[test]
    fn errors_of_json_are_those_of_json() {
        let error = parse("{\n  \"a\": [1, 2").unwrap_err().message;
        assert!(error.starts_with("invalid JSON"), "{error}");
        assert!(error.contains("line 2 column"), "{error}");
    }

    #[test]
    fn duplicate_members_are_reported() {
        let text = r#"{"a": {"b": 1, "b": 2}, "c": [{"/d": 1, "/d": 3}]}"#;
        let tree = parse(text).unwrap();
        assert_eq!(tree.duplicates, ["/a/b", "/c/0/~1d"]);
        assert_eq!(tree.root, json!({ "a": { "b": 2 }, "c": [{ "/d": 3 }] }));
        let yaml = "a:\n  b: 1\n  b: 2\nc:\n- /d: 1\n  /d: 3\n";
        assert_eq!(parse(yaml).unwrap().duplicates, tree.duplicates);
    }

    #[test]
    fn deep_nesting_is_refused() {
        let deep = |open: &str, close: &str| open.repeat(100_000) + &close.repeat(100_000);
        for text in [
            deep("{\"a\":", "}"),
            deep("{\"a\":[", "]}"),
            format!("{{\"a\":{}", "[".repeat(100_000)),
            deep("[", "]"),
            deep("- ", ""),
            (0..200).map(|level| " ".repeat(level) + "a:\n").collect(),
        ] {
            let error = parse(&text).unwrap_err().message;
            assert!(!error.is_empty());
        }
        for text in ["[".repeat(150), format!("{{\"a\":{}", "[".repeat(110))] {
            let error = parse(&text).unwrap_err().message;
            assert!(error.contains("levels deep"), "{error}");
        }
    }

    #[test]
    fn many_small_objects_are_refused_before_they_fill_the_memory() {
        let text = format!("{{\"a\":[{}{{}}]}}", "{\"a\":1},".repeat(2_000_000));
        let error = parse(&text).unwrap_err().message;
        assert!(error.contains("too large"), "{error}");
    }

    #[test]
    fn text_that_is_neither_format_is_refused() {
        for text in [
            "",
            "  \n",
            "<html></html>",
            "a: b: c",
            "[",
            "\"",
            "\0",
            "*a",
        ] {
            assert!(parse(text).is_err(), "{text:?}");
        }
    }
}
