//! Calls of endpoints that nobody has declared, under the same promises.

use std::fmt;

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::call::{Future, Options, Raw, raw};
use crate::client::Core;
use crate::value::Value;
use crate::{Body, Error, Location, Param, RawBody, Response, Result, RouteParam};

mod route;

/// The most params that one call may have.
const MOST_PARAMS: usize = 16;

/// A call of an endpoint that is not declared: what a client's `raw` returns.
///
/// All that is promised of declared calls holds for it: a value is one segment of the path or the
/// call is refused, no redirects, limits, retries, no secrets in errors. Method, path and names
/// are `&'static str`, because errors, traces and metrics name a call by them: values have their
/// own places.
///
/// ```
/// # #[derive(serde::Deserialize)] struct Twin { name: String }
/// # async fn example(client: restrait::Client, id: u64) -> restrait::Result<()> {
/// let twin: Twin = client
///     .raw("GET", "/applications/<id>/twin")
///     .path("id", id)
///     .query("depth", 3)
///     .json()
///     .await?;
/// println!("{}", twin.name);
/// # Ok(()) }
/// ```
#[must_use = "a call does nothing until it is awaited"]
pub struct Undeclared<'a> {
    core: &'a Core,
    method: &'static str,
    path: &'static str,
    wires: Vec<RouteParam>,
    values: Vec<Value<'a>>,
    content_type: Option<&'static str>,
    options: Options,
}

impl<'a> Undeclared<'a> {
    #[doc(hidden)]
    pub fn new(core: &'a Core, method: &'static str, path: &'static str) -> Self {
        Self {
            core,
            method,
            path,
            wires: Vec::new(),
            values: Vec::new(),
            content_type: None,
            options: Options::default(),
        }
    }

    /// Fills the placeholder `<name>` of the path.
    pub fn path(self, name: &'static str, value: impl Param<'a>) -> Self {
        self.param(name, Location::Path, value.into_value())
    }

    /// A pair of the query.
    pub fn query(self, name: &'static str, value: impl Param<'a>) -> Self {
        self.param(name, Location::Query, value.into_value())
    }

    /// A header. Those of the client and of the transport cannot be set.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.options.set_header(name, value);
        self
    }

    /// A body in JSON.
    pub fn body(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.content_type = Some("application/json");
        self.param("body", Location::Body, Value::json(body))
    }

    /// A field of a body that is a form.
    pub fn form(mut self, name: &'static str, value: impl Param<'a>) -> Self {
        self.content_type = Some("application/x-www-form-urlencoded");
        self.param(name, Location::Form, value.into_value())
    }

    /// A body as it is, and what it is.
    pub fn raw_body(mut self, content_type: &'static str, body: impl RawBody) -> Self {
        self.content_type = Some(content_type);
        self.param("body", Location::Body, Value::raw(body.into_body()))
    }

    /// By when the call must have ended, in place of the client's limit.
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.options.set_timeout(timeout);
        self
    }

    /// Makes the call, for an answer in JSON.
    pub fn json<T: DeserializeOwned>(self) -> Future<T> {
        self.send()
    }

    /// Makes the call, for any answer: [`Text`](crate::Text), [`Download`](crate::Download), ..
    pub fn send<R: Response>(self) -> Future<R> {
        match self.call() {
            Ok(call) => Future::call(&call, None),
            Err(error) => Future::failed(error),
        }
    }

    /// The finished request, without sending it. It holds the token.
    ///
    /// # Errors
    ///
    /// When a value cannot be sent; the error names the param.
    pub fn request(self) -> Result<http::Request<Bytes>> {
        let call = self.call()?;
        let request = crate::call::finished(&call, crate::Reading::Json)?;
        Ok(request.map(|body: Body| body.as_bytes().cloned().unwrap_or_default()))
    }

    fn param(mut self, name: &'static str, location: Location, value: Value<'a>) -> Self {
        self.wires.push(RouteParam { name, location });
        self.values.push(value);
        self
    }

    /// The call that it is, or what is wrong with it.
    pub(crate) fn call(self) -> Result<Raw<'a, [Value<'a>; MOST_PARAMS]>> {
        let refuse = |reason: String| Error::invalid(None, "raw", reason);
        if self.values.len() > MOST_PARAMS {
            let reason = format!("has more than {MOST_PARAMS} params; declare the endpoint");
            return Err(refuse(reason));
        }
        let route = route::route(self.method, self.path, &self.wires, self.content_type);
        let route = route.map_err(refuse)?;
        let mut call = raw(self.core, route);
        call.options = self.options;
        for (place, value) in call.values.iter_mut().zip(self.values) {
            *place = value;
        }
        Ok(call)
    }
}

impl fmt::Debug for Undeclared<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
