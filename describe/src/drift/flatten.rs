//! Params whose fields are sent as params of their own.

use std::collections::BTreeMap;

use restrait::info::{Location, Style};

use super::Kind;
use super::endpoint::Pair;
use super::param::{Described, label, noun};
use super::schema::{Direction, definition};
use super::shape::{Part, Shape};
use super::sink::Named;

/// The fields of all flattened params in a location.
pub(super) struct Flattened<'a> {
    fields: BTreeMap<&'a str, Field<'a>>,
    /// If `true`, there may be other fields.
    is_open: bool,
}

struct Field<'a> {
    part: Part<'a>,
    is_required: bool,
    is_found: bool,
}

impl<'a> Flattened<'a> {
    /// Returns the fields of the params in these locations. `is_flattened` tells which of them the document
    /// does not describe as one.
    pub(super) fn new(
        pair: &Pair<'a>,
        locations: &[Location],
        is_flattened: impl Fn(&str) -> bool,
    ) -> Self {
        let mut flattened = Self {
            fields: BTreeMap::new(),
            is_open: false,
        };
        let definitions = pair.definitions;
        let lookup = |reference: &str| definition(definitions, reference);
        for (index, param) in pair.info.params.iter().enumerate() {
            if param.style != Style::Flatten
                || !locations.contains(&param.location)
                || !is_flattened(param.name)
            {
                continue;
            }
            let Some(Some(schema)) = pair.declared.params.get(index) else {
                flattened.is_open = true;
                continue;
            };
            let pointer = String::new();
            let shape = Shape::new(&Part { schema, pointer }, &lookup);
            flattened.is_open |= shape.is_union || shape.additional.is_some();
            for (name, part) in shape.properties {
                let is_required = param.required && shape.required.contains(name);
                let field = Field {
                    part,
                    is_required,
                    is_found: false,
                };
                flattened.fields.insert(name, field);
            }
        }
        flattened
    }

    /// Compares the field that is sent as a param of the document. Returns `false` if there is none.
    pub(super) fn compare(
        &mut self,
        pair: &mut Pair<'_>,
        theirs: &Described<'_>,
        part: Option<&Part<'_>>,
    ) -> bool {
        let Some(field) = self.fields.get_mut(theirs.name) else {
            return self.is_open;
        };
        field.is_found = true;
        if theirs.is_required && !field.is_required && theirs.shape.default.is_none() {
            let named = Named::code(noun(theirs.location), theirs.name);
            pair.sink
                .changed_named(&named, "optional", "required", theirs.pointer);
        }
        if let Some(part) = part {
            let what = label(theirs.location, theirs.name);
            pair.compare_schemas(Direction::Sent, &what, field.part.schema, part);
        }
        true
    }

    /// Reports the fields that no param of the document has.
    pub(super) fn report_extra(&self, pair: &mut Pair<'_>, location: Location, pointer: &str) {
        for (name, field) in &self.fields {
            if !field.is_found {
                let named = Named::code(noun(location), name);
                pair.sink.add_named(Kind::Extra, &named, pointer);
            }
        }
    }
}
