//! YAML 1.2, and the merge keys (`<<`) of YAML 1.1.

use std::borrow::Cow;
use std::collections::BTreeMap;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span, StrInput, Tag};
use serde_json::{Map, Value};

use super::{Builder, MAX_DEPTH, OBJECT_BYTES, Tree, VALUE_BYTES, too_deep, too_large};
use crate::document::DocumentError;
use crate::document::pointer::Trail;

/// The key that copies the members of other objects.
const MERGE: &str = "<<";

/// Parses YAML.
pub(super) fn parse(text: &str) -> Result<Tree, DocumentError> {
    let mut composer = Composer {
        parser: Parser::new_from_str(text),
        builder: Builder::new(),
        anchors: BTreeMap::new(),
        line: 1,
    };
    match composer.document() {
        Ok(root) => Ok(composer.builder.finish(root)),
        Err(message) => {
            let line = composer.line;
            let message = format!("invalid YAML: {message} at line {line}");
            Err(DocumentError::new("", message))
        }
    }
}

/// Builds a value from the events of the parser.
struct Composer<'input> {
    parser: Parser<'input, StrInput<'input>>,
    builder: Builder,
    /// The values that aliases refer to.
    anchors: BTreeMap<usize, Value>,
    /// The line of the last event.
    line: usize,
}

type Result<T, E = String> = std::result::Result<T, E>;

impl<'input> Composer<'input> {
    fn document(&mut self) -> Result<Value> {
        let first = loop {
            match self.next()? {
                Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
                Event::StreamEnd => return Err("the document is empty".to_owned()),
                event => break event,
            }
        };
        let root = self.value(first, &Trail::Start(""), 0)?;
        loop {
            match self.next()? {
                Event::StreamEnd => return Ok(root),
                Event::DocumentEnd | Event::Nothing => {}
                _ => return Err("expected one document, found another one".to_owned()),
            }
        }
    }

    fn next(&mut self) -> Result<Event<'input>> {
        let next: Option<std::result::Result<(Event<'_>, Span), ScanError>> =
            self.parser.next_event();
        match next {
            None => Ok(Event::StreamEnd),
            Some(Ok((event, span))) => {
                self.line = span.start.line();
                Ok(event)
            }
            Some(Err(error)) => {
                self.line = error.marker().line();
                Err(error.info().to_owned())
            }
        }
    }

    fn value(&mut self, event: Event<'input>, trail: &Trail<'_>, depth: usize) -> Result<Value> {
        let (value, anchor) = match event {
            Event::Alias(id) => return self.alias(id, depth),
            Event::Scalar(text, style, anchor, tag) => {
                self.take(text.len())?;
                (scalar(text, style, tag.as_deref()), anchor)
            }
            Event::SequenceStart(anchor, _) => (self.list(trail, enter(depth)?)?, anchor),
            Event::MappingStart(anchor, _) => (self.object(trail, enter(depth)?)?, anchor),
            event => return Err(format!("unexpected {event:?}")),
        };
        // The parser numbers anchors from 1.
        if anchor != 0 {
            self.take_copy(&value)?;
            self.anchors.insert(anchor, value.clone());
        }
        Ok(value)
    }

    fn alias(&mut self, id: usize, depth: usize) -> Result<Value> {
        let Some(value) = self.anchors.get(&id) else {
            return Err("an alias refers to a value that contains it".to_owned());
        };
        // Aliases of values that contain aliases could nest without a limit.
        if depth + height(value) > MAX_DEPTH {
            return Err(too_deep());
        }
        if self.builder.budget.take_copy(value) {
            Ok(value.clone())
        } else {
            Err(too_large())
        }
    }

    fn list(&mut self, trail: &Trail<'_>, depth: usize) -> Result<Value> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                Event::SequenceEnd => return Ok(Value::Array(items)),
                event => {
                    self.take(VALUE_BYTES)?;
                    let item = self.value(event, &Trail::Item(trail, items.len()), depth)?;
                    items.push(item);
                }
            }
        }
    }

    fn object(&mut self, trail: &Trail<'_>, depth: usize) -> Result<Value> {
        self.take(OBJECT_BYTES)?;
        let (mut members, mut merged) = (Map::new(), Vec::new());
        loop {
            let (name, is_merge) = match self.next()? {
                Event::MappingEnd => break,
                Event::Scalar(text, style, anchor, _) => {
                    let is_merge = style == ScalarStyle::Plain && text == MERGE;
                    self.take(VALUE_BYTES + text.len())?;
                    if anchor != 0 {
                        self.take(text.len())?;
                        self.anchors.insert(anchor, Value::from(text.as_ref()));
                    }
                    (text.into_owned(), is_merge)
                }
                Event::Alias(id) => match self.alias(id, depth)? {
                    Value::String(name) => (name, false),
                    _ => return Err("expected a text as the key of an object".to_owned()),
                },
                _ => return Err("expected a text as the key of an object".to_owned()),
            };
            let event = self.next()?;
            let value = self.value(event, &Trail::Member(trail, &name), depth)?;
            if is_merge {
                merged.push(value);
                continue;
            }
            if members.contains_key(&name) {
                self.builder.duplicate(trail, &name);
            }
            members.insert(name, value);
        }
        for value in merged {
            merge(&mut members, value)?;
        }
        Ok(Value::Object(members))
    }

    fn take(&mut self, bytes: usize) -> Result<()> {
        if self.builder.budget.take(bytes) {
            Ok(())
        } else {
            Err(too_large())
        }
    }

    fn take_copy(&mut self, value: &Value) -> Result<()> {
        if self.builder.budget.take_copy(value) {
            Ok(())
        } else {
            Err(too_large())
        }
    }
}

fn enter(depth: usize) -> Result<usize> {
    if depth < MAX_DEPTH {
        Ok(depth + 1)
    } else {
        Err(too_deep())
    }
}

/// Returns the number of nested objects and lists in a value.
fn height(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
        Value::Array(items) => 1 + items.iter().map(height).max().unwrap_or(0),
        Value::Object(members) => 1 + members.values().map(height).max().unwrap_or(0),
    }
}

/// Adds the members of an object, or of a list of objects, that are not there yet.
fn merge(members: &mut Map<String, Value>, value: Value) -> Result<()> {
    match value {
        Value::Object(others) => {
            for (name, value) in others {
                members.entry(name).or_insert(value);
            }
            Ok(())
        }
        Value::Array(items) if items.iter().all(Value::is_object) => {
            items.into_iter().try_for_each(|item| merge(members, item))
        }
        _ => Err("expected an object or a list of objects after `<<`".to_owned()),
    }
}

/// Returns the value of a scalar by the core schema of YAML 1.2.
fn scalar(text: Cow<'_, str>, style: ScalarStyle, tag: Option<&Tag>) -> Value {
    let is_text = tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str");
    if style != ScalarStyle::Plain || is_text {
        return Value::from(text.into_owned());
    }
    match text.as_ref() {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        plain => number(plain).unwrap_or_else(|| Value::from(text.into_owned())),
    }
}

/// Returns a number, or `None` for any other text. JSON has no infinity and no NaN, so these are texts.
fn number(text: &str) -> Option<Value> {
    if let Some(digits) = text.strip_prefix("0x") {
        return u64::from_str_radix(digits, 16).ok().map(Value::from);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return u64::from_str_radix(digits, 8).ok().map(Value::from);
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let starts = digits.strip_prefix('.').unwrap_or(digits);
    if !starts.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let unsigned = text.strip_prefix('+').unwrap_or(text);
    if let Ok(integer) = unsigned.parse::<i64>() {
        return Some(Value::from(integer));
    }
    if let Ok(integer) = unsigned.parse::<u64>() {
        return Some(Value::from(integer));
    }
    let float = unsigned.parse::<f64>().ok()?;
    serde_json::Number::from_f64(float).map(Value::Number)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn value(text: &str) -> Value {
        parse(text).unwrap().root
    }

    #[test]
    fn scalars_follow_the_core_schema() {
        let expected = json!([
            null,
            null,
            true,
            false,
            1,
            -1,
            31,
            8,
            1.5,
            -0.5,
            1000.0,
            7,
            "1_000",
            "yes",
            "no",
            "2020-01-01",
            "1.2.3",
            ".inf",
            "-",
            "1e",
            "true",
            "5"
        ]);
        let text = "[~, null, true, False, 1, -1, 0x1f, 0o10, 1.5, -.5, 1e3, +7, 1_000, yes, no, \
            2020-01-01, 1.2.3, .inf, '-', 1e, 'true', !!str 5]";
        assert_eq!(value(text), expected);
        assert_eq!(
            value("a: 18446744073709551615\nb: 18446744073709551616"),
            json!({ "a": u64::MAX, "b": 18_446_744_073_709_551_616.0 })
        );
    }

    #[test]
    fn keys_keep_their_spelling() {
        let expected = json!({ "200": 1, "true": 2, "1.0": 3, "null": 4 });
        assert_eq!(value("200: 1\ntrue: 2\n1.0: 3\nnull: 4"), expected);
    }

    #[test]
    fn texts_of_several_lines_are_read() {
        let expected = json!({ "a": "x\ny\n", "b": "x y", "c": "p q\n" });
        assert_eq!(
            value("a: |\n  x\n  y\nb: >-\n  x\n  y\nc: >\n  p\n  q\n"),
            expected
        );
    }

    #[test]
    fn aliases_and_merge_keys_are_resolved() {
        let text = "\
base: &base { a: 1, b: 2 }
other: &other { c: 3, a: 0 }
one: { <<: *base, b: 5 }
two: { <<: [*base, *other] }
list: [*base]
";
        let value = value(text);
        assert_eq!(value["one"], json!({ "a": 1, "b": 5 }));
        assert_eq!(value["two"], json!({ "a": 1, "b": 2, "c": 3 }));
        assert_eq!(value["list"], json!([{ "a": 1, "b": 2 }]));
    }

    #[test]
    fn alias_bombs_are_refused() {
        let levels = (1..20).map(|level| {
            let alias = format!("*a{}, ", level - 1).repeat(10);
            format!("a{level}: &a{level} [{alias}]\n")
        });
        let text =
            "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned() + &levels.collect::<String>();
        let error = parse(&text).unwrap_err().message;
        assert!(error.contains("too large"), "{error}");
        let error = parse("a: &a [*a]").unwrap_err().message;
        assert!(
            error.contains("alias") || error.contains("anchor"),
            "{error}"
        );
    }

    #[test]
    fn aliases_cannot_nest_deeper_than_values() {
        let levels = (1..5000).map(|level| format!("a{level}: &a{level} [*a{}]\n", level - 1));
        let text = "a0: &a0 [x]\n".to_owned() + &levels.collect::<String>();
        let error = parse(&text).unwrap_err().message;
        assert!(error.contains("levels deep"), "{error}");
    }

    #[test]
    fn errors_name_the_line() {
        let error = parse("a: 1\nb: [1, 2\nc: 3\n").unwrap_err().message;
        assert!(error.contains("at line"), "{error}");
        for (text, message) in [
            ("a: 1\n---\nb: 2\n", "expected one document"),
            ("? [a, b]\n: 1\n", "as the key"),
            ("a: { <<: 1 }", "after `<<`"),
            ("a: *nothing", "anchor"),
        ] {
            let error = parse(text).unwrap_err().message;
            assert!(error.contains(message), "{error}");
        }
    }
}
