//! What is told of an object's size is true, or nothing is.

use proptest::prelude::*;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use super::{from_slice, json};

/// Any value, of which only the objects count: how many, and of how many the size was told.
#[derive(Debug, Default, PartialEq)]
struct Objects {
    all: usize,
    told: usize,
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
            self.told += element.told;
        }
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self, A::Error> {
        let told = map.size_hint();
        let mut members = 0;
        while let Some((_, member)) = map.next_entry::<String, Self>()? {
            assert_eq!(map.size_hint(), None, "nothing is told any more");
            members += 1;
            self.all += member.all;
            self.told += member.told;
        }
        self.all += 1;
        self.told += usize::from(told.is_some());
        assert!(
            told.is_none_or(|told| told == members),
            "{told:?} of {members}"
        );
        Ok(self)
    }
}

#[test]
fn objects_of_scalars_are_counted_ahead() {
    let objects = |json: &str| {
        let Objects { all, told } = from_slice(json.as_bytes()).unwrap();
        (told, all)
    };
    assert_eq!(objects(r#"{"a":1,"b":"x:,}{","c":null,"d":true}"#), (1, 1));
    assert_eq!(
        objects(r#"{"a":{"b":-1.5e3},"c":{"d":12345678901}}"#),
        (2, 3)
    );
    assert_eq!(objects(r#"{"":""}"#), (1, 1));
    // Nested ones are, the one around them is not; nor what stands in arrays.
    assert_eq!(objects(r#"{"a":{"b":1},"c":{"d":2}}"#), (2, 3));
    assert_eq!(objects(r#"{"a":[{"b":1},{"c":{"d":1}}]}"#), (1, 4));
    // What would take more than a glance.
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
fn a_skipped_object_is_not_counted_in_place_of_the_next_one() {
    let skipped = br#"[{"a":{"b":1,"c":2}},{"d":1}]"#;
    let (Skipped {}, objects) = from_slice::<(Skipped, Objects)>(skipped).unwrap();
    assert_eq!((objects.told, objects.all), (0, 1));
}

proptest! {
    #[test]
    fn what_is_told_of_an_object_is_true(value in json()) {
        // `Objects` fails where it is not.
        let compact = serde_json::to_vec(&value).unwrap();
        let pretty = serde_json::to_vec_pretty(&value).unwrap();
        for text in [compact, pretty] {
            from_slice::<Objects>(&text).unwrap();
        }
    }

    /// Strings that look like the end of something, among members of all kinds.
    #[test]
    fn what_is_told_of_tricky_objects_is_true(
        members in r#"("(a|:|,|\\"\}|\\\\)*":(1|"(a|:|,|\\"\}|\\\\)*"|\{"a":2\}|\[1\]|null),){0,4}"#
    ) {
        let text = format!("{{\"o\":{{{}}}}}", members.trim_end_matches(','));
        from_slice::<Objects>(text.as_bytes()).unwrap();
    }
}
