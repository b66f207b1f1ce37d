//! The type of the body of a response.

use restrait_describe::document::{MediaType, Operation, Response};
use restrait_grammar::media_type as grammar;
use serde_json::Value;

use super::{Context, events, own_name};
use crate::model::Ty;
use crate::names;
use crate::operation::media_type;
use crate::schema::Types;

/// What the responses of one operation have in common.
pub(super) struct Reader<'t, 'd> {
    name: &'t str,
    operation: &'d Operation,
    /// If `true`, restrait wrote the document.
    is_own: bool,
    pub(super) types: &'t mut Types<'d>,
    /// The header `accept`, if a type does not imply it.
    pub(super) accept: Option<String>,
}

impl<'t, 'd> Reader<'t, 'd> {
    pub(super) fn new(
        operation: &'d Operation,
        name: &'t str,
        context: &Context<'d>,
        types: &'t mut Types<'d>,
    ) -> Self {
        Self {
            name,
            operation,
            is_own: context.is_own,
            types,
            accept: None,
        }
    }

    /// Returns the type of one of `count` responses, or `None` if it has no body.
    pub(super) fn ty(
        &mut self,
        response: &'d Response,
        code: Option<u16>,
        count: usize,
    ) -> Option<Ty> {
        if let Some(ty) = runtime_type(response, self.is_own) {
            return Some(ty);
        }
        if self.operation.method == "HEAD" || matches!(code, Some(204 | 205)) {
            return None;
        }
        let content = preferred(&response.content)?;
        let essence = grammar::essence(&content.name).to_ascii_lowercase();
        let is_any = essence == "*/*" || essence.is_empty();
        let is_binary = is_binary(content, self.types);
        if grammar::is_json(&content.name) || is_any && !is_binary {
            if is_binary {
                return Some(Ty::Plain("Binary"));
            }
            let suffix = match code {
                Some(code) if count > 1 => format!("{code} body"),
                _ => "response".to_owned(),
            };
            return Some(self.json(response, content, &format!("{} {suffix}", self.name)));
        }
        if essence == "text/event-stream" {
            let events = events::stream(self.operation, content, self.name, self.types);
            let messages = || Ty::Generic("EventStream", Box::new(Ty::Plain("Message")));
            return Some(events.unwrap_or_else(messages));
        }
        if is_json_lines(&essence) {
            return Some(self.lines(content));
        }
        let own = media_type(&content.name).filter(|name| name != "application/octet-stream");
        // The type of texts implies it.
        let is_implied = self.is_own && essence == "text/plain";
        if let Some(name) = own.filter(|_| !is_implied) {
            self.accept = Some(name);
        }
        let is_text =
            essence.starts_with("text/") || essence.ends_with("/xml") || essence.ends_with("+xml");
        Some(Ty::Plain(if is_text && !is_binary {
            "PlainText"
        } else {
            "Binary"
        }))
    }

    /// Returns the type of a JSON body.
    fn json(&mut self, response: &'d Response, content: &'d MediaType, hint: &str) -> Ty {
        let essence = grammar::essence(&content.name);
        let is_default = essence.eq_ignore_ascii_case("application/json") || essence == "*/*";
        if !is_default && !self.is_own && grammar::is_valid(content.name.trim()) {
            self.accept = Some(content.name.trim().to_owned());
        }
        let ty = match &content.schema {
            Some(schema) => self.types.ty(schema, hint),
            None => Ty::Plain("Value"),
        };
        let own = own_name(&response.extensions, "x-restrait-body", content);
        match own.filter(|_| self.is_own) {
            Some(own) => self.types.alias(own, ty),
            None => ty,
        }
    }

    /// Returns the type of a body with one JSON value in each line.
    fn lines(&mut self, content: &'d MediaType) -> Ty {
        let schema = content.extensions.get("x-restrait-item-schema");
        let hint = format!("{} item", self.name);
        let ty = match schema.or(content.schema.as_ref()) {
            Some(schema) => self.types.ty(schema, &hint).required(),
            None => Ty::Plain("Value"),
        };
        Ty::Generic("JsonLines", Box::new(ty))
    }
}

fn is_json_lines(essence: &str) -> bool {
    matches!(
        essence,
        "application/x-ndjson"
            | "application/jsonl"
            | "application/json-lines"
            | "application/ndjson"
    )
}

fn is_binary(content: &MediaType, types: &Types<'_>) -> bool {
    let Some(mut schema) = content.schema.as_ref() else {
        return false;
    };
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        schema = types.document().schema(reference).unwrap_or(schema);
    }
    schema.get("format").and_then(Value::as_str) == Some("binary")
}

/// Returns the type of the runtime that a document of restrait names.
fn runtime_type(response: &Response, is_own: bool) -> Option<Ty> {
    let name = response.extensions.get("x-restrait-body")?.as_str()?;
    let name = name.strip_prefix("Option<").unwrap_or(name);
    let name = names::camel(name.trim_end_matches('>'));
    let names = ["Binary", "BodyStream", "Download", "NoContent", "PlainText"];
    let mut names = names.into_iter().filter(|_| is_own);
    let is_same = |other: &&str| names::camel(other) == name;
    names.find(is_same).map(Ty::Plain)
}

/// Returns the media type to accept: JSON before everything else.
pub(super) fn preferred(content: &[MediaType]) -> Option<&MediaType> {
    let rank = |content: &&MediaType| {
        let essence = grammar::essence(&content.name).to_ascii_lowercase();
        match essence.as_str() {
            "application/json" => 0,
            _ if grammar::is_json(&content.name) => 1,
            "*/*" => 2,
            "text/event-stream" => 3,
            "text/plain" => 5,
            _ if essence.contains("ndjson") || essence.contains("jsonl") => 4,
            _ => 6,
        }
    };
    content.iter().min_by_key(rank)
}
