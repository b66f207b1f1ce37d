//! The schemas of the types in the declaration of an endpoint.

use jsonschema::Validator;
use restrait::info::schemars::Schema;
use restrait::info::schemars::generate::{SchemaGenerator, SchemaSettings};
use restrait::info::{ClientInfo, EndpointInfo, Location};
use serde_json::{Value, json};

use super::{compile, values, violations};
use crate::rejection::{Rejection, RejectionKind};
use crate::validator::ParamTexts;

/// The schemas of an endpoint.
#[derive(Debug)]
pub(crate) struct DeclaredSchemas {
    /// The document to which references refer.
    pub(crate) root: Value,
    /// For each of [`EndpointInfo::params`].
    params: Vec<Option<ParamSchema>>,
    /// For each of [`EndpointInfo::responses`].
    pub(crate) responses: Vec<Option<Value>>,
    /// For each of [`EndpointInfo::events`].
    pub(crate) events: Vec<Option<Value>>,
    /// For each of [`EndpointInfo::errors`].
    pub(crate) errors: Vec<Option<Value>>,
}

/// The schema of a param.
#[derive(Debug)]
struct ParamSchema {
    schema: Value,
    /// The compiled schema, or a description of the mistake in it.
    validator: Result<Validator, String>,
}

impl DeclaredSchemas {
    /// Generates the schemas of an endpoint.
    pub(crate) fn new(endpoint: &EndpointInfo) -> Self {
        let mut generator = generator();
        let schemas = endpoint.schemas(&mut generator);
        let root = definitions(&mut generator);
        let param = |schema: Option<Schema>| {
            let schema = Value::from(schema?);
            let validator = compile(&root, &schema);
            Some(ParamSchema { schema, validator })
        };
        let params = schemas.params.into_iter().map(param).collect();
        Self {
            params,
            responses: to_values(schemas.responses),
            events: to_values(schemas.events),
            errors: to_values(schemas.errors),
            root,
        }
    }

    /// Returns the schema of the error type that is declared for the status of the rejection, with the
    /// document to which its references refer.
    pub(crate) fn error(&self, rejection: &Rejection) -> Option<(&Value, &Value)> {
        let mut errors = rejection.endpoint?.errors.iter().zip(&self.errors);
        let (_, schema) = errors.find(|(error, _)| error.status == rejection.status())?;
        Some((&self.root, schema.as_ref()?))
    }

    /// Rejects params and a JSON body that their schemas refuse.
    pub(crate) fn check(
        &self,
        endpoint: &'static EndpointInfo,
        texts: &ParamTexts,
        body: &[u8],
    ) -> Result<(), Rejection> {
        let content_type = endpoint.content_type();
        for (param, schema) in endpoint.params.iter().zip(&self.params) {
            let Some(ParamSchema { schema, validator }) = schema else {
                continue;
            };
            let reject = |kind, message: String| {
                Err(Rejection::for_param(endpoint, param.name, kind, message))
            };
            let validator = match validator {
                Ok(validator) => validator,
                Err(error) => {
                    let message = format!("invalid schema of `{}`: {error}", param.name);
                    return reject(RejectionKind::HandlerFailed, message);
                }
            };
            for readings in values::of(&self.root, schema, param, content_type, texts, body) {
                let problems: Option<Vec<_>> = readings
                    .iter()
                    .map(|value| violations(validator, value))
                    .collect();
                // The first reading is the one that the schema prefers.
                if let Some(problem) = problems.and_then(|problems| problems.into_iter().next()) {
                    let is_body = param.location == Location::Body;
                    let noun = if is_body { "body " } else { "" };
                    let message = format!("invalid {noun}`{}`: {problem}", param.name);
                    return reject(RejectionKind::Invalid, message);
                }
            }
        }
        Ok(())
    }
}

/// The schema of error bodies that a client declares, with the document to which references refer.
pub(crate) fn error_schema(client: &ClientInfo) -> Option<(Value, Value)> {
    let mut generator = generator();
    let schema = client.error_schema(&mut generator)?;
    Some((definitions(&mut generator), schema.into()))
}

/// Returns a generator whose references are those of an OpenAPI document.
fn generator() -> SchemaGenerator {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    settings.into_generator()
}

/// Returns a document with the schemas that were generated so far.
fn definitions(generator: &mut SchemaGenerator) -> Value {
    json!({ "components": { "schemas": generator.take_definitions(true) } })
}

fn to_values(schemas: Vec<Option<Schema>>) -> Vec<Option<Value>> {
    let schemas = schemas.into_iter();
    schemas.map(|schema| schema.map(Value::from)).collect()
}
