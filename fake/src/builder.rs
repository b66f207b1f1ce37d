//! Settings of a fake server.

#[cfg(feature = "schema")]
use std::borrow::Borrow;
use std::fmt;
use std::io;
use std::ptr;
use std::sync::{Arc, Mutex};

use axum::handler::Handler as _;
use restrait::Endpoint;
#[cfg(feature = "schema")]
use restrait::client::ApiClient;
use restrait::info::{ApiInfo, EndpointInfo};
#[cfg(feature = "openapi")]
use restrait_describe::openapi::OpenApi;
use serde::Serialize;
#[cfg(feature = "schema")]
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::connection::{self, ConnectionCloser, ConnectionListener};
#[cfg(feature = "openapi")]
use crate::rejection::qualified_name;
use crate::response::is_none;
use crate::router::{Handler, Router};
#[cfg(feature = "schema")]
use crate::schema::{Direction, Schemas};
use crate::serve::{Settings, Shared};
#[cfg(feature = "openapi")]
use crate::site::Site;
use crate::tokens::{Scopes, Tokens};
use crate::{FakeServer, Rejection, Request, Response, in_process};

/// Default of [`Builder::max_body_bytes`].
const DEFAULT_MAX_BODY_BYTES: usize = 1 << 20;

/// A builder for a [`FakeServer`], from [`FakeServer::builder`].
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// # use restrait::{api, endpoint};
/// # use restrait_fake::FakeServer;
/// #[api]
/// trait Counter {
///     #[endpoint(method = "POST", path = "/count", scopes = ["count.write"])]
///     fn count(&self) -> u64;
/// }
///
/// let server = FakeServer::builder(0)
///     .api(&counter::INFO)
///     .token("secret", ["count.write"])
///     .on::<counter::Count>(|count, _| {
///         *count += 1;
///         Ok(*count)
///     })
///     .start()
///     .await?;
/// # let _ = server;
/// # Ok(())
/// # }
/// ```
#[must_use = "a builder does nothing until `start` or `in_process` is called"]
pub struct Builder<S> {
    state: S,
    endpoints: Vec<(&'static EndpointInfo, Option<Handler<S>>)>,
    settings: Settings,
}

impl<S: Send + 'static> Builder<S> {
    pub(crate) fn new(state: S) -> Self {
        Self {
            state,
            endpoints: Vec::new(),
            settings: Settings {
                tokens: Tokens::default(),
                error_response: None,
                ignore_unknown_params: false,
                cors: false,
                max_body_bytes: DEFAULT_MAX_BODY_BYTES,
                #[cfg(feature = "schema")]
                schemas: Schemas::default(),
                #[cfg(feature = "openapi")]
                site: Site::default(),
            },
        }
    }

    /// Serves all endpoints of an API trait. Endpoints without a handler respond with status 501.
    ///
    /// Paths that no trait declares respond with status 404, so add all traits of the API.
    pub fn api(mut self, api: &'static ApiInfo) -> Self {
        #[cfg(feature = "openapi")]
        self.settings.site.add(api);
        for info in api.endpoints() {
            if self.position(info).is_none() {
                self.endpoints.push((info, None));
            }
        }
        self
    }

    /// Sets the handler of an endpoint. The server calls it for valid requests only.
    ///
    /// `E` is the struct of the endpoint. The return value is sent as JSON, with the first success
    /// status that the endpoint declares; `None` has the status 404 if the endpoint declares it as a
    /// response. Handlers have exclusive access to the state while they
    /// run.
    ///
    /// ```
    /// # use restrait::{api, endpoint};
    /// # use restrait_fake::{FakeServer, Rejection};
    /// #[api]
    /// trait Users {
    ///     #[endpoint(method = "GET", path = "/users/<id>")]
    ///     fn user(&self, id: u32) -> String;
    /// }
    ///
    /// let names = vec!["Ada", "Grace"];
    /// let builder = FakeServer::builder(names).on::<users::User>(|names, request| {
    ///     let id: usize = request.required("id")?;
    ///     let name = names.get(id).ok_or_else(|| Rejection::not_found("unknown user"))?;
    ///     Ok((*name).to_owned())
    /// });
    /// # let _ = builder;
    /// ```
    pub fn on<E>(
        self,
        handler: impl Fn(&mut S, &Request<'_>) -> Result<E::Response, Rejection> + Send + Sync + 'static,
    ) -> Self
    where
        E: Endpoint<Response: Serialize>,
    {
        let declared = || E::info().responses.iter().map(|response| response.status);
        let status = declared().min().unwrap_or(200);
        let is_optional = declared().any(|status| status == 404);
        self.on_raw::<E>(move |state, request| {
            let value = handler(state, request)?;
            if is_optional && is_none(&value) {
                return Ok(Response::empty(404));
            }
            Ok(Response::value(status, &value))
        })
    }

    /// Sets a handler that returns any [`Response`]: other statuses, headers, media types, delays
    /// and event streams.
    ///
    /// ```
    /// # use restrait::{api, endpoint};
    /// # use restrait_fake::{FakeServer, Response};
    /// # #[api]
    /// # trait Users {
    /// #     #[endpoint(method = "GET", path = "/users/<id>")]
    /// #     fn user(&self, id: u32) -> String;
    /// # }
    /// let builder = FakeServer::builder(()).on_raw::<users::User>(|(), _| {
    ///     Ok(Response::json(200, "Ada").header("etag", "\"1\""))
    /// });
    /// # let _ = builder;
    /// ```
    pub fn on_raw<E: Endpoint>(
        self,
        handler: impl Fn(&mut S, &Request<'_>) -> Result<Response, Rejection> + Send + Sync + 'static,
    ) -> Self {
        self.handle(E::info(), Box::new(handler))
    }

    /// Sets the handler of an endpoint that is only known at run time.
    ///
    /// ```
    /// # use restrait::{api, endpoint};
    /// # use restrait_fake::{FakeServer, Response};
    /// # #[api]
    /// # trait Users {
    /// #     #[endpoint(method = "GET", path = "/users/<id>")]
    /// #     fn user(&self, id: u32) -> String;
    /// # }
    /// let mut builder = FakeServer::builder(());
    /// for endpoint in users::INFO.endpoints() {
    ///     builder = builder.on_endpoint(endpoint, |(), _| Ok(Response::empty(204)));
    /// }
    /// # let _ = builder;
    /// ```
    pub fn on_endpoint(
        self,
        endpoint: &'static EndpointInfo,
        handler: impl Fn(&mut S, &Request<'_>) -> Result<Response, Rejection> + Send + Sync + 'static,
    ) -> Self {
        self.handle(endpoint, Box::new(handler))
    }

    fn handle(mut self, endpoint: &'static EndpointInfo, handler: Handler<S>) -> Self {
        let index = self.position(endpoint);
        match index.and_then(|index| self.endpoints.get_mut(index)) {
            Some(entry) => *entry = (endpoint, Some(handler)),
            None => self.endpoints.push((endpoint, Some(handler))),
        }
        self
    }

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
    /// of the rejection. The type is that of the status, or else that of [`Builder::client`].
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

    /// Serves the OpenAPI 3.1 document of the added API traits and their client at `/openapi.json`.
    ///
    /// `edit` sets its title, its version and the like. Requests of the document go to the server.
    /// [`FakeServer::requests`] does not include requests for it.
    ///
    /// ```
    /// # use restrait::{Client, api, endpoint};
    /// # use restrait_fake::FakeServer;
    /// # #[api]
    /// # trait Users {
    /// #     #[endpoint(method = "GET", path = "/users/<id>")]
    /// #     fn user(&self, id: u32) -> String;
    /// # }
    /// let builder = FakeServer::builder(())
    ///     .api(&users::INFO)
    ///     .openapi::<Client>(|document| document.title("Users").version("1.0.0"));
    /// # let _ = builder;
    /// ```
    #[cfg(feature = "openapi")]
    #[cfg_attr(docsrs, doc(cfg(feature = "openapi")))]
    pub fn openapi<C: ApiClient>(
        mut self,
        edit: impl Fn(OpenApi) -> OpenApi + Send + Sync + 'static,
    ) -> Self {
        self.settings.site.serve::<C>(edit);
        self.client::<C>()
    }

    /// Sets the path of the document of [`Builder::openapi`]. Defaults to `/openapi.json`.
    ///
    /// The path of an endpoint, and one that is not the path of a URL, are errors of [`Builder::start`].
    ///
    /// ```
    /// # use restrait_fake::FakeServer;
    /// let builder = FakeServer::builder(()).openapi_path("/v1/openapi.json");
    /// # let _ = builder;
    /// ```
    #[cfg(feature = "openapi")]
    #[cfg_attr(docsrs, doc(cfg(feature = "openapi")))]
    pub fn openapi_path(mut self, path: impl Into<String>) -> Self {
        self.settings.site.set_document_path(path.into());
        self
    }

    /// Serves a page at `path` to browse the document of [`Builder::openapi`] and to send requests to the
    /// server: Swagger UI.
    ///
    /// All its files come from the server, so it works without a network. The path of an endpoint, and one
    /// that is not the path of a URL, are errors of [`Builder::start`].
    ///
    /// ```
    /// # use restrait::Client;
    /// # use restrait_fake::FakeServer;
    /// let builder = FakeServer::builder(())
    ///     .openapi::<Client>(|document| document)
    ///     .browse("/docs");
    /// # let _ = builder;
    /// ```
    #[cfg(feature = "browse")]
    #[cfg_attr(docsrs, doc(cfg(feature = "browse")))]
    pub fn browse(mut self, path: impl Into<String>) -> Self {
        self.settings.site.set_page_path(path.into());
        self
    }

    /// Adds a bearer token with these scopes. It replaces an earlier one with the same text.
    ///
    /// Endpoints that declare scopes require a token with one of them. Endpoints that declare no
    /// scopes accept every request.
    pub fn token<T: Into<String>>(
        mut self,
        token: impl Into<String>,
        scopes: impl IntoIterator<Item = T>,
    ) -> Self {
        let scopes = scopes.into_iter().map(Into::into).collect();
        self.settings
            .tokens
            .insert(token.into(), Scopes::Some(scopes));
        self
    }

    /// Adds a bearer token with access to every endpoint.
    pub fn unrestricted_token(mut self, token: impl Into<String>) -> Self {
        self.settings.tokens.insert(token.into(), Scopes::All);
        self
    }

    /// Adds a user with access to every endpoint, for a client that declares `auth = basic`.
    ///
    /// Endpoints require a user and a password, but the server accepts all of them until one is added.
    ///
    /// ```
    /// # use restrait_fake::FakeServer;
    /// let builder = FakeServer::builder(()).basic_auth("ann", "a-password");
    /// # let _ = builder;
    /// ```
    pub fn basic_auth(mut self, user: &str, password: &str) -> Self {
        self.settings.tokens.insert_basic(user, password);
        self
    }

    /// Adds an API key with access to every endpoint, for a client that declares a key in a header, the
    /// query or a cookie of this name.
    ///
    /// Endpoints require the key, but the server accepts every key of this name until one is added.
    ///
    /// ```
    /// # use restrait_fake::FakeServer;
    /// let builder = FakeServer::builder(()).api_key("x-api-key", "a-key");
    /// # let _ = builder;
    /// ```
    pub fn api_key(mut self, name: &str, key: impl Into<String>) -> Self {
        self.settings.tokens.insert_key(name, key.into());
        self
    }

    /// Sets the function that converts rejections to error responses of the API.
    ///
    /// Defaults to problem documents (RFC 9457).
    ///
    /// ```
    /// # use restrait_fake::{FakeServer, Response};
    /// # use serde_json::json;
    /// let builder = FakeServer::builder(()).error_response(|rejection| {
    ///     Response::json(rejection.status(), &json!({ "error": rejection.message() }))
    /// });
    /// # let _ = builder;
    /// ```
    pub fn error_response(
        mut self,
        error_response: impl Fn(&Rejection) -> Response + Send + Sync + 'static,
    ) -> Self {
        self.settings.error_response = Some(Box::new(error_response));
        self
    }

    /// Ignores query params, form fields and parts that an endpoint does not declare, as many
    /// servers do.
    ///
    /// By default they are rejected, which finds more mistakes.
    pub fn ignore_unknown_params(mut self) -> Self {
        self.settings.ignore_unknown_params = true;
        self
    }

    /// Allows requests from pages of other origins (CORS), for clients that run in a browser.
    pub fn cors(mut self) -> Self {
        self.settings.cors = true;
        self
    }

    /// Sets the maximum size of a request body in bytes. Defaults to 1 MiB.
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_body_bytes = bytes;
        self
    }

    /// Starts the server on a free loopback port. [`Builder::in_process`] needs no port.
    ///
    /// The current tokio runtime runs it and must have I/O and time enabled.
    ///
    /// # Errors
    ///
    /// - No loopback port is available.
    /// - The pattern of a param is not a valid regular expression.
    /// - A JSON Schema is invalid, or describes the body of an endpoint without a JSON body.
    /// - Two endpoints have the same method, path and constants. Names of placeholders are not
    ///   compared. The error names both endpoints.
    pub async fn start(self) -> io::Result<FakeServer<S>> {
        let (shared, shutdown) = self.shared()?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let base_url = format!("http://{}", listener.local_addr()?);

        let service = connection::serve.with_state(Arc::clone(&shared));
        let service = service.into_make_service_with_connect_info::<ConnectionCloser>();
        let until = Arc::clone(&shared);
        let serving = axum::serve(ConnectionListener(listener), service)
            .with_graceful_shutdown(async move { until.until_shutdown().await });
        let task = tokio::spawn(async move {
            // axum retries after errors of the listener, so this never fails.
            let _ = serving.await;
        });
        Ok(FakeServer::new(base_url, shared, shutdown, Some(task)))
    }

    /// Creates a server without a socket. Clients reach it with [`FakeServer::transport`] only.
    ///
    /// It works where sockets are not allowed, and needs no tokio runtime, except for delays. Calls are
    /// faster, and validation, faults and recorded requests are those of a server with a socket. The
    /// base URL is `https://fake.invalid`, a host that does not exist.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use restrait::{Client, api, endpoint};
    /// # use restrait_fake::FakeServer;
    /// #[api]
    /// trait Counter {
    ///     #[endpoint(method = "POST", path = "/count")]
    ///     fn count(&self) -> u64;
    /// }
    ///
    /// let server = FakeServer::builder(0)
    ///     .on::<counter::Count>(|count, _| {
    ///         *count += 1;
    ///         Ok(*count)
    ///     })
    ///     .in_process()?;
    /// let client = Client::builder()
    ///     .base_url(server.base_url())
    ///     .transport(server.transport())
    ///     .build()?;
    /// assert_eq!(client.count().await?, 1);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Builder::start`], except that no port is needed.
    pub fn in_process(self) -> io::Result<FakeServer<S>> {
        let (shared, shutdown) = self.shared()?;
        let base_url = in_process::BASE_URL.to_owned();
        Ok(FakeServer::new(base_url, shared, shutdown, None))
    }

    /// Checks the settings. Returns what requests need, and a sender that stops the server when it is
    /// dropped.
    fn shared(self) -> io::Result<(Arc<Shared<S>>, watch::Sender<()>)> {
        #[cfg(feature = "schema")]
        self.settings.schemas.validate()?;
        let (shutdown, shutdown_receiver) = watch::channel(());
        let router = Router::new(self.endpoints)?;
        #[cfg(feature = "openapi")]
        self.settings
            .site
            .validate(|path| router.at_path(path).map(qualified_name))?;
        let shared = Shared {
            router,
            state: Mutex::new(self.state),
            settings: self.settings,
            faults: Mutex::default(),
            requests: Mutex::default(),
            shutdown: shutdown_receiver,
        };
        Ok((Arc::new(shared), shutdown))
    }

    fn position(&self, endpoint: &EndpointInfo) -> Option<usize> {
        self.endpoints
            .iter()
            // Infos are statics, so an endpoint is identified by the address of its info.
            .position(|(info, _)| ptr::eq(*info, endpoint))
    }
}

impl<S> fmt::Debug for Builder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The state can be large, and tokens are secret.
        f.debug_struct("Builder")
            .field("endpoints", &self.endpoints.len())
            .finish_non_exhaustive()
    }
}
