//! Size hints are either correct or absent.

use proptest::prelude::*;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use super::{from_slice, json};

/// The number of objects in a value, and the number of those with a size hint.
#[derive(Debug, Default, PartialEq)]
struct Objects {
    all: usize,
    hinted: usize,
}

impl<'de> Deserialize<'de> for Objects {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(Objects::default())
    }
}

impl<'de> Visitor<'de> for Objects {
    type Value = Self;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("anything")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<Self, A::Error> {
        while let Some(element) = seq.next_element::<Self>()? {
            self.all += element.all;
            self.hinted += element.hinted;
        }
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self, A::Error> {
        let hinted = map.size_hint();
        let mut members = 0;
        while let Some((_, member)) = map.next_entry::<String, Self>()? {
            assert_eq!(map.size_hint(), None, "the size is hinted only once");
            members += 1;
            self.all += member.all;
            self.hinted += member.hinted;
        }
        self.all += 1;
        self.hinted += usize::from(hinted.is_some());
        assert!(
            hinted.is_none_or(|hinted| hinted == members),
            "{hinted:?} of {members}"
        );
        Ok(self)
    }
}

#[test]
fn objects_of_scalars_have_a_size_hint() {
    let objects = |json: &str| {
        let Objects { all, hinted } = from_slice(json.as_bytes()).unwrap();
        (hinted, all)
    };
    assert_eq!(objects(r#"{"a":1,"b":"x:,}{","c":null,"d":true}"#), (1, 1));
    assert_eq!(
        objects(r#"{"a":{"b":-1.5e3},"c":{"d":12345678901}}"#),
        (2, 3)
    );
    assert_eq!(objects(r#"{"":""}"#), (1, 1));
    // Nested objects have a size hint. The object around them has none, nor have objects in arrays.
    assert_eq!(objects(r#"{"a":{"b":1},"c":{"d":2}}"#), (2, 3));
    assert_eq!(objects(r#"{"a":[{"b":1},{"c":{"d":1}}]}"#), (1, 4));
    // Objects with whitespace or escapes have none.
    assert_eq!(objects(r#"{"a" :1}"#), (0, 1));
    assert_eq!(objects(r#" {"a": {"b":1}}"#), (0, 2));
    assert_eq!(objects(r#"{"a\"":1}"#), (0, 1));
    assert_eq!(objects(r#"{"a":"\\"}"#), (0, 1));
    assert_eq!(objects("{}"), (0, 1));
}

/// A struct that skips all members of its object.
#[derive(Debug, Deserialize)]
struct Skipped {}

#[test]
fn skipped_objects_are_not_counted_for_the_next_object() {
    let skipped = br#"[{"a":{"b":1,"c":2}},{"d":1}]"#;
    let (Skipped {}, objects) = from_slice::<(Skipped, Objects)>(skipped).unwrap();
    assert_eq!((objects.hinted, objects.all), (0, 1));
}

proptest! {
    #[test]
    fn size_hints_are_correct(value in json()) {
        // `Objects` panics if a size hint is wrong.
        let compact = serde_json::to_vec(&value).unwrap();
        let pretty = serde_json::to_vec_pretty(&value).unwrap();
        for text in [compact, pretty] {
            from_slice::<Objects>(&text).unwrap();
        }
    }

    /// Strings contain characters that end values outside of strings.
    #[test]
    fn size_hints_are_correct_for_strings_with_delimiters(
        members in r#"("(a|:|,|\\"\}|\\\\)*":(1|"(a|:|,|\\"\}|\\\\)*"|\{"a":2\}|\[1\]|null),){0,4}"#
    ) {
        let text = format!("{{\"o\":{{{}}}}}", members.trim_end_matches(','));
        from_slice::<Objects>(text.as_bytes()).unwrap();
    }
}
