//! Settings of a stand-in.

use std::fmt;
use std::io;
use std::ptr;
use std::sync::{Arc, Mutex};

use axum::handler::Handler as _;
use restrait::Endpoint;
use restrait::info::{ApiInfo, EndpointInfo};
use serde::Serialize;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::line::{Cutter, Lines};
use crate::serve::{self, Settings, Shape, Shared};
use crate::table::{Handler, Table};
use crate::tokens::{Scopes, Tokens};
use crate::{FakeServer, Refusal, Reply, Request};

/// The most that a body may hold, unless said otherwise.
const BODY_LIMIT: usize = 1 << 20;

/// Settings of a [`FakeServer`], from [`FakeServer::builder`].
#[must_use = "settings do nothing until `start`"]
pub struct Builder<S> {
    state: S,
    endpoints: Vec<(&'static EndpointInfo, Option<Handler<S>>)>,
    settings: Settings,
}

impl<S: Send + 'static> Builder<S> {
    pub(crate) fn new(state: S) -> Self {
        let shape: Shape = Box::new(Refusal::problem);
        Self {
            state,
            endpoints: Vec::new(),
            settings: Settings {
                tokens: Tokens::default(),
                shape,
                ignore_unknown: false,
                cors: false,
                body_limit: BODY_LIMIT,
            },
        }
    }

    /// Serves the endpoints of an API trait. Those that get no handler answer 501.
    ///
    /// Requests to paths that no trait declares answer 404, so give all that belong to the API.
    pub fn api(mut self, api: &'static ApiInfo) -> Self {
        for info in api.endpoints() {
            if self.position(info).is_none() {
                self.endpoints.push((info, None));
            }
        }
        self
    }

    /// Answers an endpoint's requests by `handler`, once they are found to be right.
    ///
    /// The endpoint is named by its call's type; what the handler returns is sent as JSON, with
    /// the first success status that the endpoint declares. The state is the handler's alone
    /// while it runs.
    ///
    /// ```
    /// # use restrait::{api, endpoint};
    /// # use restrait_fake::{Refusal, FakeServer};
    /// #[api]
    /// trait Users {
    ///     #[endpoint(method = "GET", path = "/users/<id>")]
    ///     fn user(&self, id: u32) -> String;
    /// }
    ///
    /// let names = vec!["Ada", "Grace"];
    /// let builder = FakeServer::builder(names).on::<users::User>(|names, request| {
    ///     let id: usize = request.required("id")?;
    ///     let name = names.get(id).ok_or_else(|| Refusal::not_found("no such user"))?;
    ///     Ok((*name).to_owned())
    /// });
    /// # let _ = builder;
    /// ```
    pub fn on<E>(
        self,
        handler: impl Fn(&mut S, &Request<'_>) -> Result<E::Response, Refusal> + Send + Sync + 'static,
    ) -> Self
    where
        E: Endpoint<Response: Serialize>,
    {
        let declared = E::info().responses.iter().map(|response| response.status);
        let status = declared.min().unwrap_or(200);
        self.on_raw::<E>(move |state, request| Ok(Reply::value(status, &handler(state, request)?)))
    }

    /// Answers an endpoint's requests by `handler`, with whatever status, headers and body.
    pub fn on_raw<E: Endpoint>(
        self,
        handler: impl Fn(&mut S, &Request<'_>) -> Result<Reply, Refusal> + Send + Sync + 'static,
    ) -> Self {
        self.handle(E::info(), Box::new(handler))
    }

    /// Answers requests by `handler`, for an endpoint that is only known at run time.
    pub fn on_endpoint(
        self,
        endpoint: &'static EndpointInfo,
        handler: impl Fn(&mut S, &Request<'_>) -> Result<Reply, Refusal> + Send + Sync + 'static,
    ) -> Self {
        self.handle(endpoint, Box::new(handler))
    }

    fn handle(mut self, endpoint: &'static EndpointInfo, handler: Handler<S>) -> Self {
        let index = self.position(endpoint);
        match index.and_then(|index| self.endpoints.get_mut(index)) {
            Some(row) => *row = (endpoint, Some(handler)),
            None => self.endpoints.push((endpoint, Some(handler))),
        }
        self
    }

    /// Makes a token known that holds these scopes, in place of an earlier one of the same name.
    ///
    /// An endpoint that declares scopes takes only tokens that hold one of them; an endpoint
    /// that declares none takes any request.
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

    /// Makes a token known that allows every endpoint.
    pub fn master_token(mut self, token: impl Into<String>) -> Self {
        self.settings.tokens.insert(token.into(), Scopes::All);
        self
    }

    /// Writes refusals in the API's own shape, in place of problem documents (RFC 9457).
    ///
    /// ```
    /// # use restrait_fake::{Reply, FakeServer};
    /// # use serde_json::json;
    /// let builder = FakeServer::builder(()).refuse_with(|refusal| {
    ///     Reply::json(refusal.status(), &json!({ "error": refusal.message() }))
    /// });
    /// # let _ = builder;
    /// ```
    pub fn refuse_with(
        mut self,
        shape: impl Fn(&Refusal) -> Reply + Send + Sync + 'static,
    ) -> Self {
        self.settings.shape = Box::new(shape);
        self
    }

    /// Ignores query params that an endpoint does not declare, as many servers do. Otherwise
    /// they are refused, which finds more mistakes.
    pub fn ignore_unknown(mut self) -> Self {
        self.settings.ignore_unknown = true;
        self
    }

    /// Lets pages of other origins in (CORS), for clients that run in a browser.
    pub fn cors(mut self) -> Self {
        self.settings.cors = true;
        self
    }

    /// How many bytes a body may have: 1 MiB unless said otherwise.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.body_limit = bytes;
        self
    }

    /// Starts the stand-in on the current tokio runtime, which must drive I/O and time.
    ///
    /// # Errors
    ///
    /// When no loopback port can be had, when a param's pattern is no regular expression, and when
    /// two endpoints have the same method and path; the error then names the endpoints. Paths that
    /// differ only in the names of placeholders are the same.
    pub async fn start(self) -> io::Result<FakeServer<S>> {
        let (stop, stopped) = watch::channel(());
        let shared = Arc::new(Shared {
            table: Table::of(self.endpoints)?,
            state: Mutex::new(self.state),
            settings: self.settings,
            faults: Mutex::default(),
            log: Mutex::default(),
            stopped,
        });
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let base_url = format!("http://{}", listener.local_addr()?);

        let service = serve::serve.with_state(Arc::clone(&shared));
        let service = service.into_make_service_with_connect_info::<Cutter>();
        let until = Arc::clone(&shared);
        let serving = axum::serve(Lines(listener), service)
            .with_graceful_shutdown(async move { until.stopped().await });
        let task = tokio::spawn(async move {
            // Accepting goes on after errors, so this one cannot be.
            let _ = serving.await;
        });
        Ok(FakeServer::new(base_url, shared, stop, task))
    }

    fn position(&self, endpoint: &EndpointInfo) -> Option<usize> {
        self.endpoints
            .iter()
            // The facts of a declaration are made once, so that they are one as their address is.
            .position(|(info, _)| ptr::eq(*info, endpoint))
    }
}

// The state may be long, and tokens are nobody's business in an error message.
impl<S> fmt::Debug for Builder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("endpoints", &self.endpoints.len())
            .finish_non_exhaustive()
    }
}
