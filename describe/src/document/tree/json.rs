//! JSON.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::{Builder, MAX_DEPTH, OBJECT_BYTES, Tree, VALUE_BYTES, too_deep, too_large};
use crate::document::pointer::Trail;

/// The name of the only member with which `serde_json` passes on a number if its feature
/// `arbitrary_precision` is enabled somewhere in the program.
const NUMBER: &str = "$serde_json::private::Number";

/// Parses JSON.
pub(super) fn parse(text: &str) -> serde_json::Result<Tree> {
    let mut builder = Builder::new();
    let mut json = serde_json::Deserializer::from_str(text);
    let seed = Node {
        builder: &mut builder,
        trail: Trail::Start(""),
        depth: 0,
    };
    let root = seed.deserialize(&mut json)?;
    json.end()?;
    Ok(builder.finish(root))
}

/// A value that is built from JSON.
struct Node<'a> {
    builder: &'a mut Builder,
    trail: Trail<'a>,
    depth: usize,
}

impl Node<'_> {
    fn take<E: Error>(&mut self, bytes: usize) -> Result<(), E> {
        if self.builder.budget.take(bytes) {
            Ok(())
        } else {
            Err(E::custom(too_large()))
        }
    }

    fn enter<E: Error>(&self) -> Result<usize, E> {
        if self.depth < MAX_DEPTH {
            Ok(self.depth + 1)
        } else {
            Err(E::custom(too_deep()))
        }
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E: Error>(mut self, text: &str) -> Result<Value, E> {
        self.take(text.len())?;
        Ok(Value::from(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<Value, A::Error> {
        let depth = self.enter()?;
        let mut items = Vec::new();
        loop {
            let node = Node {
                builder: self.builder,
                trail: Trail::Item(&self.trail, items.len()),
                depth,
            };
            let Some(item) = list.next_element_seed(node)? else {
                return Ok(Value::Array(items));
            };
            self.take(VALUE_BYTES)?;
            items.push(item);
        }
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Value, A::Error> {
        let depth = self.enter()?;
        self.take(OBJECT_BYTES)?;
        let mut members = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            if name == NUMBER && members.is_empty() {
                let text: String = map.next_value()?;
                let number: Number = serde_json::from_str(&text).map_err(A::Error::custom)?;
                return Ok(Value::Number(number));
            }
            self.take(VALUE_BYTES + name.len())?;
            let node = Node {
                builder: self.builder,
                trail: Trail::Member(&self.trail, &name),
                depth,
            };
            let value = map.next_value_seed(node)?;
            if members.contains_key(&name) {
                self.builder.duplicate(&self.trail, &name);
            }
            members.insert(name, value);
        }
        Ok(Value::Object(members))
    }
}
