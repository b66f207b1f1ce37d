//! Settings of a fake server.

use std::fmt;
use std::io;
use std::ptr;
use std::sync::{Arc, Mutex};

use restrait::Endpoint;
use restrait::info::{ApiInfo, EndpointInfo};
use serde::Serialize;
use tokio::sync::watch;

use crate::connection;
#[cfg(feature = "openapi")]
use crate::rejection::qualified_name;
use crate::response::is_none;
use crate::router::{Handler, Router};
use crate::serve::{Settings, Shared, lock};
use crate::tokens::Tokens;
use crate::{FakeServer, Rejection, Request, Response, in_process};

mod credentials;
#[cfg(feature = "schema")]
mod schemas;
#[cfg(feature = "openapi")]
mod site;

/// Default of [`Builder::max_body_bytes`].
const DEFAULT_MAX_BODY_BYTES: usize = 1 << 20;

/// A handler with the state of its server.
type StateHandler<S> =
    Box<dyn Fn(&mut S, &Request<'_>) -> Result<Response, Rejection> + Send + Sync>;

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
    state: Arc<Mutex<S>>,
    endpoints: Vec<(&'static EndpointInfo, Option<Handler>)>,
    settings: Settings,
    port: u16,
}

impl<S: Send + 'static> Builder<S> {
    pub(crate) fn new(state: S) -> Self {
        Self {
            state: Arc::new(Mutex::new(state)),
            endpoints: Vec::new(),
            settings: Settings {
                tokens: Tokens::default(),
                error_response: None,
                ignore_unknown_params: false,
                cors: false,
                max_body_bytes: DEFAULT_MAX_BODY_BYTES,
                #[cfg(feature = "schema")]
                schemas: crate::schema::Schemas::default(),
                #[cfg(feature = "openapi")]
                site: crate::site::Site::default(),
            },
            port: 0,
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

    fn handle(mut self, endpoint: &'static EndpointInfo, handler: StateHandler<S>) -> Self {
        let state = Arc::clone(&self.state);
        let handler: Handler = Box::new(move |request| handler(&mut lock(&state), request));
        let index = self.position(endpoint);
        match index.and_then(|index| self.endpoints.get_mut(index)) {
            Some(entry) => *entry = (endpoint, Some(handler)),
            None => self.endpoints.push((endpoint, Some(handler))),
        }
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

    /// Sets the loopback port. Defaults to a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Starts the server on a loopback port. [`Builder::in_process`] needs no port.
    ///
    /// The current tokio runtime runs it and must have I/O and time enabled.
    ///
    /// # Errors
    ///
    /// - The loopback port is in use, or none is free.
    /// - The pattern of a param is not a valid regular expression.
    /// - A JSON Schema is invalid, or describes the body of an endpoint without a JSON body.
    /// - Two endpoints have the same method, path and constants. Names of placeholders are not
    ///   compared. The error names both endpoints.
    pub async fn start(self) -> io::Result<FakeServer<S>> {
        let listener = connection::bind(self.port).await?;
        let state = Arc::clone(&self.state);
        let (shared, shutdown) = self.shared()?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let task = connection::listen(listener, Arc::clone(&shared));
        Ok(FakeServer::new(
            base_url,
            state,
            shared,
            shutdown,
            Some(task),
        ))
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
        let state = Arc::clone(&self.state);
        let (shared, shutdown) = self.shared()?;
        let base_url = in_process::BASE_URL.to_owned();
        Ok(FakeServer::new(base_url, state, shared, shutdown, None))
    }

    /// Checks the settings. Returns what requests need, and a sender that stops the server when it is
    /// dropped.
    fn shared(self) -> io::Result<(Arc<Shared>, watch::Sender<()>)> {
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
