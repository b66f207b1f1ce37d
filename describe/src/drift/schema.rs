//! Schemas of bodies, property by property.

use restrait::info::schemars::{Schema, SchemaGenerator};
use restrait::info::{EndpointInfo, ParamInfo, Style};
use serde_json::{Map, Value};

use super::endpoint::Pair;
use super::shape::{Part, Shape};

mod comparison;

use comparison::Comparison;

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
        let before = self.sink.differences.len();
        let ours = Part {
            schema: ours,
            pointer: String::new(),
        };
        Comparison::new(
            self.document,
            self.definitions,
            direction,
            what,
            &mut self.sink,
        )
        .compare_all(&ours, theirs);
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
