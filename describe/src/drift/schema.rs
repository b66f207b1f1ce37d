//! Schemas of bodies, property by property.

use std::collections::BTreeSet;

use restrait::info::schemars::Schema;
use restrait::info::{EndpointInfo, ParamInfo, Style};
use serde_json::{Map, Value};

use super::Kind;
use super::endpoint::Pair;
use super::shape::{Lookup, Part, Shape};
use super::sink::{Sink, code};
use super::value;
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
    pub(super) errors: Vec<Option<Value>>,
    definitions: Map<String, Value>,
}

impl Declared {
    pub(super) fn new(info: &EndpointInfo) -> Self {
        let mut generator = crate::generator::new();
        let schemas = info.schemas(&mut generator);
        let values = |schemas: Vec<Option<Schema>>| {
            let values = schemas.into_iter().map(|schema| schema.map(Value::from));
            values.collect()
        };
        Self {
            params: values(schemas.params),
            // Those of a stream describe its items.
            responses: if info.is_stream {
                Vec::new()
            } else {
                values(schemas.responses)
            },
            errors: values(schemas.errors),
            definitions: generator.take_definitions(false),
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
            definitions: &self.declared.definitions,
            direction,
            what,
            seen: BTreeSet::new(),
            sink: &mut self.sink,
        };
        let ours = Part {
            schema: ours,
            pointer: String::new(),
        };
        comparison.compare(&ours, theirs, "", MAX_DEPTH);
    }

    /// Compares the schemas of a param that is an object.
    pub(super) fn compare_param_schema(
        &mut self,
        index: usize,
        param: &ParamInfo,
        theirs: Option<Part<'_>>,
    ) {
        let ours = self.declared.params.get(index).and_then(Option::as_ref);
        if param.style == Style::Json
            && let (Some(ours), Some(theirs)) = (ours, theirs)
        {
            let what = super::param::label(param.location, param.name);
            self.compare_schemas(Direction::Sent, &what, ours, &theirs);
        }
    }
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
        let of_declaration: &Lookup<'a> =
            &move |reference| definitions.get(reference.strip_prefix(DEFINITIONS)?);
        let of_document: &Lookup<'a> = &move |reference| document.schema(reference);
        let (a, b) = (
            Shape::new(ours, of_declaration),
            Shape::new(theirs, of_document),
        );
        if self.compare_types(&a, &b, path, &theirs.pointer) || a.is_union || b.is_union {
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
        let what = format!("type of {}", self.label(path));
        self.sink
            .changed(&what, &code(&a.types), &code(&b.types), pointer);
        true
    }

    fn compare_values(&mut self, a: &Shape<'_>, b: &Shape<'_>, path: &str, pointer: &str) {
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
                    let what = self.label(&inner);
                    self.sink.add(Kind::Missing, &what, &theirs.pointer);
                }
                continue;
            };
            self.compare_required(a, b, name, theirs, &inner);
            self.compare(ours, theirs, &inner, depth);
        }
        for name in a.properties.keys() {
            if !b.properties.contains_key(name) && b.additional.is_none() {
                let what = self.label(&join(path, name));
                self.sink.add(Kind::Extra, &what, pointer);
            }
        }
    }

    /// Reports a property that is required on one side, where that makes calls fail.
    fn compare_required(
        &mut self,
        a: &Shape<'_>,
        b: &Shape<'_>,
        name: &str,
        theirs: &Part<'a>,
        path: &str,
    ) {
        let (ours_required, theirs_required) =
            (a.required.contains(name), b.required.contains(name));
        let fails = match self.direction {
            Direction::Sent => theirs_required && !ours_required,
            Direction::Received => ours_required && !theirs_required,
        };
        if fails && !self.is_other_direction(theirs) {
            let word = |is_required| if is_required { "required" } else { "optional" };
            let (ours, other) = (word(ours_required), word(theirs_required));
            let what = self.label(path);
            self.sink.changed(&what, ours, other, &theirs.pointer);
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
