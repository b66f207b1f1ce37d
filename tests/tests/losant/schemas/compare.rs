//! Differences between two schemas, as lines such as `devicePost.name maxLength: 64, vendor 255`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

/// Keywords that are equal if their values are.
const KEYWORDS: [&str; 9] = [
    "pattern",
    "format",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minimum",
    "maximum",
    "uniqueItems",
];

pub(super) struct Comparison<'a> {
    ours: &'a Value,
    vendor: &'a BTreeMap<String, Value>,
    differences: &'a mut BTreeSet<String>,
    /// Pairs of references that are compared already.
    seen: BTreeSet<(String, String)>,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(
        ours: &'a Value,
        vendor: &'a BTreeMap<String, Value>,
        differences: &'a mut BTreeSet<String>,
    ) -> Self {
        Self {
            ours,
            vendor,
            differences,
            seen: BTreeSet::new(),
        }
    }

    pub(super) fn run(&mut self, name: &str) {
        self.compare(name, self.ours, &self.vendor[name]);
    }

    fn compare(&mut self, path: &str, ours: &Value, theirs: &Value) {
        let references = |schema: &Value| schema["$ref"].as_str().unwrap_or("").to_owned();
        let references = (references(ours), references(theirs));
        if !references.0.is_empty() && !references.1.is_empty() && !self.seen.insert(references) {
            return;
        }
        let ours = Shape::of(ours, &|name| match name {
            "#" => self.ours.clone(),
            name => self.ours["$defs"][name].clone(),
        });
        let theirs = Shape::of(theirs, &|name| self.vendor[name].clone());
        self.report(path, "type", &ours.types, &theirs.types);
        self.report(path, "required", &ours.required, &theirs.required);
        self.report(path, "enum", &ours.values, &theirs.values);
        for keyword in KEYWORDS {
            let (own, vendor) = (ours.keywords.get(keyword), theirs.keywords.get(keyword));
            // A limit of one alternative does not apply to the others.
            let is_choice = own.is_none() && theirs.is_choice;
            if own != vendor && !is_choice {
                self.difference(path, keyword, &json!(own), &json!(vendor));
            }
        }
        let names = ours.properties.keys().chain(theirs.properties.keys());
        for name in names.collect::<BTreeSet<_>>() {
            let path = format!("{path}.{name}");
            match (ours.properties.get(name), theirs.properties.get(name)) {
                (Some(ours), Some(theirs)) => self.compare(&path, ours, theirs),
                (Some(_), None) => self.difference(&path, "property", &json!(true), &json!(false)),
                (None, _) => self.difference(&path, "property", &json!(false), &json!(true)),
            }
        }
        for (kind, ours, theirs) in [
            ("[]", &ours.items, &theirs.items),
            (".*", &ours.values_by_name, &theirs.values_by_name),
        ] {
            let path = format!("{path}{kind}");
            match (ours, theirs) {
                (Some(ours), Some(theirs)) => self.compare(&path, ours, theirs),
                (Some(_), None) => self.difference(&path, "schema", &json!(true), &json!(false)),
                (None, Some(_)) => self.difference(&path, "schema", &json!(false), &json!(true)),
                (None, None) => {}
            }
        }
    }

    fn report(
        &mut self,
        path: &str,
        keyword: &str,
        ours: &BTreeSet<String>,
        theirs: &BTreeSet<String>,
    ) {
        if ours != theirs {
            self.difference(path, keyword, &json!(ours), &json!(theirs));
        }
    }

    fn difference(&mut self, path: &str, keyword: &str, ours: &Value, theirs: &Value) {
        self.differences
            .insert(format!("{path} {keyword}: {ours}, vendor {theirs}"));
    }
}

/// What a schema and all its alternatives allow together.
#[derive(Default)]
struct Shape {
    types: BTreeSet<String>,
    required: BTreeSet<String>,
    values: BTreeSet<String>,
    keywords: BTreeMap<&'static str, Value>,
    properties: BTreeMap<String, Value>,
    items: Option<Value>,
    values_by_name: Option<Value>,
    /// The values have several forms.
    is_choice: bool,
}

impl Shape {
    fn of(schema: &Value, definition: &dyn Fn(&str) -> Value) -> Self {
        let mut shape = Self::default();
        shape.add(schema, definition);
        shape
    }

    fn add(&mut self, schema: &Value, definition: &dyn Fn(&str) -> Value) {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.rsplit('/').next().unwrap();
            self.add(&definition(name), definition);
        }
        let types = match &schema["type"] {
            Value::Array(types) => types.clone(),
            Value::Null => Vec::new(),
            one => vec![one.clone()],
        };
        // An integer is a number: the vendor uses both words for the same things.
        let values = schema["enum"].as_array().into_iter().flatten();
        let of_values = values.map(|value| match value {
            Value::String(_) => "string",
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            _ => "number",
        });
        if types.is_empty() {
            self.types.extend(of_values.map(str::to_owned));
        }
        self.types.extend(types.iter().map(|ty| match ty.as_str() {
            Some("integer") => "number".to_owned(),
            ty => ty.unwrap().to_owned(),
        }));
        self.required.extend(texts(&schema["required"]));
        self.values.extend(texts(&schema["enum"]));
        // A kind of an object that a member tells apart.
        self.values
            .extend(schema["const"].as_str().map(str::to_owned));
        for keyword in KEYWORDS {
            if let Some(value) = schema.get(keyword) {
                let value = value.as_f64().map_or(value.clone(), |number| json!(number));
                self.keywords.insert(keyword, value);
            }
        }
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            self.properties
                .entry(name.clone())
                .and_modify(|one| *one = json!({ "anyOf": [one.take(), property] }))
                .or_insert_with(|| property.clone());
        }
        if let Some(items) = schema.get("items") {
            self.items = Some(items.clone());
        }
        let by_name = schema["patternProperties"].as_object();
        let by_name = by_name.and_then(|patterns| patterns.values().next());
        if let Some(value) = by_name.or(schema.get("additionalProperties"))
            && value.is_object()
        {
            self.values_by_name = Some(value.clone());
        }
        for alternatives in ["oneOf", "anyOf", "allOf"] {
            let alternatives: Vec<_> = schema[alternatives]
                .as_array()
                .into_iter()
                .flatten()
                .collect();
            let objects = alternatives
                .iter()
                .filter(|it| it["type"] == "object" || it.get("$ref").is_some());
            let only = objects.count() == 1;
            let values = alternatives.iter().filter(|it| it["type"] != "null");
            self.is_choice |= values.count() > 1;
            for alternative in alternatives {
                let required = self.required.clone();
                self.add(alternative, definition);
                // What one of several objects requires, not all values have.
                if !only {
                    self.required = required;
                }
            }
        }
    }
}

fn texts(list: &Value) -> impl Iterator<Item = String> {
    let list = list.as_array().into_iter().flatten();
    list.map(|text| {
        text.as_str()
            .map_or_else(|| text.to_string(), str::to_owned)
    })
}
