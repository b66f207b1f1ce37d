//! Checks and samples by JSON Schemas.

use std::borrow::Borrow;

use restrait::Endpoint;
use restrait::client::ApiClient;
use restrait::info::EndpointInfo;
use serde_json::Value;

use super::Builder;
use crate::schema::Direction;

impl<S: Send + 'static> Builder<S> {
    /// Checks the request body of an endpoint against a JSON Schema, for example that of an OpenAPI
    /// document.
    ///
    /// A body that violates the schema gets status 400. The message has the JSON pointers of the first
    /// violations, but no values. References to other documents are not resolved.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use restrait::{Client, api, endpoint};
    /// # use restrait_fake::FakeServer;
    /// # use serde_json::{Value, json};
    /// #[api]
    /// trait Pets {
    ///     #[endpoint(method = "POST", path = "/pets")]
    ///     fn add(&self, #[body] pet: &Value) -> ();
    /// }
    ///
    /// let server = FakeServer::builder(())
    ///     .on::<pets::Add>(|(), _| Ok(()))
    ///     .body_schema::<pets::Add>(json!({
    ///         "required": ["name"],
    ///         "properties": { "name": { "type": "string" } },
    ///     }))
    ///     .in_process()?;
    /// # let client = Client::builder().base_url(server.base_url()).transport(server.transport()).build()?;
    /// let error = client.add(&json!({ "name": 7 })).await.unwrap_err();
    /// assert_eq!(error.status().unwrap(), 400);
    /// # let text = String::from_utf8_lossy(error.body().unwrap()).into_owned();
    /// # assert!(text.contains("invalid body `pet`: at `/name`: "), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// An invalid schema, and one for an endpoint without a JSON body, are errors of
    /// [`Builder::start`].
    #[cfg(feature = "schema")]
    #[cfg_attr(docsrs, doc(cfg(feature = "schema")))]
    pub fn body_schema<E: Endpoint>(self, schema: impl Borrow<Value>) -> Self {
        self.schema(E::info(), Direction::Request, schema.borrow())
    }

    /// Checks the responses of an endpoint's handler against a JSON Schema, so that a fake does not
    /// differ from the API.
    ///
    /// A body that violates the schema becomes status 500 ([`RejectionKind::HandlerFailed`]), with the
    /// JSON pointers of the first violations. Only responses with a success status are checked, except
    /// 204.
    ///
    /// ```
    /// # use restrait::{api, endpoint};
    /// # use restrait_fake::FakeServer;
    /// # use serde_json::json;
    /// # #[api]
    /// # trait Users {
    /// #     #[endpoint(method = "GET", path = "/users/<id>")]
    /// #     fn user(&self, id: u32) -> String;
    /// # }
    /// let builder = FakeServer::builder(())
    ///     .response_schema::<users::User>(json!({ "type": "string", "minLength": 1 }));
    /// # let _ = builder;
    /// ```
    ///
    /// [`RejectionKind::HandlerFailed`]: crate::RejectionKind::HandlerFailed
    #[cfg(feature = "schema")]
    #[cfg_attr(docsrs, doc(cfg(feature = "schema")))]
    pub fn response_schema<E: Endpoint>(self, schema: impl Borrow<Value>) -> Self {
        self.schema(E::info(), Direction::Response, schema.borrow())
    }

    #[cfg(feature = "schema")]
    fn schema(
        mut self,
        endpoint: &'static EndpointInfo,
        direction: Direction,
        schema: &Value,
    ) -> Self {
        self.settings.schemas.set(endpoint, direction, schema);
        self
    }

    /// Sets the client of the API, which declares the type of its errors. Defaults to
    /// [`restrait::Client`].
    ///
    /// ```
    /// # use restrait_fake::FakeServer;
    /// #[restrait::client(base_url = "https://api.example.com")]
    /// pub struct Pets;
    ///
    /// # fn main() {
    /// let builder = FakeServer::builder(()).client::<Pets>().samples();
    /// # let _ = builder;
    /// # }
    /// ```
    #[cfg(feature = "schema")]
    #[cfg_attr(docsrs, doc(cfg(feature = "schema")))]
    pub fn client<C: ApiClient>(mut self) -> Self {
        self.settings.schemas.client = Some(C::INFO);
        self
    }

    /// Returns samples for endpoints without a handler, instead of status 501.
    ///
    /// A sample is made from the schema of the response type, which implements `schemars::JsonSchema`. It
    /// is always the same, and has the values that the schema contains: examples, defaults and the first
    /// value of an enum. All other values have the type, the format, the pattern and the bounds of the
    /// schema. A list has one item, and ends after one page. A stream has one event of each kind. A type
    /// without a schema has status 501 if its format is JSON.
    ///
    /// The first documented response is sent. The header `Prefer: code=404` of a request selects another
    /// one, or a documented error.
    ///
    /// Without [`Builder::error_response`], errors are samples of the declared error type with the message
    /// of the rejection. The type is that of the status, or else that of [`Builder::client`]. A status that the
    /// endpoint declares as a response without a body has none, such as the 404 of an optional value.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use restrait::info::schemars::{self, JsonSchema};
    /// use restrait::{Client, api, endpoint};
    /// use restrait_fake::FakeServer;
    ///
    /// #[derive(Debug, PartialEq, serde::Deserialize, JsonSchema)]
    /// struct Pet {
    ///     #[schemars(example = &"Rex")]
    ///     name: String,
    ///     age: u8,
    /// }
    ///
    /// #[api]
    /// trait Pets {
    ///     #[endpoint(method = "GET", path = "/pets/<id>")]
    ///     fn pet(&self, id: u32) -> Pet;
    /// }
    ///
    /// let server = FakeServer::builder(()).api(&pets::INFO).samples().in_process()?;
    /// let client = Client::builder()
    ///     .base_url(server.base_url())
    ///     .transport(server.transport())
    ///     .build()?;
    /// assert_eq!(client.pet(7).await?, Pet { name: "Rex".to_owned(), age: 1 });
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "schema")]
    #[cfg_attr(docsrs, doc(cfg(feature = "schema")))]
    pub fn samples(mut self) -> Self {
        self.settings.schemas.has_samples = true;
        self
    }

    /// Refuses params and JSON bodies that the schemas of their types refuse, with status 400.
    ///
    /// Types without `schemars::JsonSchema` are not checked. A header that the client declares as a constant
    /// must have its value, if a request has the header. The message has the name of the param and the
    /// JSON pointers of the first violations, but no values. [`Builder::body_schema`] adds a schema.
    ///
    /// ```
    /// # use restrait_fake::FakeServer;
    /// let builder = FakeServer::builder(()).validate_schemas();
    /// # let _ = builder;
    /// ```
    #[cfg(feature = "schema")]
    #[cfg_attr(docsrs, doc(cfg(feature = "schema")))]
    pub fn validate_schemas(mut self) -> Self {
        self.settings.schemas.validates_declared = true;
        self
    }
}
