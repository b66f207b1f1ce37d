#![doc = include_str!("../README.md")]
//!
//! | Macro | Use |
//! | --- | --- |
//! | [`#[api]`](macro@api) | declares the endpoints of a resource, as a trait |
//! | [`#[endpoint]`](macro@endpoint) | declares an endpoint, as a method of that trait |
//! | [`#[client]`](macro@client) | declares the client of an API, as a struct |
//! | [`#[derive(Response)]`](macro@Response) | decodes responses by status, or with headers |
//! | [`#[derive(Event)]`](macro@Event) | decodes the events of a stream by name |
//! | [`#[derive(Page)]`](macro@Page) | finds the items in a page of a list |
//!
//! Each macro has a module: `api`, `client` and `derive`. A declaration passes through the same
//! steps in each: `declaration` reads the tokens, `check` records all mistakes and creates the
//! `model`, and `expand` writes the code. ARCHITECTURE.md describes the modules that they share.

use proc_macro::TokenStream;

mod api;
mod assert_scopes;
mod client;
mod constant;
mod derive;
mod diagnostics;
#[cfg(test)]
mod editor;
#[cfg(test)]
mod expansion;
#[cfg(test)]
mod mutation;
mod name;
mod param;
mod runtime;
mod suggest;
mod syntax;

/// Declares the endpoints of a resource: turns each method of a trait into a typed call.
///
/// Every method has [`#[endpoint]`](macro@endpoint), takes `&self` and the parameters of the
/// endpoint, and returns the type of the response.
///
/// ```
/// use restrait::prelude::*;
/// use restrait::{api, endpoint};
///
/// /// Weather forecasts.
/// #[api(
///     rename_all = "camelCase",
///     params(city = "Name of the city", maxDays(default = 7) = "Number of days"),
///     errors(404 = "no such city"),
/// )]
/// pub trait Forecasts {
///     /// Returns the temperatures of the next days.
///     #[endpoint(method = "GET", path = "/forecasts/<city>")]
///     fn daily(&self, city: &str, max_days: Option<u8>) -> Vec<f64>;
/// }
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder().base_url("https://weather.example").build()?;
/// let call = client.daily("Paris").max_days(3);
/// // `call.await` sends the request and decodes the response.
/// assert_eq!(call.request()?.uri(), "https://weather.example/forecasts/Paris?maxDays=3");
/// # Ok(()) }
/// ```
///
/// # Keys
///
/// All keys are optional.
///
/// | Key | Value |
/// | --- | --- |
/// | `client` | The client that implements the trait. Defaults to `restrait::Client`. |
/// | `rename_all` | The case of wire names: `"camelCase"`, `"snake_case"` or another case of serde. |
/// | `scopes` | Named sets of scopes: `scopes(read = ["device.*", "device.get"])`. |
/// | `params` | Descriptions of parameters by wire name: `params(deviceId = "Device to read")`. |
/// | `errors` | Errors of every endpoint: `errors(404 = "no such device")`. |
/// | `auth` | `auth = none` calls every endpoint without the credentials of the client. |
/// | `prefix` | Literal segments before every path: `prefix = "/v1"`. |
/// | `headers`, `query` | [Constants](macro@endpoint#constants) of every endpoint: `query("api-version" = "7.1")`. |
/// | `module` | The name of the generated module. Defaults to the trait's name in snake case. |
///
/// The client may come first, without its key: `#[api(losant::Client, prefix = "/v1")]`. Its path
/// begins with `crate` or with the name of a crate, and its module exports `restrait`.
///
/// # Shared declarations
///
/// * An endpoint uses a set of scopes by its name: `scopes = [read, "device.patch"]`.
/// * A description applies to every parameter with that wire name, in any location. Write a wire
///   name that is not an identifier in quotes. `default`, `example` and `style` go in parentheses:
///   `limit(default = 10) = "Maximum number of devices"`. The doc comment and the keys of an
///   argument take precedence.
/// * An error of an endpoint replaces the error of the trait with the same status.
///   `errors(404 = none)` removes it.
///
/// A set, a description or an error that no endpoint uses is a warning.
///
/// # Wire names
///
/// `rename_all` applies to query, form and multipart parameters. It does not apply to placeholders,
/// headers and explicit names such as `#[query("per_page")]`. Without `rename_all`, the wire name
/// is the name of the argument, which cannot contain `_` then. `r#type` is sent as `type`. A name that
/// begins or ends with `_`, or contains `__`, needs an explicit wire name; with `rename_all`, so does a
/// name with a letter outside ASCII.
///
/// # Generated items
///
/// The trait is sealed: only the client implements it. A module with the name of the trait contains
/// a struct for the call of each endpoint, which has the setters of optional parameters. The trait
/// above expands to this, in short:
///
/// ```ignore
/// pub trait Forecasts: Resource {
///     fn daily<'a>(&'a self, city: &'a str) -> forecasts::Daily<'a> { .. }
/// }
///
/// pub mod forecasts {
///     pub struct Daily<'a> { .. }
///     pub const INFO: ApiInfo = ..;
/// }
///
/// impl Call for forecasts::Daily<'_> { type Response = Vec<f64>; .. }
/// impl Endpoint for forecasts::Daily<'_> { const ROUTE: &Route = ..; const FACTS: Facts = ..; }
/// impl IntoFuture for forecasts::Daily<'_> { .. }
/// impl<'a> forecasts::Daily<'a> { pub fn max_days(self, max_days: impl Arg<u8>) -> Self { .. } }
/// impl Forecasts for restrait::Client {}
/// ```
///
/// The folder `tests/expand` of the repository contains complete expansions.
///
/// # See also
///
/// * [`#[endpoint]`](macro@endpoint), for the keys of an endpoint and its arguments
/// * [`#[client]`](macro@client), for the client of an API
/// * [`restrait::Call`], for the methods that all calls have
///
/// [`restrait::Call`]: https://docs.rs/restrait/latest/restrait/trait.Call.html
#[proc_macro_attribute]
pub fn api(args: TokenStream, item: TokenStream) -> TokenStream {
    api::api(args.into(), &item.into()).into()
}

/// Declares an endpoint, as a method of an [`#[api]`](macro@api) trait.
///
/// ```
/// use restrait::body::Part;
/// use restrait::prelude::*;
/// use restrait::{api, endpoint};
///
/// #[derive(serde::Serialize)]
/// struct NewDevice<'a> {
///     name: &'a str,
/// }
///
/// #[api(rename_all = "camelCase")]
/// trait Devices {
///     /// Lists the devices with all of these tags.
///     #[endpoint(method = "GET", path = "/devices", page(number = page, first = 1))]
///     fn list(
///         &self,
///         #[query(style = repeated)] tag: &[&str],
///         #[query(default = 50)] page_size: Option<u32>,
///         page: Option<u32>,
///     ) -> Vec<String>;
///
///     /// Creates a device.
///     #[endpoint(
///         method = "POST",
///         path = "/devices",
///         scopes = ["device.create"],
///         responses(201 = "created"),
///         errors(409 = "the name is taken"),
///         idempotent,
///         timeout = "10s",
///         retry(max_attempts = 3),
///     )]
///     fn create(
///         &self,
///         #[body] device: &NewDevice<'_>,
///         #[header("idempotency-key")] key: Option<&str>,
///     ) -> String;
///
///     /// Replaces the picture of a device.
///     #[endpoint(method = "PUT", path = "/devices/<deviceId>/picture")]
///     fn set_picture(&self, device_id: u64, #[multipart] picture: Part) -> ();
/// }
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
/// let request = client.list(&["pump", "new"]).page_size(10).request()?;
/// assert_eq!(request.uri(), "https://api.example.com/devices?tag=pump&tag=new&pageSize=10");
///
/// let request = client.create(&NewDevice { name: "pump" }).key("k-1").request()?;
/// assert_eq!(request.headers()["idempotency-key"], "k-1");
/// assert_eq!(request.body(), r#"{"name":"pump"}"#);
/// # Ok(()) }
/// ```
///
/// # Keys
///
/// `method` and `path` are required.
///
/// | Key | Value |
/// | --- | --- |
/// | `method` | A [method](#methods) in upper case: `"GET"`, `"POST"`, `"PROPFIND"`. |
/// | `path` | The [path template](#paths): `"/instances/<instanceId>"`, `"/files/<key..>"`. |
/// | `scopes` | A list of scopes and of sets of scopes. A token needs one of them. |
/// | `responses` | The documented successes: `responses(201 = "created")`. Defaults to 200. A redirect is a value if it is documented here: `responses(302 = "moved")`. A 404 is `None` for a method that returns an `Option`. |
/// | `errors` | The documented errors: `errors(404 = "no such device")`. `errors(422(Invalid) = "..")` declares the type of the body. `errors(404 = none)` removes an error of the trait. |
/// | `redirects` | `redirects = any_origin` on a `GET` that returns a `Download`: a redirect to another origin is followed, without the token. See below. |
/// | `page` | The way to request the next page: `page(number = page, first = 1)`, `page(offset = skip)`, `page(cursor = after)`, `page(cursor = body.variables.after)` for a member of the JSON body, `page(next_url)` for a URL in the body of the page before, or `page(link)`. |
/// | `events` | `end = ".."`: the data of the event after which an event stream ends. It is not decoded. |
/// | `idempotent` | Allows retries of a `POST` or `PATCH`. `idempotent = false` forbids them for other methods. A method that is not registered needs `idempotent = true` or `false`. |
/// | `body` | `body = true` or `false`, only for a method that is not registered: a request may have a body. |
/// | `common_query` | `common_query = false` leaves out the common query parameters and query constants of the client. |
/// | `auth` | `auth = none` sends the call without the credentials of the client. |
/// | `headers`, `query` | [Constants](#constants) that every call sends: `headers("accept" = "text/csv")`, `query("list-type" = 2, "uploads")`. |
/// | `timeout` | The total deadline of a call: `timeout = "10s"`. |
/// | `read_timeout` | The maximum pause within a response: `read_timeout = "5s"`. |
/// | `retry` | `retry = never`, or the maximum number of attempts: `retry(max_attempts = 2)`. |
/// | `allow` | `allow(body)` on a `GET` or `DELETE`, `allow(trailing_slash)`, and `allow(client_method)`. |
///
/// `timeout`, `read_timeout` and `retry` override the settings of the client, and a call overrides
/// both. `retry(max_attempts = 2)` keeps the rest of the client's policy, such as the backoff.
///
/// `page(link)` and `page(next_url)` require `GET` or `HEAD`. The other kinds of paging repeat the request,
/// so they are also possible with `POST`. `body` in `page(cursor = body.after)` is the JSON body, and the names
/// after it are those of members in JSON. Missing objects are added.
///
/// # Paths
///
/// A placeholder is a segment or a part of one. Literal text may contain all characters that RFC 3986 allows
/// in a segment, such as `/$batch`.
///
/// | Template | Value |
/// | --- | --- |
/// | `/users/<name>` | one segment |
/// | `/users/<name>.json`, `/jobs/<id>:cancel`, `/Products(<id>)` | a part of a segment |
/// | `/compare/<base>...<head>` | several parts with text between them |
/// | `/v2/<name..>/manifests/<reference>` | a catch-all, once in a path: a `&str` or `String` that is split at `/`, or a list such as `&[&str]`, each item of which is one segment |
///
/// Every segment is encoded. A value that could not be read back from the path is refused before anything is
/// sent: one that is empty, one that makes the segment `.` or `..`, and one that contains the text after
/// it, such as `a...b` for `<base>`. In a catch-all, empty segments and items with a `/` are refused too. With
/// `allow(trailing_slash)`, a catch-all at the end of the path may end with one `/`.
///
/// # Methods
///
/// The methods of the IANA registry are known, with what they imply: a `PROPFIND` is idempotent and may have a body.
/// Any other method declares both: `method = "PURGE", idempotent = true, body = false`. `CONNECT` and `TRACE`
/// are not supported. The response to a `HEAD` is `()`, or a struct of headers that derives `Response`.
///
/// # Statuses
///
/// A status from 200 to 299 is a success, and every other status is an error, except for these:
///
/// * A status from 300 to 399 in `responses`, or of a variant of the response type, is a value. It is
///   never followed as a redirect, whatever `max_redirects` says.
/// * A 404 in `responses` is `None`, whatever its body contains. It is not an error of the trait for this
///   endpoint. The value of the `Option` is decoded from JSON; `Option<()>` says whether the resource
///   exists, if a success has no body.
///
/// ```
/// use restrait::response::{ETag, IfModified};
/// use restrait::{api, endpoint};
///
/// #[api(errors(404 = "no such user"))]
/// trait Users {
///     /// Returns a user, or `None`.
///     #[endpoint(method = "GET", path = "/users/<id>", responses(200 = "found", 404 = "not found"))]
///     fn find(&self, id: u64) -> Option<String>;
///
///     /// Returns a user, unless it is the known version.
///     #[endpoint(method = "GET", path = "/users/<id>/profile")]
///     fn profile(&self, id: u64, #[header("if-none-match")] known: Option<&ETag>) -> IfModified<String>;
/// }
///
/// # async fn example(client: restrait::Client, etag: ETag) -> restrait::Result<()> {
/// if let Some(name) = client.find(7).await? {
///     println!("{name}");
/// }
/// match client.profile(7).known(&etag).await? {
///     IfModified::Modified { value, etag } => println!("{value}, version {etag:?}"),
///     IfModified::NotModified => println!("not modified"),
/// }
/// # Ok(()) }
/// ```
///
/// # Downloads from other origins
///
/// With `redirects = any_origin`, at most 5 redirects are followed, also to other origins. They must be
/// `https`. A server with a public address cannot redirect to a loopback or private one: this applies to
/// addresses in URLs and to all addresses of a name when it is resolved, but not to names that a proxy
/// resolves or that change their address before the connection is made.
///
/// Only the headers `Accept`, `Range` and `If-Range` of the call are sent there: no token, no cookie, no
/// param and no other header. Its deadline and read timeout apply. An interrupted download is resumed at
/// the last URL, or else at the API. Errors show neither the path nor the query of a target.
///
/// A browser does not reveal the target of a redirect, so there the call fails.
///
/// # Names of methods
///
/// An endpoint cannot have the name of a method of the client, such as `clone` or `raw`, which would
/// hide it. With `allow(client_method)` it can, and is called through the accessor of the trait.
///
/// # Constants
///
/// A constant is a header or a pair of the query with a fixed value: a string, an integer or a bool. A
/// name in the query may have no value. Names and values are not encoded in the declaration.
///
/// ```
/// use restrait::prelude::*;
/// use restrait::sse::{EventStream, Message};
/// use restrait::{api, endpoint};
///
/// #[api(headers("x-api-version" = 3))]
/// trait Pods {
///     /// Lists the pods of a namespace.
///     #[endpoint(method = "GET", path = "/<namespace>/pods")]
///     fn list(&self, namespace: &str, limit: Option<u32>) -> Vec<String>;
///
///     /// Follows the changes of pods.
///     #[endpoint(method = "GET", path = "/<namespace>/pods", query("watch" = true))]
///     fn watch(&self, namespace: &str) -> EventStream<Message>;
///
///     /// Changes a pod.
///     #[endpoint(
///         method = "PATCH",
///         path = "/<namespace>/pods",
///         headers("content-type" = "application/merge-patch+json"),
///     )]
///     fn merge(&self, namespace: &str, #[body] patch: &[&str]) -> ();
/// }
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
/// let request = client.watch("dev").request()?;
/// assert_eq!(request.uri(), "https://api.example.com/dev/pods?watch=true");
/// assert_eq!(request.headers()["x-api-version"], "3");
///
/// let request = client.merge("dev", &["a"]).request()?;
/// assert_eq!(request.headers()["content-type"], "application/merge-patch+json");
/// # Ok(()) }
/// ```
///
/// * A constant of an endpoint replaces those of its trait and its client with the same name, and one of
///   the trait replaces those of the client. [`Call::header`] replaces every header.
/// * `accept` replaces the media type of the response type. `content-type` is the media type of the
///   request body; on a trait, that of all bodies that are JSON by default. Multipart bodies and clients
///   cannot have it.
/// * An argument, or a field of the client, with the name of a constant is an error. An argument may have
///   the name of a constant of the client, and replaces it if it is set.
///
/// Several endpoints can have the same method and path if their constants, or the media types of their
/// bodies, differ. A request belongs to the endpoint all of whose constants it has; if there are several,
/// to the one with the most constants. So `list` above needs no constant.
///
/// # Arguments
///
/// The name or the marker of an argument decides its location in the request.
///
/// | Argument | Location |
/// | --- | --- |
/// | snake case of a placeholder | segment of the path |
/// | `Option<T>` | optional query parameter, with a setter |
/// | `#[query] T` | required query parameter |
/// | `#[header("name")]` | header |
/// | `#[cookie("name")]` | cookie, which is secret by default |
/// | `#[body]` | JSON body, or one in the format of its type: a [codec] or JSON Lines |
/// | `#[body(content_type = "..")]` | body of bytes, text or a [`restrait::Body`]; for a media type of JSON, any other type is serialized |
/// | `#[form]` | field of a form |
/// | `#[multipart]` | part of a multipart body: a [`restrait::body::Part`], or a parameter as text. `Vec<Part>` for several parts with the name |
///
/// An argument of type `Option<T>` is optional, in every location but the path. Optional arguments
/// become setters of the call. Doc comments on arguments document the parameters.
///
/// # Keys of markers
///
/// | Key | Value |
/// | --- | --- |
/// | a string | The wire name: `#[query("per_page")]`. By default it is made from the name of the argument. |
/// | `style` | The conversion to text: `plain` (the default), `comma`, `repeated`, `brackets` (`filter[0][key]=floor`) or `json`. |
/// | `flatten` | Sends each field of a struct as a parameter. `#[header("x-amz-meta-", flatten)]` sends each entry of a map as a header with this prefix, and `#[header(flatten)]` as a header with that name. |
/// | `idempotency_key` | Sends a random UUID if a call does not set the header, the same in all attempts. Then a `POST` or `PATCH` is retried like a `PUT`. |
/// | `send` | The value that is sent by default, for an optional parameter. |
/// | `default` | The value that the server assumes by default, for the documentation. |
/// | `example` | An example value, for the documentation. |
/// | `secret` | Replaces the value by `[redacted]` in `Debug`, errors, traces, recordings and the reports of a mock. The type [`restrait::Secret`] has the same effect. `secret = false` disables it for a cookie. |
/// | `content_type` | The media type of the body. |
///
/// # See also
///
/// * [`#[api]`](macro@api), for the trait and the declarations that endpoints share
/// * [`#[derive(Response)]`](macro@Response), for responses that depend on the status
/// * [`#[derive(Page)]`](macro@Page), for pages that are objects
///
/// [`Call::header`]: https://docs.rs/restrait/latest/restrait/trait.Call.html#method.header
/// [codec]: https://docs.rs/restrait/latest/restrait/codec/index.html
/// [`restrait::Body`]: https://docs.rs/restrait/latest/restrait/struct.Body.html
/// [`restrait::body::Part`]: https://docs.rs/restrait/latest/restrait/body/struct.Part.html
/// [`restrait::Secret`]: https://docs.rs/restrait/latest/restrait/struct.Secret.html
#[proc_macro_attribute]
pub fn endpoint(_: TokenStream, item: TokenStream) -> TokenStream {
    api::lone_endpoint(&item.into()).into()
}

/// Declares the client of an API, as a struct.
///
/// The fields of the struct are the parameters that every endpoint takes. The module of the struct
/// exports `restrait`.
///
/// ```standalone_crate
/// pub use restrait;
/// use restrait::prelude::*;
/// use restrait::{ApiError, api, client, endpoint};
///
/// #[derive(serde::Deserialize)]
/// struct Problem {
///     title: String,
/// }
///
/// impl From<Problem> for ApiError {
///     fn from(problem: Problem) -> Self {
///         ApiError::new().with_message(problem.title)
///     }
/// }
///
/// #[api(crate::Weather)]
/// pub trait Forecasts {
///     #[endpoint(method = "GET", path = "/forecasts/<city>")]
///     fn daily(&self, city: &str) -> Vec<f64>;
/// }
///
/// /// A client of the weather service.
/// #[client(
///     base_url = "https://weather.example",
///     headers("accept-version" = "^1"),
///     env(token = "WEATHER_TOKEN"),
///     error = Problem,
///     resources(Forecasts),
/// )]
/// pub struct Weather {
///     /// Units of all numbers.
///     units: Option<String>,
/// }
///
/// fn main() -> restrait::Result<()> {
///     let client = Weather::builder().token("a-token").build()?;
///     let metric = client.with(|common| common.units("metric"));
///     let request = metric.forecasts().daily("Paris").request()?;
///     assert_eq!(request.uri(), "https://weather.example/forecasts/Paris?units=metric");
///     assert_eq!(request.headers()["accept-version"], "^1");
///     Ok(())
/// }
/// ```
///
/// # Keys
///
/// All keys are optional.
///
/// | Key | Value |
/// | --- | --- |
/// | `base_url` | The base URL, unless the builder sets another. |
/// | `headers`, `query` | [Constants](macro@endpoint#constants) of every request: `headers("accept-version" = "^1")`, `query("api-version" = "7.1")`. |
/// | `auth` | The way in which calls authenticate, see [Authentication](#authentication). Defaults to `auth = bearer`. |
/// | `env` | The environment variables that `from_env` reads: `env(token = "..", base_url = "..")`. The keys for other credentials are `user` and `password`, `api_key`, and for several keys `api_keys("dd-api-key" = "DD_API_KEY", ..)`. |
/// | `error` | The type of error bodies. It is `DeserializeOwned` and converts into [`restrait::ApiError`]. |
/// | `error_if` | The member of a successful response that reports an error: `error_if(ok = false)`, or `error_if(errors)` for any value but `null`, `false`, `0` and an empty text, array or object. Requires `error`. |
/// | `resources` | The API traits. The client gets an accessor for each. |
/// | `rename_all` | The case of wire names that are made from field names, as in [`#[api]`](macro@api). |
///
/// # Authentication
///
/// | Value of `auth` | Sent as | Method of the builder |
/// | --- | --- | --- |
/// | `bearer` | `authorization: Bearer ..` | `token(..)` |
/// | `basic` | `authorization: Basic ..` | `basic_auth(user, password)` |
/// | `header("x-api-key")` | a header | `api_key(..)` |
/// | `header("authorization", prefix = "ApiKey ")` | a header with text before the key | `api_key(..)` |
/// | `query("key")` | a query parameter | `api_key(..)` |
/// | `cookie("session")` | a cookie | `api_key(..)` |
/// | `any(bearer, basic, query("key"))` | one of these | one of these |
/// | `all(header("dd-api-key"), header("dd-application-key"))` | all of these | `api_keys([(name, key), ..])` |
/// | `none` | nothing | |
///
/// A client without credentials sends calls without them. With `any(..)` the builder is given at most one,
/// with `all(..)` all or none. A credential that is not declared is an error of `build`. `with_token` and
/// `set_token` replace the token, or the key of a client that declares one key.
///
/// An endpoint or a trait with `auth = none` is called without credentials. A key is redacted as a token
/// is. `request` leaves a key in the query out.
///
/// ```
/// use restrait::client;
/// use restrait::prelude::*;
///
/// #[client(
///     base_url = "https://api.example.com",
///     auth = any(bearer, header("x-api-key")),
///     env(token = "SHOP_TOKEN", api_key = "SHOP_KEY"),
/// )]
/// pub struct Shop;
///
/// # fn main() -> restrait::Result<()> {
/// let client = Shop::builder().api_key("a-key").build()?;
/// let request = client.raw("GET", "/orders").request()?;
/// assert_eq!(request.headers()["x-api-key"], "a-key");
///
/// let error = Shop::builder().basic_auth("ann", "a-password").build().unwrap_err();
/// assert!(error.to_string().contains("use `token` or `api_key`"));
/// # Ok(()) }
/// ```
///
/// # Errors with a successful status
///
/// Some APIs report errors in responses with the status 200. `error_if` names the member of the outermost
/// JSON object that tells them apart: with a boolean, an integer or a string, or without a value. Such a
/// call fails like one with an error status: the whole body is decoded as the `error` type,
/// `Error::status` is 200, and the call is not retried.
///
/// ```
/// use restrait::{ApiError, client};
///
/// /// The body `{"ok": false, "error": "channel_not_found"}`.
/// #[derive(serde::Deserialize)]
/// struct Failure {
///     error: String,
/// }
///
/// impl From<Failure> for ApiError {
///     fn from(failure: Failure) -> Self {
///         ApiError::new().with_kind(failure.error)
///     }
/// }
///
/// #[client(base_url = "https://chat.example.com", error = Failure, error_if(ok = false))]
/// pub struct Chat;
/// # fn main() {}
/// ```
///
/// A response that is not decoded from JSON, such as text, is searched only if its media type is JSON.
/// Downloads, streams and event streams are not searched.
///
/// # Fields
///
/// Each field is an `Option`. It is a query parameter, or a header with `#[header("name")]`, and
/// takes the keys of [markers](macro@endpoint#keys-of-markers). For example, `send = ..` is the
/// value that is sent by default, and `secret` redacts a value that is not a credential of `auth`.
///
/// A client with fields also has the type `Common`, which contains the values of a client, and the
/// trait `CommonParams`, which has their setters on every call. If the struct is not called
/// `Client`, its name is the prefix of both: `WeatherCommon`.
///
/// # See also
///
/// * [`#[api]`](macro@api), for the traits of a client
/// * [`restrait::ClientBuilder`], for the options of a client
///
/// [`restrait::ApiError`]: https://docs.rs/restrait/latest/restrait/struct.ApiError.html
/// [`restrait::ClientBuilder`]: https://docs.rs/restrait/latest/restrait/client/struct.ClientBuilder.html
#[proc_macro_attribute]
pub fn client(args: TokenStream, item: TokenStream) -> TokenStream {
    client::client(args.into(), &item.into()).into()
}

/// Derives `restrait::Response` for a type that depends on the status or the headers of a response.
///
/// For other types, derive `serde::Deserialize` instead.
///
/// # Enums
///
/// Each variant has `#[status(..)]` with one or more statuses, or with `_` for all other statuses.
/// It contains one type that is a response, or nothing.
///
/// ```
/// use restrait::{Response, api, endpoint};
///
/// #[derive(serde::Deserialize)]
/// struct Report {
///     rows: u64,
/// }
///
/// #[derive(serde::Deserialize)]
/// struct Job {
///     id: String,
/// }
///
/// #[derive(Response)]
/// enum Export {
///     #[status(200)]
///     Done(Report),
///     #[status(202)]
///     Queued(Job),
///     #[status(_)]
///     Other,
/// }
///
/// #[api]
/// trait Exports {
///     #[endpoint(
///         method = "POST",
///         path = "/exports",
///         responses(200 = "the report", 202 = "the export takes longer"),
///     )]
///     fn create(&self) -> Export;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// match client.create().await? {
///     Export::Done(report) => println!("{} rows", report.rows),
///     Export::Queued(job) => println!("job {}", job.id),
///     Export::Other => println!("unexpected status"),
/// }
/// # Ok(()) }
/// ```
///
/// A variant for a status from 300 to 399 makes it a value instead of a redirect or an error. The variant
/// for 304 has no body: it contains nothing, or a struct with headers only.
///
/// ```
/// #[derive(restrait::Response)]
/// struct Moved {
///     #[header]
///     location: String,
///     #[cookie("session")]
///     session: Option<String>,
/// }
///
/// #[derive(restrait::Response)]
/// enum LogIn {
///     #[status(200)]
///     Form(String),
///     #[status(302, 303)]
///     Moved(Moved),
///     #[status(304)]
///     NotModified,
/// }
/// # fn main() {}
/// ```
///
/// # Structs
///
/// Each field is a part of the response.
///
/// | Attribute | Field |
/// | --- | --- |
/// | `#[header("x-name")]` | A header. `Option<T>` if it may be missing, `Vec<T>` for all headers of that name. |
/// | `#[header("x-name", style = comma)]` | A header with a list, as a `Vec<T>`. |
/// | `#[header("x-meta-", flatten)]` | All headers with this prefix, as a `BTreeMap<String, T>` or `HashMap<String, T>` with the rest of their names in lower case. |
/// | `#[cookie("name")]` | A cookie that the response sets, with the same types. |
/// | `#[status]` | The status, as an `http::StatusCode`. |
/// | `#[body]`, or none | The body, which is a response itself. |
///
/// A struct without a body is also the response to a `HEAD` request, and to a status such as 304.
///
/// ```
/// use restrait::{Response, api, endpoint};
///
/// #[derive(Response)]
/// struct Names {
///     #[header("x-total-count")]
///     total: Option<u64>,
///     names: Vec<String>,
/// }
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users")]
///     fn names(&self) -> Names;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let response = client.names().await?;
/// println!("{} of {:?}", response.names.len(), response.total);
/// # Ok(()) }
/// ```
///
/// # Keys
///
/// | Key | Value |
/// | --- | --- |
/// | `#[response(runtime = path)]` | The path of `restrait`. Defaults to `restrait`. |
#[proc_macro_derive(Response, attributes(response, status, header, cookie, body))]
pub fn response(item: TokenStream) -> TokenStream {
    derive::response(&item.into()).into()
}

/// Derives `restrait::Event` for an enum with a variant for each event of a stream.
///
/// A variant contains a type that implements `serde::Deserialize`, which is decoded from the data
/// of the event, or nothing.
///
/// ```
/// use restrait::sse::{EventStream, Message};
/// use restrait::{Event, api, endpoint};
///
/// #[derive(serde::Deserialize)]
/// struct Device {
///     name: String,
/// }
///
/// #[derive(Event)]
/// #[event(rename_all = "camelCase")]
/// enum Change {
///     DeviceCreated(Device),
///     #[event("device.deleted")]
///     DeviceDeleted,
///     #[event(_)]
///     Other(Message),
/// }
///
/// #[api]
/// trait Changes {
///     #[endpoint(method = "GET", path = "/changes")]
///     fn watch(&self) -> EventStream<Change>;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let mut changes = client.watch().await?;
/// while let Some(change) = changes.next().await {
///     match change? {
///         Change::DeviceCreated(device) => println!("created {}", device.name),
///         Change::DeviceDeleted => println!("deleted a device"),
///         Change::Other(message) => println!("unknown event {}", message.name),
///     }
/// }
/// # Ok(()) }
/// ```
///
/// # Keys
///
/// | Key | Value |
/// | --- | --- |
/// | `#[event("name")]` on a variant | The name of the event. Defaults to the name of the variant in lower case, if that is one word. |
/// | `#[event(_)]` on a variant | All other events, with a `restrait::sse::Message`. Without it, other events are skipped. |
/// | `#[event(rename_all = "camelCase")]` on the enum | The case of the names of events. |
/// | `#[event(runtime = path)]` on the enum | The path of `restrait`. Defaults to `restrait`. |
#[proc_macro_derive(Event, attributes(event))]
pub fn event(item: TokenStream) -> TokenStream {
    derive::event(&item.into()).into()
}

/// Derives `restrait::param::Param` for an enum or a newtype.
///
/// Such a type can be used in a path, a query, a header, a cookie, a form and a multipart body.
///
/// # Enums
///
/// Each variant is sent as one text: its name, as `serde` would write it. `#[serde(rename)]` and
/// `#[serde(rename_all)]` are read even if the type does not derive `serde::Serialize`. All texts are
/// part of the metadata, and a fake server refuses others.
///
/// ```
/// use restrait::param::Param;
/// use restrait::{Call, api, endpoint};
///
/// #[derive(Clone, Copy, Param)]
/// #[serde(rename_all = "kebab-case")]
/// enum Sort {
///     /// Sent as `created-at`.
///     CreatedAt,
///     #[param("name,asc")]
///     Name,
/// }
///
/// #[derive(Clone, Param)]
/// enum Region {
///     #[param("eu-west-1")]
///     Ireland,
///     /// Any other region.
///     #[param(_)]
///     Other(String),
/// }
///
/// #[derive(Clone, Copy, Param)]
/// struct BucketId(u64);
///
/// #[api]
/// trait Buckets {
///     #[endpoint(method = "GET", path = "/<region>/buckets")]
///     fn list(&self, region: Region, sort: Option<Sort>, after: Option<BucketId>) -> Vec<String>;
/// }
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
/// let call = client.list(Region::Ireland).sort(Sort::CreatedAt).after(BucketId(7));
/// let uri = "https://api.example.com/eu-west-1/buckets?sort=created-at&after=7";
/// assert_eq!(call.request()?.uri(), uri);
/// # Ok(()) }
/// ```
///
/// A variant with `#[serde(other)]` or `#[serde(skip)]` has no text: a call with it is refused.
///
/// # Newtypes
///
/// A struct with one field is sent as that field, which is a `Param` itself.
///
/// # Keys
///
/// | Key | Value |
/// | --- | --- |
/// | `#[param("text")]` on a variant | The text of the variant. `#[serde(rename = "text")]` has the same effect. |
/// | `#[param(_)]` on a variant | The variant is sent as the value that it contains. `#[serde(untagged)]` has the same effect. |
/// | `#[param(rename_all = "camelCase")]` on the enum | The case of texts that are made from the names of variants. `#[serde(rename_all = "..")]` has the same effect. |
/// | `#[param(runtime = path)]` on the type | The path of `restrait`. Defaults to `restrait`. |
#[proc_macro_derive(Param, attributes(param, serde))]
pub fn param_type(item: TokenStream) -> TokenStream {
    derive::param(&item.into()).into()
}

/// Derives `restrait::Page` for a struct that contains the items of a page.
///
/// The struct also implements `serde::Deserialize`. A `Vec` is a page without a derive.
///
/// ```
/// use restrait::prelude::*;
/// use restrait::{Page, api, endpoint};
///
/// #[derive(serde::Deserialize, Page)]
/// struct Users {
///     #[page(items)]
///     users: Vec<String>,
///     #[page(total)]
///     count: Option<u64>,
///     #[page(next)]
///     next_cursor: Option<String>,
/// }
///
/// #[api]
/// trait Directory {
///     #[endpoint(method = "GET", path = "/users", page(cursor = after))]
///     fn users(&self, after: Option<String>) -> Users;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let mut users = client.users().items();
/// while let Some(user) = users.next().await {
///     println!("{}", user?);
/// }
/// # Ok(()) }
/// ```
///
/// A page can be generic. If the type of its items is a type param, `cursor = id` names a member of the
/// last item in JSON, because its fields are not known.
///
/// ```
/// #[derive(serde::Deserialize, restrait::Page)]
/// #[page(next = metadata.continue_token)]
/// struct List<T> {
///     #[page(items)]
///     items: Vec<T>,
///     metadata: Option<Metadata>,
/// }
///
/// #[derive(serde::Deserialize)]
/// struct Metadata {
///     continue_token: Option<String>,
/// }
/// ```
///
/// # Keys
///
/// | Key | Value |
/// | --- | --- |
/// | `#[page(items)]` on a field | The items: a `Vec`, or another collection. Required. |
/// | `#[page(total)]` on a field | The number of items on all pages: an integer, or an `Option` of one. |
/// | `#[page(next)]` on a field | The cursor or URL of the next page: a `String`, an integer, a `serde_json::Value`, or an `Option` of one. |
/// | `#[page(has_more)]` on a field | A boolean that is `false` on the last page, or an `Option` of one. |
/// | `#[page(items, cursor = id)]` on a field | The items. The cursor is a field of the last one, or a path of fields. |
/// | `#[page(next = metadata.next)]` on the struct | A path of fields in place of a marked field. Each may be an `Option`. `total`, `has_more` and `cursor` can have one as well. |
/// | `#[page(items = data.nodes, item = Node)]` on the struct | A path to the items, with their type. |
/// | `#[page(runtime = path)]` on the struct | The path of `restrait`. Defaults to `restrait`. |
#[proc_macro_derive(Page, attributes(page))]
pub fn page(item: TokenStream) -> TokenStream {
    derive::page(&item.into()).into()
}

/// Checks scopes at compile time. The macro `assert_scopes!` of the runtime passes the path of its crate.
#[doc(hidden)]
#[proc_macro]
pub fn assert_scopes(input: TokenStream) -> TokenStream {
    assert_scopes::assert_scopes(input.into()).into()
}
