//! The macros of [restrait](https://docs.rs/restrait). Depend on that crate, which exports them.
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
/// | `prefix` | Literal segments before every path: `prefix = "/v1"`. |
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
/// | `method` | `"GET"`, `"HEAD"`, `"POST"`, `"PUT"`, `"PATCH"`, `"DELETE"` or `"OPTIONS"`. |
/// | `path` | The path template: `"/instances/<instanceId>"`. |
/// | `scopes` | A list of scopes and of sets of scopes. A token needs one of them. |
/// | `responses` | The documented successes: `responses(201 = "created")`. Defaults to 200. |
/// | `errors` | The documented errors: `errors(404 = "no such device")`. `errors(422(Invalid) = "..")` declares the type of the body. `errors(404 = none)` removes an error of the trait. |
/// | `page` | The way to request the next page: `page(number = page, first = 1)`, `page(offset = skip)`, `page(cursor = after)` or `page(link)`. |
/// | `idempotent` | Allows retries of a `POST` or `PATCH`. `idempotent = false` forbids them for other methods. |
/// | `common_query` | `common_query = false` leaves out the common query parameters of the client. |
/// | `timeout` | The total deadline of a call: `timeout = "10s"`. |
/// | `read_timeout` | The maximum pause within a response: `read_timeout = "5s"`. |
/// | `retry` | `retry = never`, or the maximum number of attempts: `retry(max_attempts = 2)`. |
/// | `allow` | `allow(body)` on a `GET` or `DELETE`, `allow(trailing_slash)`, and `allow(client_method)`. |
///
/// `timeout`, `read_timeout` and `retry` override the settings of the client, and a call overrides
/// both. `retry(max_attempts = 2)` keeps the rest of the client's policy, such as the backoff.
///
/// `page(link)` requires `GET` or `HEAD`. The other kinds of paging repeat the request, so they are
/// also possible with `POST`.
///
/// An endpoint cannot have the name of a method of the client, such as `clone` or `raw`, which would
/// hide it. With `allow(client_method)` it can, and is called through the accessor of the trait.
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
/// | `#[body]` | JSON body |
/// | `#[body(content_type = "..")]` | body of bytes, text or a [`restrait::Body`] |
/// | `#[form]` | field of a form |
/// | `#[multipart]` | part of a multipart body: a [`restrait::body::Part`], or a parameter as text |
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
/// | `flatten` | Sends each field of a struct as a parameter. |
/// | `send` | The value that is sent by default, for an optional parameter. |
/// | `default` | The value that the server assumes by default, for the documentation. |
/// | `example` | An example value, for the documentation. |
/// | `secret` | Replaces the value by `[redacted]` in `Debug`, errors, traces, recordings and the reports of a mock. The type [`restrait::Secret`] has the same effect. `secret = false` disables it for a cookie. |
/// | `content_type` | The media type of a body that is not JSON. |
///
/// # See also
///
/// * [`#[api]`](macro@api), for the trait and the declarations that endpoints share
/// * [`#[derive(Response)]`](macro@Response), for responses that depend on the status
/// * [`#[derive(Page)]`](macro@Page), for pages that are objects
///
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
/// ```
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
///         let mut error = ApiError::default();
///         error.message = Some(problem.title);
///         error
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
/// | `headers` | Headers of every request: `headers("accept-version" = "^1")`. |
/// | `env` | The environment variables that `from_env` reads: `env(token = "..", base_url = "..")`. |
/// | `error` | The type of error bodies. It is `DeserializeOwned` and converts into [`restrait::ApiError`]. |
/// | `resources` | The API traits. The client gets an accessor for each. |
/// | `rename_all` | The case of wire names that are made from field names, as in [`#[api]`](macro@api). |
///
/// # Fields
///
/// Each field is an `Option`. It is a query parameter, or a header with `#[header("name")]`, and
/// takes the keys of [markers](macro@endpoint#keys-of-markers). For example, `send = ..` is the
/// value that is sent by default, and `secret` redacts an API key.
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
/// # Structs
///
/// Each field is a part of the response.
///
/// | Attribute | Field |
/// | --- | --- |
/// | `#[header("x-name")]` | A header. `Option<T>` if it may be missing, `Vec<T>` for all headers of that name. |
/// | `#[cookie("name")]` | A cookie that the response sets, with the same types. |
/// | `#[status]` | The status, as an `http::StatusCode`. |
/// | `#[body]`, or none | The body, which is a response itself. |
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
///     fn follow(&self) -> EventStream<Change>;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let mut changes = client.follow().await?;
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
/// # Keys
///
/// | Key | Value |
/// | --- | --- |
/// | `#[page(items)]` on a field | The items: a `Vec`, or another collection. Required. |
/// | `#[page(total)]` on a field | The number of items on all pages: an integer, or an `Option` of one. |
/// | `#[page(next)]` on a field | The cursor or link of the next page: a `String`, or an `Option<String>`. |
/// | `#[page(runtime = path)]` on the struct | The path of `restrait`. Defaults to `restrait`. |
#[proc_macro_derive(Page, attributes(page))]
pub fn page(item: TokenStream) -> TokenStream {
    derive::page(&item.into()).into()
}
