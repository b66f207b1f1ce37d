//! Calls of endpoints that are not declared, under the same promises.

use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;

use crate::body::IntoBody;
use crate::call::{Call, CallView, Future, Options};
use crate::client::{ApiClient, Core};
use crate::param;
use crate::param::Param;
use crate::response::Binary;
use crate::route::RouteParam;
use crate::value::{Input, Kind, Payload, Payloads, Value};
use crate::{Error, Response, Result};
use restrait_grammar::Location;

mod route;

/// The most params that one call may have.
const MAX_PARAMS: usize = 16;

/// A call of an endpoint that is not declared: what a client's `raw` returns.
///
/// It is a [`Call`]: everything that calls can do is in the prelude, the common params of the API
/// included. Its response is the whole body as [`Bytes`](crate::Bytes), until
/// [`json`](Call::json) or [`returns`](Self::returns) names another type.
///
/// All that is promised of declared calls holds for it: a value is one segment of the path or the
/// call is refused, no redirects, limits, retries, no secrets in errors. Method, path and names
/// are `&'static str`, because errors, traces and metrics name a call by them: values have their
/// own places.
///
/// ```
/// use restrait::prelude::*;
///
/// # #[derive(serde::Deserialize)] struct Twin { name: String }
/// # async fn example(client: restrait::Client, id: u64) -> restrait::Result<()> {
/// let twin: Twin = client
///     .raw("GET", "/applications/<id>/twin")
///     .path("id", id)
///     .query("depth", 3)
///     .header("x-trace", "7")
///     .json()
///     .await?;
/// println!("{}", twin.name);
/// # Ok(()) }
/// ```
#[must_use = "a call does nothing until it is awaited"]
pub struct RawCall<'a, C, R = Binary> {
    parts: Parts<'a>,
    types: PhantomData<fn() -> (C, R)>,
}

/// All of a call but its types.
struct Parts<'a> {
    core: &'a Core,
    method: &'static str,
    path: &'static str,
    params: Vec<RouteParam>,
    values: Vec<Value<'a>>,
    payloads: Payloads,
    content_type: Option<&'static str>,
    options: Options,
}

impl<'a, C: ApiClient> RawCall<'a, C> {
    #[doc(hidden)]
    pub fn new(client: &'a C, method: &'static str, path: &'static str) -> Self {
        let parts = Parts {
            core: client.core(),
            method,
            path,
            params: Vec::new(),
            values: Vec::new(),
            payloads: Payloads::new(),
            content_type: None,
            options: Options::default(),
        };
        Self {
            parts,
            types: PhantomData,
        }
    }
}

impl<'a, C, R> RawCall<'a, C, R> {
    /// Fills the placeholder `<name>` of the path.
    pub fn path(self, name: &'static str, value: impl Param<'a>) -> Self {
        self.param(name, Location::Path, param::value(value))
    }

    /// Adds a pair to the query.
    pub fn query(self, name: &'static str, value: impl Param<'a>) -> Self {
        self.param(name, Location::Query, param::value(value))
    }

    /// Sets a body in JSON.
    pub fn body(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.parts.content_type = Some("application/json");
        self.param("body", Location::Body, Input::json(body))
    }

    /// Adds a field to a body that is a form.
    pub fn form(mut self, name: &'static str, value: impl Param<'a>) -> Self {
        self.parts.content_type = Some("application/x-www-form-urlencoded");
        self.param(name, Location::Form, param::value(value))
    }

    /// Sets a body as it is, and its media type.
    pub fn raw_body(mut self, content_type: &'static str, body: impl IntoBody) -> Self {
        self.parts.content_type = Some(content_type);
        self.param("body", Location::Body, Payload::raw(body.into_body()))
    }

    /// Takes the response as another type: [`PlainText`](crate::response::PlainText), [`Download`](crate::download::Download), ..
    ///
    /// ```
    /// # async fn example(client: restrait::Client) -> restrait::Result<()> {
    /// use restrait::download::Download;
    ///
    /// let mut backup = client.raw("GET", "/backups/latest").returns::<Download>().await?;
    /// # let _ = backup.chunk().await?;
    /// # Ok(()) }
    /// ```
    pub fn returns<T: Response>(self) -> RawCall<'a, C, T> {
        RawCall {
            parts: self.parts,
            types: PhantomData,
        }
    }

    fn param(
        mut self,
        name: &'static str,
        location: Location,
        input: impl Into<Input<'a>>,
    ) -> Self {
        let parts = &mut self.parts;
        parts.params.push(RouteParam { name, location });
        parts.values.push(match input.into().0 {
            Kind::Value(value) => value,
            Kind::Payload(payload) => {
                parts.payloads.set(parts.values.len(), payload);
                Value::absent()
            }
        });
        self
    }
}

impl Parts<'_> {
    /// The call that it is, or what is wrong with it.
    fn view(&self) -> Result<CallView<'_>> {
        let refuse = |reason: String| Error::invalid(None, "raw", reason);
        if self.values.len() > MAX_PARAMS {
            let reason =
                format!("exceeds the limit of {MAX_PARAMS} parameters; declare the endpoint");
            return Err(refuse(reason));
        }
        let route = route::route(self.method, self.path, &self.params, self.content_type);
        Ok(CallView {
            core: self.core,
            route: route.map_err(refuse)?,
            options: &self.options,
            payloads: &self.payloads,
            values: &self.values,
        })
    }
}

impl<C: ApiClient, R: Response> Call for RawCall<'_, C, R> {
    type Client = C;
    type Response = R;

    fn view(&self) -> Result<CallView<'_>> {
        self.parts.view()
    }

    fn options(&mut self) -> &mut Options {
        &mut self.parts.options
    }
}

impl<C: ApiClient, R: Response> IntoFuture for RawCall<'_, C, R> {
    type Output = Result<R>;
    type IntoFuture = Future<R>;

    fn into_future(self) -> Future<R> {
        Future::new(self.view())
    }
}

impl<C, R> fmt::Debug for RawCall<'_, C, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.parts.method, self.parts.path)
    }
}
