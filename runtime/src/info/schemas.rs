//! JSON Schemas of an endpoint's types.

use schemars::{Schema, SchemaGenerator};

use super::{ClientInfo, EndpointInfo, JsonType, Location, ParamInfo, ResponseInfo, Style};

mod probe;

pub use probe::{
    DeclaredSchemas, Missing, Probe, ProbeDeclared, ProbeJson, ProbeNone, ProbeOption,
};

/// The JSON Schemas of the types of an endpoint, which [`EndpointInfo::schemas`] returns.
///
/// A type has a schema if it implements [`schemars::JsonSchema`]. Types without one are described by
/// their names, as without the feature `schema`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct EndpointSchemas {
    /// One for each of [`EndpointInfo::params`]. With [`Style::Comma`] and [`Style::Repeated`] it is the
    /// schema of the list. `None` if the type has no schema, or none for the text that is sent; then
    /// [`ParamInfo::ty`] describes it.
    pub params: Vec<Option<Schema>>,
    /// One for each of [`EndpointInfo::responses`]. `None` if the body is empty, if it is not JSON, or if
    /// its type has no schema. For [`JsonLines`](crate::response::JsonLines) it is the schema of a line,
    /// and for an [`EventStream`](crate::sse::EventStream) of a type that does not derive `Event` the
    /// schema of the data of an event.
    pub responses: Vec<Option<Schema>>,
    /// The schema of [`EndpointInfo::other_response`].
    pub other_response: Option<Schema>,
    /// One for each of [`EndpointInfo::events`].
    pub events: Vec<Option<Schema>>,
    /// One for each of [`EndpointInfo::errors`]: that of the declared type, or else that of the client's
    /// error type.
    pub errors: Vec<Option<Schema>>,
}

/// The functions that make the schemas of an endpoint.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct Schemas {
    pub params: fn(&mut SchemaGenerator) -> Vec<Option<Schema>>,
    pub response: fn(u16, Missing, &mut SchemaGenerator) -> Option<Schema>,
    pub events: fn(&mut SchemaGenerator) -> Vec<Option<Schema>>,
    /// The schema of the declared type of the error at an index, if it declares one.
    pub error: fn(usize, &mut SchemaGenerator) -> Option<Option<Schema>>,
}

impl Schemas {
    /// No schemas.
    pub const NONE: Self = Self {
        params: |_| Vec::new(),
        response: |_, _, _| None,
        events: |_| Vec::new(),
        error: |_, _| None,
    };
}

impl EndpointInfo {
    /// Returns the schemas of the types that implement [`schemars::JsonSchema`].
    ///
    /// Named types become definitions of the generator, and the schemas refer to them. The contract of
    /// the generator applies to all of them: `for_deserialize`, its default, describes what a client
    /// accepts, and `for_serialize` what it sends.
    ///
    /// ```
    /// use restrait::info::schemars::generate::SchemaSettings;
    /// use restrait::info::schemars::JsonSchema;
    /// use restrait::{api, endpoint};
    ///
    /// #[derive(serde::Serialize, serde::Deserialize, JsonSchema)]
    /// #[schemars(crate = "restrait::info::schemars")]
    /// struct User {
    ///     name: String,
    /// }
    ///
    /// #[api]
    /// trait Users {
    ///     #[endpoint(method = "POST", path = "/users")]
    ///     fn create(&self, #[body] user: &User) -> User;
    /// }
    ///
    /// let mut generator = SchemaSettings::draft2020_12().into_generator();
    /// let schemas = users::INFO.endpoint("create").unwrap().schemas(&mut generator);
    /// assert_eq!(schemas.params[0], schemas.responses[0]);
    /// let definition = &generator.definitions()["User"];
    /// assert_eq!(definition["properties"]["name"]["type"], "string");
    /// ```
    #[must_use]
    pub fn schemas(&self, generator: &mut SchemaGenerator) -> EndpointSchemas {
        let params = (self.schemas.params)(generator).into_iter();
        let params = params.chain(std::iter::repeat(None)).zip(self.params);
        let params = params.map(|(schema, param)| schema.filter(|it| fits(it, param, generator)));
        let params = params.collect();
        let is_success = |status| self.responses.iter().any(|it| it.status == status);
        let missing = if is_success(404) {
            Missing::IsNone
        } else {
            Missing::IsError
        };
        let mut response = |it: &ResponseInfo| {
            it.media_type?;
            (self.schemas.response)(it.status, missing, generator)
        };
        let responses = self.responses.iter().map(&mut response).collect();
        let other_response = self.other_response.as_ref().and_then(response);
        let mut events = (self.schemas.events)(generator);
        events.resize(self.events.len(), None);
        let errors = self.errors.iter().enumerate().map(|(index, it)| {
            it.media_type?;
            let declared = (self.schemas.error)(index, generator);
            declared.unwrap_or_else(|| (self.error_schema)(generator))
        });
        let errors = errors.collect();
        EndpointSchemas {
            params,
            responses,
            other_response,
            events,
            errors,
        }
    }
}

impl ClientInfo {
    /// Returns the schema of the API's type of error bodies. `None` if none is declared, or if it does
    /// not implement [`schemars::JsonSchema`].
    ///
    /// ```
    /// use restrait::client::ApiClient;
    /// use restrait::info::schemars::generate::SchemaSettings;
    ///
    /// let mut generator = SchemaSettings::draft2020_12().into_generator();
    /// let info = <restrait::Client as ApiClient>::INFO;
    /// assert_eq!(info.error_schema(&mut generator), None);
    /// ```
    #[must_use]
    pub fn error_schema(&self, generator: &mut SchemaGenerator) -> Option<Schema> {
        (self.error_schema)(generator)
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_error_schema(
        mut self,
        schema: fn(&mut SchemaGenerator) -> Option<Schema>,
    ) -> Self {
        self.error_schema = schema;
        self
    }
}

/// Returns `true` if the schema describes what is sent.
///
/// A type may have another form as text than as JSON: bytes are an array in JSON, but a part of a body.
fn fits(schema: &Schema, param: &ParamInfo, generator: &SchemaGenerator) -> bool {
    let is_serialized = match param.style {
        Style::Json | Style::Brackets | Style::Flatten => true,
        Style::Plain => param.location == Location::Body && param.ty.json == JsonType::Object,
        Style::Comma | Style::Repeated => false,
    };
    if is_serialized {
        return true;
    }
    let is_list = matches!(param.style, Style::Comma | Style::Repeated);
    let schema = definition(schema, generator);
    schema.is_some_and(
        |schema| match schema.get("type").and_then(|ty| ty.as_str()) {
            Some("array") => is_list,
            Some("string") => !is_list && param.ty.json == JsonType::String,
            Some("integer") => !is_list && param.ty.json == JsonType::Integer,
            Some("number") => !is_list && param.ty.json == JsonType::Number,
            Some("boolean") => !is_list && param.ty.json == JsonType::Boolean,
            _ => false,
        },
    )
}

/// Returns the object that a schema is or refers to.
fn definition<'s>(
    schema: &'s Schema,
    generator: &'s SchemaGenerator,
) -> Option<&'s serde_json::Map<String, serde_json::Value>> {
    let schema = schema.as_object()?;
    let Some(reference) = schema.get("$ref").and_then(|it| it.as_str()) else {
        return Some(schema);
    };
    let name = reference.rsplit('/').next()?;
    generator.definitions().get(name)?.as_object()
}
