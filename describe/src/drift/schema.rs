//! Schemas of bodies, property by property.

use std::collections::BTreeSet;

use restrait::info::schemars::{Schema, SchemaGenerator};
use restrait::info::{EndpointInfo, ParamInfo, Style};
use serde_json::{Map, Value};

use super::endpoint::Pair;
use super::shape::{Lookup, Part, Shape};
use super::sink::{Named, Sink, code};
use super::union::Tagged;
use super::{Difference, Kind, value};
use crate::document::Document;

/// The deepest nesting of properties and items that is compared.
const MAX_DEPTH: usize = 8;

/// The beginning of the references of declared schemas.
const DEFINITIONS: &str = "#/components/schemas/";

/// The schemas of a declared endpoint.
#[derive(Debug, Default)]
pub(super) struct Declared {
    pub(super) params: Vec<Option<Value>>,
    pub(super) responses: Vec<Option<Value>>,
    /// One for each event, or none if the items of a stream have no names. Then those of the responses
    /// describe the items.
    pub(super) events: Vec<Option<Value>>,
    pub(super) errors: Vec<Option<Value>>,
}

impl Declared {
    pub(super) fn new(info: &EndpointInfo, generator: &mut SchemaGenerator) -> Self {
        let schemas = info.schemas(generator);
        let values = |schemas: Vec<Option<Schema>>| {
            let values = schemas.into_iter().map(|schema| schema.map(Value::from));
            values.collect()
        };
        Self {
            params: values(schemas.params),
            responses: values(schemas.responses),
            events: values(schemas.events),
            errors: values(schemas.errors),
        }
    }
}

/// The direction of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// In a request.
    Sent,
    /// In a response.
    Received,
}

impl Pair<'_> {
    /// Compares the schemas of a body.
    pub(super) fn compare_schemas(
        &mut self,
        direction: Direction,
        what: &str,
        ours: &Value,
        theirs: &Part<'_>,
    ) {
        let mut comparison = Comparison {
            document: self.document,
            definitions: self.definitions,
            direction,
            what,
            seen: BTreeSet::new(),
            sink: &mut self.sink,
        };
        let ours = Part {
            schema: ours,
            pointer: String::new(),
        };
        let before = comparison.sink.differences.len();
        comparison.compare(&ours, theirs, "", MAX_DEPTH);
        let found = self.sink.differences.iter_mut().skip(before);
        found.for_each(|difference| difference.is_of_schema = true);
    }

    /// Compares the schemas of a param that is an object.
    pub(super) fn compare_param_schema(
        &mut self,
        index: usize,
        param: &ParamInfo,
        theirs: Option<Part<'_>>,
    ) {
        let ours = self.declared.params.get(index).and_then(Option::as_ref);
        if let (Some(ours), Some(theirs)) = (ours, theirs)
            && self.is_comparable(param.style, ours, &theirs)
        {
            let what = super::param::label(param.location, param.name);
            self.compare_schemas(Direction::Sent, &what, ours, &theirs);
        }
    }

    /// Returns `true` if both sides describe the value of a param, not the text that is sent.
    fn is_comparable(&self, style: Style, ours: &Value, theirs: &Part<'_>) -> bool {
        let (document, definitions) = (self.document, self.definitions);
        match style {
            // A text may contain JSON.
            Style::Json => {
                let of_document = |reference: &str| document.schema(reference);
                let types = Shape::new(theirs, &of_document).types;
                types.len() != 1 || !types.contains("string")
            }
            // Lists in brackets have many forms.
            Style::Brackets => {
                let of_declaration = |reference: &str| definition(definitions, reference);
                let pointer = String::new();
                let schema = ours;
                let types = Shape::new(&Part { schema, pointer }, &of_declaration).types;
                types.len() == 1 && types.contains("object")
            }
            Style::Plain | Style::Comma | Style::Repeated | Style::Flatten => false,
        }
    }
}

/// Returns the definition that a reference of a declared schema refers to.
pub(super) fn definition<'a>(
    definitions: &'a Map<String, Value>,
    reference: &str,
) -> Option<&'a Value> {
    definitions.get(reference.strip_prefix(DEFINITIONS)?)
}

/// A comparison of two schemas.
struct Comparison<'a> {
    document: &'a Document,
    definitions: &'a Map<String, Value>,
    direction: Direction,
    /// The body or the param.
    what: &'a str,
    /// The pairs of schemas that were compared, because schemas can contain themselves.
    seen: BTreeSet<(usize, usize)>,
    sink: &'a mut Sink,
}

impl<'a> Comparison<'a> {
    fn compare(&mut self, ours: &Part<'a>, theirs: &Part<'a>, path: &str, depth: usize) {
        let pair = (address(ours.schema), address(theirs.schema));
        let Some(depth) = depth.checked_sub(1).filter(|_| self.seen.insert(pair)) else {
            return;
        };
        let (document, definitions) = (self.document, self.definitions);
        let of_declaration: &Lookup<'a> = &move |reference| definition(definitions, reference);
        let of_document: &Lookup<'a> = &move |reference| document.schema(reference);
        let (a, b) = (
            Shape::new(ours, of_declaration),
            Shape::new(theirs, of_document),
        );
        if self.compare_types(&a, &b, path, &theirs.pointer) {
            return;
        }
        if a.is_union || b.is_union {
            let ours = Tagged::new(&a, of_declaration);
            if let (Some(ours), Some(theirs)) = (ours, Tagged::new(&b, of_document)) {
                let pointers = (a.pointer.as_str(), b.pointer.as_str());
                self.compare_alternatives(&ours, &theirs, path, pointers, depth);
            }
            return;
        }
        self.compare_values(&a, &b, path, &theirs.pointer);
        self.compare_properties(&a, &b, path, &theirs.pointer, depth);
        if let (Some(ours), Some(theirs)) = (&a.items, &b.items) {
            self.compare(ours, theirs, &format!("{path}[]"), depth);
        }
        if let (Some(ours), Some(theirs)) = (&a.additional, &b.additional)
            && a.properties.is_empty()
            && b.properties.is_empty()
        {
            self.compare(ours, theirs, &format!("{path}{{}}"), depth);
        }
    }

    /// Compares the types. Returns `true` if they differ.
    fn compare_types(&mut self, a: &Shape<'_>, b: &Shape<'_>, path: &str, pointer: &str) -> bool {
        if a.types.is_empty() || b.types.is_empty() {
            return false;
        }
        let (from, to) = match self.direction {
            Direction::Sent => (&a.types, &b.types),
            Direction::Received => (&b.types, &a.types),
        };
        let accepts =
            |name: &&str| to.contains(name) || (*name == "integer" && to.contains("number"));
        // A union in the declaration may be wider than the document and accept all of it.
        if from.iter().all(accepts) {
            return false;
        }
        let (ours, theirs) = (code(&a.types), code(&b.types));
        let what = format!("type of {}", self.label(path));
        self.sink.changed(&what, &ours, &theirs, pointer);
        self.mark(&a.pointer);
        true
    }

    /// Compares unions whose alternatives have the same tag.
    fn compare_alternatives(
        &mut self,
        a: &Tagged<'a>,
        b: &Tagged<'a>,
        path: &str,
        (declared_at, pointer): (&str, &str),
        depth: usize,
    ) {
        if a.tag != b.tag {
            return;
        }
        let of = self.label(path);
        for (value, theirs) in &b.alternatives {
            if let Some(ours) = a.alternatives.get(value) {
                self.compare(ours, theirs, &format!("{path}[{}={value}]", b.tag), depth);
            } else {
                let variant = Named::code("variant", value).of(&of);
                let added = self
                    .sink
                    .add_named(Kind::Missing, &variant, &theirs.pointer);
                added.is_addition = self.direction == Direction::Sent;
                self.mark(declared_at);
            }
        }
        for value in a.alternatives.keys() {
            if !b.alternatives.contains_key(value) {
                let variant = Named::code("variant", value).of(&of);
                self.sink.add_named(Kind::Extra, &variant, pointer);
                self.mark(&format!("{declared_at} {value}"));
            }
        }
    }

    fn compare_values(&mut self, a: &Shape<'_>, b: &Shape<'_>, path: &str, pointer: &str) {
        let declared_at = &a.pointer;
        let (Some(a), Some(b)) = (&a.values, &b.values) else {
            return;
        };
        let texts = |values: &[&Value]| -> Vec<String> {
            values
                .iter()
                .filter_map(|value| value::text(value))
                .collect()
        };
        let (a, b) = (texts(a), texts(b));
        let missing: Vec<_> = b.iter().filter(|value| !a.contains(value)).collect();
        let extra: Vec<_> = a.iter().filter(|value| !b.contains(value)).collect();
        for (kind, values) in [(Kind::Missing, missing), (Kind::Extra, extra)] {
            if !values.is_empty() {
                let what = format!("values of {}: {}", self.label(path), code(values));
                self.sink.add(kind, &what, pointer);
                self.mark(declared_at);
            }
        }
    }

    fn compare_properties(
        &mut self,
        a: &Shape<'a>,
        b: &Shape<'a>,
        path: &str,
        pointer: &str,
        depth: usize,
    ) {
        // A map in one of them may be an object with known members in the other.
        if a.properties.is_empty() || b.properties.is_empty() {
            return;
        }
        for (name, theirs) in &b.properties {
            let inner = join(path, name);
            let Some(ours) = a.properties.get(name) else {
                if a.additional.is_none() && !self.is_other_direction(theirs) {
                    let is_required = b.required.contains(name);
                    let named = Named::code("property", &inner).of(self.what);
                    let missing = self.sink.add_named(Kind::Missing, &named, &theirs.pointer);
                    missing.is_addition = self.direction == Direction::Received || !is_required;
                    self.mark(&a.pointer);
                }
                continue;
            };
            if self.compare_required(a, b, name, theirs, &inner) {
                self.mark(&ours.pointer);
            }
            self.compare(ours, theirs, &inner, depth);
        }
        for (name, ours) in &a.properties {
            if !b.properties.contains_key(name) && b.additional.is_none() {
                let named = Named::code("property", &join(path, name)).of(self.what);
                self.sink.add_named(Kind::Extra, &named, pointer);
                self.mark(&ours.pointer);
            }
        }
    }

    /// Reports a property that is required on one side, where that makes calls fail. Returns `true` if it
    /// is.
    fn compare_required(
        &mut self,
        a: &Shape<'_>,
        b: &Shape<'_>,
        name: &str,
        theirs: &Part<'a>,
        path: &str,
    ) -> bool {
        let (ours_required, theirs_required) =
            (a.required.contains(name), b.required.contains(name));
        let fails = match self.direction {
            Direction::Sent => theirs_required && !ours_required,
            Direction::Received => ours_required && !theirs_required,
        };
        let is_reported = fails && !self.is_other_direction(theirs);
        if is_reported {
            let word = |is_required| if is_required { "required" } else { "optional" };
            let (ours, other) = (word(ours_required), word(theirs_required));
            let named = Named::code("property", path).of(self.what);
            self.sink
                .changed_named(&named, ours, other, &theirs.pointer);
        }
        is_reported
    }

    /// Remembers where our schema of the last difference is.
    fn mark(&mut self, pointer: &str) {
        if let Some(last) = self.sink.differences.last_mut() {
            mark(last, pointer);
        }
    }

    /// Returns `true` for properties of responses in a request, and for those of requests in a response.
    fn is_other_direction(&self, part: &Part<'a>) -> bool {
        let document = self.document;
        let shape = Shape::new(part, &move |reference: &str| document.schema(reference));
        match self.direction {
            Direction::Sent => shape.is_read_only,
            Direction::Received => shape.is_write_only,
        }
    }

    fn label(&self, path: &str) -> String {
        match path {
            "" => self.what.to_owned(),
            path => format!("property `{path}` of {}", self.what),
        }
    }
}

/// Remembers where our schema of a difference is, if other bodies may have the same schema.
fn mark(difference: &mut Difference, pointer: &str) {
    if DEFINITIONS
        .strip_prefix('#')
        .is_some_and(|prefix| pointer.starts_with(prefix))
    {
        difference.declared_at = Some(pointer.to_owned());
    }
}

fn join(path: &str, name: &str) -> String {
    match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    }
}

/// Returns the address of a schema, which identifies it.
fn address(schema: &Value) -> usize {
    std::ptr::from_ref(schema).addr()
}
