//! Samples of arrays and objects.

use serde_json::{Map, Value, json};

use super::{MAX_OPTIONAL_DEPTH, Page, Sampler, accepts, text};

/// The name of a member of a map.
const KEY: &str = "key";

/// Maximum number of items and members that a schema can ask for.
const MAX_COUNT: u64 = 256;

impl Sampler<'_> {
    /// Returns an array with one item, or the minimum number of items.
    pub(super) fn array(&mut self, schema: &Map<String, Value>) -> Option<Value> {
        let count = |keyword| schema.get(keyword).and_then(Value::as_u64);
        let min = count("minItems").unwrap_or(0);
        let max = count("maxItems").unwrap_or(u64::MAX);
        if min > MAX_COUNT {
            return None;
        }
        if self.page == Page::Empty && min == 0 {
            return Some(Value::Array(Vec::new()));
        }
        // Items are not parts of the page.
        let page = std::mem::replace(&mut self.page, Page::None);
        let items = self.items(schema, min, max);
        self.page = page;
        items
    }

    fn items(&mut self, schema: &Map<String, Value>, min: u64, max: u64) -> Option<Value> {
        let mut items = Vec::new();
        if let Some(prefix) = schema.get("prefixItems").and_then(Value::as_array) {
            for schema in prefix {
                items.push(self.value(schema)?);
            }
        }
        let any = json!({ "type": "string" });
        let contained = schema.get("contains").filter(|_| items.is_empty());
        let item = contained.or_else(|| schema.get("items"));
        let (item, wanted) = match item {
            Some(Value::Bool(false)) => return Some(Value::Array(items)),
            Some(Value::Bool(true)) | None => (&any, min.max(items.len() as u64)),
            Some(item) => (item, min.max(items.len().max(1) as u64)),
        };
        let outer = self.nth;
        while (items.len() as u64) < wanted.min(max) {
            self.nth = items.len();
            match self.value(item) {
                Some(value) => items.push(value),
                // The items contain the array.
                None if items.len() as u64 >= min => break,
                None => {
                    self.nth = outer;
                    return None;
                }
            }
        }
        self.nth = outer;
        Some(Value::Array(items))
    }

    /// Returns an object with all declared members, or one member if it is a map.
    pub(super) fn object(&mut self, schema: &Map<String, Value>) -> Option<Value> {
        let outer = std::mem::take(&mut self.nth);
        let object = self.members(schema);
        self.nth = outer;
        object.map(Value::Object)
    }

    fn members(&mut self, schema: &Map<String, Value>) -> Option<Map<String, Value>> {
        let no_properties = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        let properties = properties.unwrap_or(&no_properties);
        let required = schema.get("required").and_then(Value::as_array);
        let required: Vec<&str> = required.map_or_else(Vec::new, |names| {
            names.iter().filter_map(Value::as_str).collect()
        });
        let count = |keyword| schema.get(keyword).and_then(Value::as_u64);
        let max = count("maxProperties").unwrap_or(u64::MAX);
        let mut members = Map::new();
        for (name, schema) in properties {
            let is_required = required.contains(&name.as_str());
            if !is_required {
                let others = required.iter().filter(|name| !members.contains_key(**name));
                let has_room = ((members.len() + others.count()) as u64) < max;
                if self.depth > MAX_OPTIONAL_DEPTH || !has_room {
                    continue;
                }
            }
            match self.value(schema) {
                Some(value) => {
                    let value = self.without_next_page(schema, value, is_required);
                    members.extend(value.map(|value| (name.clone(), value)));
                }
                None if is_required => return None,
                None => {}
            }
        }
        for name in required {
            if !members.contains_key(name) {
                let value = self.other_member(schema, name)?;
                members.insert(name.to_owned(), value);
            }
        }
        let min = count("minProperties").unwrap_or(0).min(MAX_COUNT);
        let wanted = if properties.is_empty() {
            min.max(1)
        } else {
            min
        };
        self.add_others(schema, wanted.min(max), min, &mut members)?;
        Some(members)
    }

    /// Returns the value of a member of a page. A text may be the cursor or the URL of the next page, and
    /// a flag may announce it.
    fn without_next_page(&self, schema: &Value, value: Value, is_required: bool) -> Option<Value> {
        if self.page == Page::None || !(value.is_string() || value.is_boolean()) {
            return Some(value);
        }
        if value.is_string() && !is_required {
            return None;
        }
        let accepted = |value: &Value| accepts(self.root, schema, value);
        let mut others = [
            Value::Null,
            Value::Bool(false),
            Value::String(String::new()),
        ]
        .into_iter();
        others.find(accepted).or(Some(value))
    }

    /// Adds members of a map.
    fn add_others(
        &mut self,
        schema: &Map<String, Value>,
        wanted: u64,
        min: u64,
        members: &mut Map<String, Value>,
    ) -> Option<()> {
        let patterns = schema.get("patternProperties").and_then(Value::as_object);
        let pattern = patterns.and_then(|patterns| patterns.iter().next());
        let is_map = pattern.is_some()
            || matches!(schema.get("additionalProperties"), Some(Value::Object(_)));
        while (members.len() as u64) < if is_map { wanted } else { min } {
            let nth = members.len();
            let name = match (pattern, schema.get("propertyNames")) {
                (Some((pattern, _)), _) => text::text(&pattern_schema(pattern), nth)?,
                (None, Some(names)) => {
                    let outer = std::mem::replace(&mut self.nth, nth);
                    let name = self.value(names);
                    self.nth = outer;
                    name?.as_str()?.to_owned()
                }
                (None, None) if nth == 0 => KEY.to_owned(),
                (None, None) => format!("{KEY}{nth}"),
            };
            if members.contains_key(&name) {
                return ((nth as u64) >= min).then_some(());
            }
            let value = match pattern {
                Some((_, schema)) => self.value(schema),
                None => self.other_member(schema, &name),
            };
            match value {
                Some(value) => {
                    members.insert(name, value);
                }
                // The members contain the map.
                None if nth as u64 >= min => return Some(()),
                None => return None,
            }
        }
        Some(())
    }

    /// Returns the value of a member that is not declared.
    fn other_member(&mut self, schema: &Map<String, Value>, name: &str) -> Option<Value> {
        let patterns = schema.get("patternProperties").and_then(Value::as_object);
        let mut patterns = patterns.into_iter().flatten();
        let matching = patterns.find(|(pattern, _)| {
            regress::Regex::with_flags(pattern, "u").is_ok_and(|it| it.find(name).is_some())
        });
        match matching
            .map(|(_, schema)| schema)
            .or_else(|| schema.get("additionalProperties"))
        {
            Some(Value::Bool(false)) => None,
            Some(Value::Bool(true)) | None => Some(Value::String("sample".to_owned())),
            Some(schema) => self.value(schema),
        }
    }
}

/// Returns the schema of a name that matches the pattern.
fn pattern_schema(pattern: &str) -> Map<String, Value> {
    let mut schema = Map::new();
    schema.insert("pattern".to_owned(), pattern.into());
    schema
}
