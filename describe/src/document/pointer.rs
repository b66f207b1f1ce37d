//! JSON pointers (RFC 6901).

use std::borrow::Cow;
use std::fmt::Write as _;

use serde_json::Value;

/// Returns the pointer of a member.
pub(crate) fn member(parent: &str, name: &str) -> String {
    let mut pointer = String::with_capacity(parent.len() + 1 + name.len());
    pointer.push_str(parent);
    push(&mut pointer, name);
    pointer
}

/// Returns the pointer of an item.
pub(crate) fn item(parent: &str, index: usize) -> String {
    format!("{parent}/{index}")
}

/// Appends a step.
pub(super) fn push(pointer: &mut String, name: &str) {
    pointer.push('/');
    for (index, part) in name.split('~').enumerate() {
        if index > 0 {
            pointer.push_str("~0");
        }
        for (index, part) in part.split('/').enumerate() {
            if index > 0 {
                pointer.push_str("~1");
            }
            pointer.push_str(part);
        }
    }
}

/// Returns the pointer in a reference to a part of the same document: `#/components/schemas/User`. Its
/// percent-encoding is decoded.
pub(super) fn of_reference(reference: &str) -> Option<Cow<'_, str>> {
    let fragment = reference.strip_prefix('#')?;
    if !fragment.is_empty() && !fragment.starts_with('/') {
        return None;
    }
    if !fragment.contains('%') {
        return Some(Cow::Borrowed(fragment));
    }
    let decoded = percent_encoding::percent_decode_str(fragment).decode_utf8();
    decoded.ok()
}

/// Returns the unescaped steps of a pointer.
pub(super) fn steps(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(|step| {
        if step.contains('~') {
            Cow::Owned(step.replace("~1", "/").replace("~0", "~"))
        } else {
            Cow::Borrowed(step)
        }
    })
}

/// Returns the value with this pointer.
pub(super) fn find<'a>(root: &'a Value, pointer: &str) -> Option<&'a Value> {
    steps(pointer).try_fold(root, |value, step| match value {
        Value::Object(members) => members.get(step.as_ref()),
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    })
}

/// A step of a pointer that is only written if there is something to report.
#[derive(Clone, Copy)]
pub(super) enum Trail<'a> {
    /// A pointer.
    Start(&'a str),
    /// A member of an object.
    Member(&'a Trail<'a>, &'a str),
    /// An item of a list.
    Item(&'a Trail<'a>, usize),
}

impl Trail<'_> {
    /// Returns the pointer.
    pub(super) fn pointer(&self) -> String {
        let mut pointer = String::new();
        self.write(&mut pointer);
        pointer
    }

    fn write(&self, pointer: &mut String) {
        match self {
            Self::Start(start) => pointer.push_str(start),
            Self::Member(parent, name) => {
                parent.write(pointer);
                push(pointer, name);
            }
            Self::Item(parent, index) => {
                parent.write(pointer);
                // Writing to a string cannot fail.
                let _ = write!(pointer, "/{index}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_are_escaped() {
        assert_eq!(member("/paths", "/a~b/{c}"), "/paths/~1a~0b~1{c}");
        let trail = Trail::Start("/x");
        let trail = Trail::Member(&trail, "a/b");
        assert_eq!(Trail::Item(&trail, 3).pointer(), "/x/a~1b/3");
    }

    #[test]
    fn pointers_are_followed_through_escapes() {
        let root = json!({ "paths": { "/a~b": [{ "": 1 }] } });
        assert_eq!(find(&root, "/paths/~1a~0b/0/"), Some(&json!(1)));
        assert_eq!(find(&root, ""), Some(&root));
        assert_eq!(find(&root, "/paths/~1a~0b/1"), None);
        assert_eq!(find(&root, "/paths/~1a~0b/0//x"), None);
    }

    #[test]
    fn references_are_percent_decoded() {
        assert_eq!(of_reference("#/a%20b").as_deref(), Some("/a b"));
        assert_eq!(of_reference("#/a").as_deref(), Some("/a"));
        for other in ["other.json", "other.json#/a", "#name", "", "#/%ff"] {
            assert_eq!(of_reference(other), None, "{other}");
        }
    }
}
