//! Checks of bodies against JSON Schemas.

use std::io;
use std::ptr;
use std::sync::OnceLock;

use jsonschema::Validator;
use restrait::info::{ClientInfo, EndpointInfo};
use restrait_grammar::media_type;
use serde_json::Value;

use crate::Response;
use crate::rejection::{Rejection, RejectionKind, qualified_name};

pub(crate) mod alternatives;
mod declared;
mod reachable;
mod values;

pub(crate) use declared::DeclaredSchemas;

/// Maximum number of violations in a message.
const MAX_VIOLATIONS: usize = 3;

/// The schemas of all endpoints, and what they are used for.
#[derive(Default)]
pub(crate) struct Schemas {
    /// The schemas that were set by hand.
    by_hand: Vec<Schema>,
    /// If `true`, requests are checked against the schemas of the declared types.
    pub(crate) validates_declared: bool,
    /// If `true`, endpoints without a handler return samples.
    pub(crate) has_samples: bool,
    /// The client of the API.
    pub(crate) client: Option<&'static ClientInfo>,
    /// The schema of error bodies, with its document.
    error: OnceLock<Option<(Value, Value)>>,
}

/// A schema of an endpoint.
struct Schema {
    endpoint: &'static EndpointInfo,
    direction: Direction,
    /// The compiled schema, or a description of the mistake in it.
    validator: Result<Validator, String>,
}

/// The body that a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Request,
    Response,
}

impl Schemas {
    /// Sets a schema. It replaces an earlier one of the same body.
    pub(crate) fn set(
        &mut self,
        endpoint: &'static EndpointInfo,
        direction: Direction,
        schema: &Value,
    ) {
        let is_other =
            |other: &Schema| !ptr::eq(other.endpoint, endpoint) || other.direction != direction;
        self.by_hand.retain(is_other);
        let validator = jsonschema::validator_for(schema).map_err(|error| error.to_string());
        self.by_hand.push(Schema {
            endpoint,
            direction,
            validator,
        });
    }

    /// Fails if a schema is invalid, or describes a request body that is not JSON.
    pub(crate) fn validate(&self) -> io::Result<()> {
        for schema in &self.by_hand {
            let name = qualified_name(schema.endpoint);
            let content_type = schema.endpoint.content_type();
            let has_json = content_type.is_some_and(media_type::is_json);
            let problem = match (&schema.validator, schema.direction) {
                (Err(error), Direction::Request) => format!("invalid body schema: {error}"),
                (Err(error), Direction::Response) => format!("invalid response schema: {error}"),
                (Ok(_), Direction::Request) if !has_json => {
                    "the endpoint has no JSON body; remove its body schema".to_owned()
                }
                (Ok(_), Direction::Request | Direction::Response) => continue,
            };
            let message = format!("{name}: {problem}");
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        Ok(())
    }

    /// Rejects a request body that violates its schema. An empty body that is optional has none.
    pub(crate) fn check_request(
        &self,
        endpoint: &'static EndpointInfo,
        body: &[u8],
    ) -> Result<(), Rejection> {
        let Some(schema) = self.find(endpoint, Direction::Request) else {
            return Ok(());
        };
        if body.is_empty() {
            return Ok(());
        }
        let params = endpoint.params.iter();
        let mut params = params.filter(|param| param.location == restrait::info::Location::Body);
        match (violations_of_text(schema, body), params.next()) {
            (None, _) => Ok(()),
            (Some(problem), Some(param)) => {
                let message = format!("invalid body `{}`: {problem}", param.name);
                let kind = RejectionKind::Invalid;
                Err(Rejection::for_param(endpoint, param.name, kind, message))
            }
            (Some(problem), None) => {
                let message = format!("invalid body: {problem}");
                let kind = RejectionKind::Invalid;
                Err(Rejection::for_endpoint(endpoint, kind, message))
            }
        }
    }

    /// Replaces a successful response that violates its schema. Statuses without a body have none.
    pub(crate) fn check_response(
        &self,
        endpoint: &'static EndpointInfo,
        response: Response,
    ) -> Result<Response, Rejection> {
        let Some(schema) = self.find(endpoint, Direction::Response) else {
            return Ok(response);
        };
        let status = response.status();
        if !(200..300).contains(&status) || status == 204 {
            return Ok(response);
        }
        match violations_of_text(schema, &response.all_bytes()) {
            None => Ok(response),
            Some(problem) => {
                let message = format!("the response of the handler is invalid: {problem}");
                let kind = RejectionKind::HandlerFailed;
                Err(Rejection::for_endpoint(endpoint, kind, message))
            }
        }
    }

    /// Returns the schema of the client's error type, with the document to which its references refer.
    pub(crate) fn error(&self) -> Option<(&Value, &Value)> {
        let error = self
            .error
            .get_or_init(|| declared::error_schema(self.client?));
        error.as_ref().map(|(root, schema)| (root, schema))
    }

    fn find(&self, endpoint: &EndpointInfo, direction: Direction) -> Option<&Validator> {
        let mut schemas = self.by_hand.iter();
        let schema = schemas
            .find(|schema| ptr::eq(schema.endpoint, endpoint) && schema.direction == direction)?;
        schema.validator.as_ref().ok()
    }
}

/// Compiles a schema whose references are those of `root`, an OpenAPI document.
///
/// Formats are checked. References to other documents are not resolved.
pub(crate) fn compile(root: &Value, schema: &Value) -> Result<Validator, String> {
    let components = reachable::components(root, schema);
    let mut schema = schema.clone();
    if let Value::Object(schema) = &mut schema {
        schema.insert("components".to_owned(), components.into());
    }
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&schema).map_err(|error| error.to_string())
}

/// Describes the first violations of a schema by a JSON text.
fn violations_of_text(schema: &Validator, body: &[u8]) -> Option<String> {
    match serde_json::from_slice(body) {
        Ok(value) => violations(schema, &value),
        Err(error) => Some(format!("expected JSON: {error}")),
    }
}

/// Describes the first violations of a schema, with their JSON pointers.
///
/// Values are left out: they may be long, or secret.
fn violations(schema: &Validator, value: &Value) -> Option<String> {
    let errors = schema.iter_errors(value).take(MAX_VIOLATIONS);
    let errors = errors.map(|error| {
        let pointer = error.instance_path().to_string();
        // The pointer of the whole document is empty.
        let pointer = if pointer.is_empty() { "/" } else { &*pointer };
        format!("at `{pointer}`: {}", error.masked())
    });
    let errors: Vec<_> = errors.collect();
    (!errors.is_empty()).then(|| errors.join("; "))
}
