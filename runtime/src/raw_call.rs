//! Calls to endpoints that are not declared.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use http::Method;
use serde::Serialize;

use crate::body::IntoBody;
use crate::call::{Call, CallView, Future, Options};
use crate::client::{ApiClient, Core};
use crate::param;
use crate::param::{JsonBody, Param};
use crate::response::Binary;
use crate::route::{FOLLOWED, RouteParam};
use crate::value::{Input, InputKind, Payload, Payloads, Value};
use crate::{Error, Response, Result};
use restrait_grammar::Location;

mod follow;
mod route;
#[cfg(test)]
mod tests;

/// The maximum number of params of a call.
const MAX_PARAMS: usize = 16;

/// A call to an endpoint that is not declared. The methods `raw` and `follow` of a client return it.
///
/// It implements [`Call`], so all methods of calls and the setters of common parameters are
/// available. Its response is the whole body as [`Binary`], unless [`json`](Call::json) or
/// [`returns`](Self::returns) sets another type.
///
/// It has the same guarantees as a declared call: encoding of values, limits, retries, redirects, and
/// redacted secrets in errors. Method, path and names are `&'static str`, because errors, traces and
/// metrics identify a call by them. Pass values with [`path`](Self::path), [`query`](Self::query) and
/// the other setters.
///
/// ```
/// use restrait::prelude::*;
///
/// # #[derive(serde::Deserialize)] struct Team { name: String }
/// # async fn example(client: restrait::Client, id: u64) -> restrait::Result<()> {
/// let team: Team = client
///     .raw("GET", "/users/<id>/team")
///     .path("id", id)
///     .query("depth", 3)
///     .header("x-trace", "7")
///     .json()
///     .await?;
/// println!("{}", team.name);
/// # Ok(()) }
/// ```
///
/// `follow` calls a URL that the server gave: that of an upload session, or a link of HAL or JSON:API.
/// It is absolute, or relative to the base URL, and must be below the base URL. It is sent as it is, with
/// the credentials of the client. The common query parameters of the client are not added; parameters of
/// this call are. Errors, metrics, traces and recordings contain `<followed>` instead of the URL. A mock
/// compares the URLs; a replay compares only the method, the names in the query, and the body.
///
/// The call fails before it is sent if the URL has another origin or is not below the base URL, or if it
/// contains dot segments, encoded ones included, a user name, a fragment, backslashes, control
/// characters, or characters that need an escape.
///
/// ```
/// use restrait::http::Method;
/// use restrait::prelude::*;
///
/// # #[derive(serde::Deserialize)] struct Session { url: String }
/// # async fn example(client: restrait::Client, picture: Vec<u8>) -> restrait::Result<()> {
/// let session: Session = client.raw("POST", "/uploads").json().await?;
/// client
///     .follow(Method::PUT, &session.url)
///     .raw_body("image/png", picture)
///     .await?;
/// # Ok(()) }
/// ```
#[must_use = "a call does nothing until it is awaited"]
pub struct RawCall<'a, C, R = Binary> {
    untyped: UntypedCall<'a>,
    types: PhantomData<fn() -> (C, R)>,
}

/// A raw call without its types.
struct UntypedCall<'a> {
    core: &'a Core,
    method: Cow<'static, str>,
    /// The template of the path. `None` if a URL of the server is followed.
    path: Option<&'static str>,
    params: Vec<RouteParam>,
    values: Vec<Value<'a>>,
    payloads: Payloads,
    content_type: Option<&'static str>,
    auth: bool,
    idempotent: Option<bool>,
    options: Options,
}

impl<'a, C: ApiClient> RawCall<'a, C> {
    #[doc(hidden)]
    pub fn new(client: &'a C, method: &'static str, path: &'static str) -> Self {
        Self::with_path(client, Cow::Borrowed(method), Some(path))
    }

    #[doc(hidden)]
    pub fn follow(client: &'a C, method: &Method, url: &str) -> Self {
        let mut call = Self::with_path(client, Cow::Owned(method.to_string()), None);
        let target = follow::target(client.core().base(), url);
        call.untyped.options.set_followed(target);
        call
    }

    fn with_path(client: &'a C, method: Cow<'static, str>, path: Option<&'static str>) -> Self {
        let untyped = UntypedCall {
            core: client.core(),
            method,
            path,
            params: Vec::new(),
            values: Vec::new(),
            payloads: Payloads::new(),
            content_type: None,
            auth: true,
            idempotent: None,
            options: Options::default(),
        };
        Self {
            untyped,
            types: PhantomData,
        }
    }
}

impl<'a, C, R> RawCall<'a, C, R> {
    /// Sets the value of the placeholder `<name>` in the path, or of the catch-all `<name..>`, which
    /// is split at `/`.
    pub fn path(self, name: &'static str, value: impl Param<'a>) -> Self {
        self.param(name, Location::Path, param::value(value))
    }

    /// Adds a query parameter.
    pub fn query(self, name: &'static str, value: impl Param<'a>) -> Self {
        self.param(name, Location::Query, param::value(value))
    }

    /// Sets a JSON body. The call fails if a body is set twice.
    pub fn body(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.untyped.content_type = Some("application/json");
        self.param("body", Location::Body, Input::json(body))
    }

    /// Sets a body in the format of its type: a value of a [codec](crate::codec), or
    /// [`JsonLines`](crate::response::JsonLines). The call fails if a body is set twice.
    ///
    /// ```
    /// # async fn example(client: restrait::Client) -> restrait::Result<()> {
    /// use restrait::response::JsonLines;
    ///
    /// let lines = JsonLines::new(["a", "b"]);
    /// client.raw("POST", "/lines").encoded_body(lines).await?;
    /// # Ok(()) }
    /// ```
    pub fn encoded_body(mut self, body: impl JsonBody<'a>) -> Self {
        self.untyped.content_type = Some("application/json");
        self.param("body", Location::Body, body.input())
    }

    /// Adds a field to a URL-encoded form in the body.
    ///
    /// The call fails if it has another body too.
    pub fn form(mut self, name: &'static str, value: impl Param<'a>) -> Self {
        self.untyped.content_type = Some("application/x-www-form-urlencoded");
        self.param(name, Location::Form, param::value(value))
    }

    /// Sets a body with a media type, such as `text/csv`.
    ///
    /// The call fails if the media type is invalid.
    pub fn raw_body(mut self, content_type: &'static str, body: impl IntoBody) -> Self {
        self.untyped.content_type = Some(content_type);
        self.param("body", Location::Body, Payload::raw(body.into_body()))
    }

    /// Declares if the request is idempotent, so that it may be sent again after a failure. By default,
    /// the method determines it.
    ///
    /// A method that is not registered with IANA, such as `PURGE`, needs it. The call fails without it.
    ///
    /// ```
    /// # async fn example(client: restrait::Client) -> restrait::Result<()> {
    /// client
    ///     .raw("PURGE", "/images/<name..>")
    ///     .path("name", "2024/roof.jpg")
    ///     .idempotent(true)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.untyped.idempotent = Some(idempotent);
        self
    }

    /// Sends the call without the credentials of the client, as `auth = none` does for a declared
    /// endpoint.
    ///
    /// ```
    /// # async fn example(client: restrait::Client) -> restrait::Result<()> {
    /// let health = client.raw("GET", "/health").no_auth().await?;
    /// # let _ = health;
    /// # Ok(()) }
    /// ```
    pub fn no_auth(mut self) -> Self {
        self.untyped.auth = false;
        self
    }

    /// Sets the type of the response, such as [`PlainText`](crate::response::PlainText) or
    /// [`Download`](crate::download::Download).
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
            untyped: self.untyped,
            types: PhantomData,
        }
    }

    fn param(
        mut self,
        name: &'static str,
        location: Location,
        input: impl Into<Input<'a>>,
    ) -> Self {
        let call = &mut self.untyped;
        call.params.push(RouteParam { name, location });
        call.values.push(match input.into().0 {
            InputKind::Value(value) => value,
            InputKind::Payload(payload) => {
                call.payloads.set(call.values.len(), payload);
                Value::absent()
            }
        });
        self
    }
}

impl UntypedCall<'_> {
    /// Returns a view of the call.
    ///
    /// # Errors
    ///
    /// If the method, the path or the params are invalid.
    fn view(&self) -> Result<CallView<'_>> {
        let invalid = |reason: String| Error::invalid(None, "raw", reason);
        if self.values.len() > MAX_PARAMS {
            let reason =
                format!("exceeds the limit of {MAX_PARAMS} parameters; declare the endpoint");
            return Err(invalid(reason));
        }
        let route = route::route(
            self.method.clone(),
            self.path,
            &self.params,
            self.content_type,
            self.auth,
            self.idempotent,
        );
        Ok(CallView {
            core: self.core,
            route: route.map_err(invalid)?,
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
        self.untyped.view()
    }

    fn options(&mut self) -> &mut Options {
        &mut self.untyped.options
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
        let path = self.untyped.path.unwrap_or(FOLLOWED);
        write!(f, "{} {path}", self.untyped.method)
    }
}
