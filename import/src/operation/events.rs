//! Streams of server-sent events, in documents of restrait.

use restrait_describe::document::{MediaType, Operation};
use serde_json::Value;

use crate::model::{Event, Shape, Ty};
use crate::names::{self, Names};
use crate::schema::Types;

/// Returns the type of a stream whose events the document describes.
pub(super) fn stream<'d>(
    operation: &'d Operation,
    content: &'d MediaType,
    name: &str,
    types: &mut Types<'d>,
) -> Option<Ty> {
    let stream = |ty| Ty::Generic("EventStream", Box::new(ty));
    let events = operation.extensions.get("x-restrait-events");
    let Some(events) = events.and_then(Value::as_array) else {
        let schema = content.extensions.get("x-restrait-item-schema")?;
        let ty = types.ty(schema, &format!("{name} event"));
        return Some(stream(ty.required()));
    };
    let mut names = Names::default();
    let events = events.iter().filter_map(|event| {
        let text = |member: &str| event.get(member).and_then(Value::as_str);
        let own = text("name")?;
        let ident = names.unique(names::pascal(own, "Other"));
        // The schema of an event without a body is left out.
        let ty = text("body").map(|body| match (event.get("schema"), body) {
            (Some(schema), _) => types.ty(schema, body).required(),
            (None, "plainText" | "string") => Ty::Plain("String"),
            (None, _) => Ty::Plain("Value"),
        });
        Some(Event {
            ident,
            docs: text("description").unwrap_or_default().to_owned(),
            name: Some(own).filter(|own| !own.is_empty()).map(str::to_owned),
            ty,
        })
    });
    let events: Vec<_> = events.collect();
    let docs = "The events of a stream.";
    let ty = types.define(&format!("{name} event"), docs, Shape::Events(events));
    Some(stream(ty))
}
