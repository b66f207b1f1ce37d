//! Schemas and media types of endpoints.

use restrait::info::{ClientInfo, EndpointInfo, ResponseInfo};
use schemars::{Schema, SchemaGenerator};

/// The schemas of an endpoint.
pub(super) struct EndpointSchemas {
    pub(super) params: Vec<Option<Schema>>,
    pub(super) responses: Vec<Option<Schema>>,
    pub(super) errors: Vec<Option<Schema>>,
    pub(super) events: Vec<Option<Schema>>,
}

/// A header of a response.
pub(super) struct Header {
    pub(super) name: &'static str,
    pub(super) docs: &'static str,
    pub(super) required: bool,
}

pub(super) fn schemas(_: &EndpointInfo, _: &mut SchemaGenerator) -> EndpointSchemas {
    EndpointSchemas {
        params: Vec::new(),
        responses: Vec::new(),
        errors: Vec::new(),
        events: Vec::new(),
    }
}

pub(super) fn error_schema(_: &ClientInfo, _: &mut SchemaGenerator) -> Option<Schema> {
    None
}

pub(super) fn media_type(info: &EndpointInfo, response: &ResponseInfo) -> Option<&'static str> {
    let is_success = info.responses.contains(response);
    if is_success && info.is_stream {
        return Some(info.accept);
    }
    response.body.map(|_| {
        if is_success {
            info.accept
        } else {
            "application/json"
        }
    })
}

pub(super) const fn headers(_: &ResponseInfo) -> &'static [Header] {
    &[]
}
