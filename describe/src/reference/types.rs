//! The schemas of the types that endpoints use.

use restrait::info::EndpointInfo;
use restrait::info::schemars::{Schema, SchemaGenerator};
use serde_json::Value;

use super::Reference;
use super::schemas::Schemas;

/// The schemas of all endpoints, and the named types that they refer to.
pub(super) struct Types {
    pub(super) schemas: Schemas,
    /// The endpoints of each API trait, in the order of their declaration.
    pub(super) endpoints: Vec<Vec<EndpointTypes>>,
}

/// The schemas of an endpoint: `None` for types without one.
pub(super) struct EndpointTypes {
    pub(super) params: Vec<Option<Value>>,
    pub(super) responses: Vec<Option<Value>>,
    pub(super) errors: Vec<Option<Value>>,
    pub(super) events: Vec<Option<Value>>,
}

impl Types {
    pub(super) fn new(reference: &Reference) -> Self {
        let mut generator = crate::generator::new();
        let apis = reference.apis.iter();
        let endpoints = apis.map(|api| {
            let infos = api.info.endpoints();
            infos
                .map(|info| EndpointTypes::new(info, &mut generator))
                .collect()
        });
        let endpoints = endpoints.collect();
        let schemas = Schemas::new(generator.take_definitions(true));
        Self { schemas, endpoints }
    }
}

impl EndpointTypes {
    fn new(info: &EndpointInfo, generator: &mut SchemaGenerator) -> Self {
        let schemas = info.schemas(generator);
        Self {
            params: values(schemas.params),
            responses: values(schemas.responses),
            errors: values(schemas.errors),
            events: values(schemas.events),
        }
    }
}

fn values(schemas: Vec<Option<Schema>>) -> Vec<Option<Value>> {
    let schemas = schemas.into_iter();
    schemas.map(|schema| schema.map(Schema::to_value)).collect()
}
