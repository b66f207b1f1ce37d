//! Documents of a schema.

use std::collections::HashSet;

use serde_json::{Map, Number, Value, json};

use super::random::Random;

/// Recursion of a query into itself ends at this depth.
const MAX_DEPTH: usize = 1;

/// Generates documents, and records which parts of the schema they cover.
pub(super) struct Documents<'a> {
    schema: &'a Value,
    /// Percentage of optional fields that a document has.
    density: usize,
    /// Parts of the schema that the last document used.
    used: HashSet<*const Value>,
    /// Parts of the schema that no valid document has used yet.
    uncovered: HashSet<*const Value>,
}

impl<'a> Documents<'a> {
    pub(super) fn new(schema: &'a Value) -> Self {
        let mut uncovered = HashSet::new();
        collect(schema, &mut uncovered);
        Self {
            schema,
            density: 0,
            used: HashSet::new(),
            uncovered,
        }
    }

    /// Returns a document, which is nearly always valid.
    pub(super) fn generate(&mut self, random: &mut Random) -> Value {
        self.used.clear();
        self.density = *random.pick(&[10, 30, 60]);
        self.of(self.schema, random, 0)
    }

    /// Records that the last document is valid.
    pub(super) fn confirm(&mut self) {
        self.uncovered.retain(|part| !self.used.contains(part));
    }

    /// Returns the number of parts of the schema that no valid document has used.
    pub(super) fn uncovered(&self) -> usize {
        self.uncovered.len()
    }

    fn of(&mut self, schema: &'a Value, random: &mut Random, depth: usize) -> Value {
        self.used.insert(schema);
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.trim_start_matches("#/definitions/");
            return self.of(&self.schema["definitions"][name], random, depth + 1);
        }
        let alternatives = schema["oneOf"].as_array().or(schema["anyOf"].as_array());
        if let Some(alternatives) = alternatives {
            let mut document = self.of(random.pick(alternatives), random, depth);
            if schema["properties"].is_object()
                && let (Value::Object(more), Value::Object(document)) =
                    (self.object(schema, random, depth), &mut document)
            {
                document.extend(more);
            }
            return document;
        }
        if let Some(values) = schema["enum"].as_array() {
            return random.pick(values).clone();
        }
        let ty = match &schema["type"] {
            Value::Array(types) => random.pick(types),
            ty => ty,
        };
        match ty.as_str() {
            Some("object") => self.object(schema, random, depth),
            Some("array") => self.array(schema, random, depth),
            Some("boolean") => json!(random.chance(50)),
            Some("null") => Value::Null,
            Some("integer") => integer(schema, random),
            Some("number") => {
                bounded(schema, &number(random)).unwrap_or_else(|| integer(schema, random))
            }
            Some("string") => string(schema, random).into(),
            Some(other) => panic!("unknown type {other}"),
            None => any(random),
        }
    }

    fn object(&mut self, schema: &'a Value, random: &mut Random, depth: usize) -> Value {
        let mut object = Map::new();
        let required = schema["required"].as_array();
        let is_required =
            |name: &str| required.is_some_and(|names| names.iter().any(|it| it == name));
        if let Some(properties) = schema["properties"].as_object() {
            let one = random.below(properties.len());
            for (at, (name, property)) in properties.iter().enumerate() {
                let wanted = match schema["maxProperties"].as_u64() {
                    Some(1) => at == one,
                    _ => is_required(name) || at == one || random.chance(self.density),
                };
                if wanted {
                    object.insert(name.clone(), self.of(property, random, depth));
                }
            }
        }
        if let Some(pattern) = schema["patternProperties"].as_object() {
            for property in pattern.values() {
                for _ in 0..random.below(4) {
                    object.insert(word(random), self.of(property, random, depth));
                }
            }
        }
        if schema["additionalProperties"] != false && random.chance(30) {
            object.insert("unknownField".into(), any(random));
        }
        object.into()
    }

    fn array(&mut self, schema: &'a Value, random: &mut Random, depth: usize) -> Value {
        let items = &schema["items"];
        let max = schema["maxItems"].as_u64().unwrap_or(2).min(2);
        let min = schema["minItems"].as_u64().unwrap_or(0);
        let recurses = items.get("$ref").is_some() && depth >= MAX_DEPTH;
        let max = usize::try_from(if recurses { 0 } else { max }).unwrap();
        let length = random.below(max + 1).max(usize::try_from(min).unwrap());
        let mut list: Vec<_> = (0..length).map(|_| self.of(items, random, depth)).collect();
        if schema["uniqueItems"] == true {
            list.dedup();
        }
        list.into()
    }
}

/// Collects the parts of a schema that a document can use.
fn collect(schema: &Value, parts: &mut HashSet<*const Value>) {
    parts.insert(schema);
    for key in ["properties", "patternProperties"] {
        let properties = schema[key].as_object().into_iter().flatten();
        properties.for_each(|(_, property)| collect(property, parts));
    }
    let alternatives = schema["oneOf"].as_array().or(schema["anyOf"].as_array());
    let alternatives = alternatives.into_iter().flatten();
    alternatives.for_each(|alternative| collect(alternative, parts));
    // The items of lists that must be empty are not used.
    if schema["maxItems"] != 0
        && let Some(items) = schema.get("items")
    {
        collect(items, parts);
    }
}

/// Returns any value.
pub(super) fn any(random: &mut Random) -> Value {
    match random.below(9) {
        0 => Value::Null,
        1 => json!(random.chance(50)),
        2 => text(random).into(),
        3 => json!([]),
        4 => json!({}),
        5 => json!([any(random), null]),
        6 => json!({ word(random): any(random), text(random): null }),
        _ => number(random),
    }
}

/// Returns a number: a small or big integer, a reading of a sensor, or any float.
pub(super) fn number(random: &mut Random) -> Value {
    const BIG: [f64; 9] = [
        1.0,
        -0.0,
        60.0,
        1e30,
        -1e300,
        f64::MAX,
        f64::MIN_POSITIVE,
        5e-324,
        9_007_199_254_740_993.0,
    ];
    const INTEGERS: [u64; 6] = [0, 1, 86_400, u64::MAX, 1 << 63, (1 << 53) + 1];
    match random.below(6) {
        0 => json!(random.pick(&INTEGERS)),
        1 => json!(i64::MIN >> random.below(64)),
        2 => json!(random.pick(&BIG)),
        3 => json!(3.3 * f64::from(random.half() % 4096) / 4096.0),
        4 => json!(f64::from(random.half()) / 1e3),
        _ => Number::from_f64(f64::from_bits(random.bits())).map_or(json!(0.1), Value::Number),
    }
}

/// Returns the number if it is within the limits of a schema.
fn bounded(schema: &Value, number: &Value) -> Option<Value> {
    let (min, max) = (schema["minimum"].as_f64(), schema["maximum"].as_f64());
    let value = number.as_f64()?;
    let inside = min.is_none_or(|min| min <= value) && max.is_none_or(|max| value <= max);
    inside.then(|| number.clone())
}

/// Returns an integer within the limits of a schema. `60.0` is an integer, too.
fn integer(schema: &Value, random: &mut Random) -> Value {
    let min = schema["minimum"].as_u64().unwrap_or(0);
    let candidates = [
        json!(min),
        json!(min + 1),
        json!(schema["minimum"].as_f64().unwrap_or(0.0)),
        json!(u64::MAX),
        json!(1_u64 << 63),
        json!(1e30),
    ];
    bounded(schema, random.pick(&candidates)).unwrap_or(json!(min))
}

fn string(schema: &Value, random: &mut Random) -> String {
    match (schema["format"].as_str(), schema["pattern"].as_str()) {
        (Some("email"), _) => format!("{}@example.com", word(random)),
        (Some("uri"), _) => format!("https://example.com/{}?a=b%20c", word(random)),
        (Some("date-time"), _) => date(random),
        (_, Some(pattern)) if pattern.contains("{24}") => {
            format!("{:016x}{:08x}", random.bits(), random.half())
        }
        (_, Some(pattern)) if pattern.contains("{{") => format!("{{{{{}}}}}", word(random)),
        (_, Some(pattern)) if pattern.contains("data:image") => "data:image/png;base64,AA==".into(),
        (_, Some(pattern)) if pattern.contains("\\.(0|") => "1.2.3".into(),
        (_, Some(pattern)) if pattern.contains("(?=.*[A-Z])") => {
            format!("Secret-1-{}", word(random))
        }
        (_, pattern) => {
            let text = text(random);
            let min = schema["minLength"].as_u64().unwrap_or(0);
            let min = usize::try_from(min).unwrap();
            if pattern.is_some() || text.chars().count() < min {
                format!("{:x<min$}", word(random))
            } else {
                text
            }
        }
    }
}

/// Returns a date-time of RFC 3339.
fn date(random: &mut Random) -> String {
    const TIMES: [&str; 8] = [
        "2024-02-29T23:59:59.999Z",
        "1999-06-20T00:00:00Z",
        "2024-05-01T12:30:00.5+02:00",
        "2024-05-01T12:30:00.123456789-11:45",
        "9999-12-31T23:59:59.999Z",
        "0001-01-01T00:00:00.000Z",
        "2016-12-31T23:59:60Z",
        "9999-12-31T23:59:59.999+01:00",
    ];
    (*random.pick(&TIMES)).to_owned()
}

/// Returns 3 to 8 lower-case letters and digits, which every pattern allows.
pub(super) fn word(random: &mut Random) -> String {
    let length = 3 + random.below(6);
    let letters = b"abcdefghijklmnopqrstuvwxyz0123456789";
    (0..length)
        .map(|_| char::from(*random.pick(letters)))
        .collect()
}

/// Returns text of any characters, possibly empty.
pub(super) fn text(random: &mut Random) -> String {
    const TEXTS: [&str; 7] = [
        "",
        " ",
        "a\"b\\c",
        "\u{0}\n\u{1b}",
        "Größe 😀",
        "null",
        "12.50",
    ];
    match random.below(10) {
        at if at < TEXTS.len() => TEXTS[at].to_owned(),
        _ => word(random),
    }
}
