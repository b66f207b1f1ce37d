//! The attribute macros of [restrait](https://docs.rs/restrait), which re-exports them and is
//! what to depend on.
//!
//! Each macro has a module: `api`, `client` and `derive`. A declaration flows through the same steps
//! in each: `declaration` reads what was written, `check` finds every mistake in it, `model` holds
//! what was meant, `expand` writes the code. What they share is below them: see ARCHITECTURE.md.

use proc_macro::TokenStream;

mod api;
mod client;
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

/// Turns a trait into typed calls: each method declares one endpoint.
///
/// | Key | Value |
/// | --- | --- |
/// | `client` | the client that the trait is implemented for, `restrait::Client` by default |
/// | `rename_all` | how wire names are made from Rust names: `"camelCase"`, `"snake_case"` or another case of serde |
/// | `scopes` | sets of scopes by name: `scopes(read = ["device.*", "device.get"])` |
/// | `params` | descriptions of params by wire name: `params(deviceId = "Device to read", limit(default = 10) = "Maximum number of devices")` |
/// | `errors` | the errors that every endpoint can return: `errors(404 = "no such device")` |
/// | `prefix` | literal segments before every path: `prefix = "/v1"` |
/// | `module` | the name of the generated module |
///
/// The client may be written first and without its key: `#[api(losant::Client)]`,
/// `#[api(losant::Client, prefix = "/v1")]`. Its path begins with the name of a crate or with `crate`;
/// the module that it is in also has the runtime that the generated code uses.
///
/// # What endpoints share
///
/// An endpoint names a set of scopes where it lists its own: `scopes = [read, "device.patch"]`. The set
/// is expanded there.
///
/// A description applies to every param with that wire name, in any location. A wire name that is not
/// an identifier is written in quotes. The parentheses take `default`, `example` and `style`. The doc
/// comment and the keys of an argument override those of the trait, key by key.
///
/// An endpoint overrides an error of the trait by an error of the same status; `errors(404 = none)`
/// removes one.
///
/// Documentation, metadata and all checks see the merged result. A set, a description or an error that
/// no endpoint uses is a warning.
///
/// # Wire names
///
/// `rename_all` applies to query, form and multipart params, but not to placeholders, to headers or to
/// names that are given as in `#[query("per_page")]`. Without it, a param is sent under the name of its
/// argument, which must not contain `_` then.
///
/// # Example
///
/// ```ignore
/// #[api(
///     client = crate::Client,
///     rename_all = "camelCase",
///     scopes(read = ["all.User", "device.*"]),
///     params(deviceId = "Device to read", start(example = 0) = "Start of the range"),
///     errors(404 = "no such device"),
/// )]
/// pub trait Device {
///     /// Returns the states of a device.
///     #[endpoint(
///         method = "GET",
///         path = "/devices/<deviceId>/states",
///         scopes = [read, "device.getState"],
///         responses(200 = "the states"),
///     )]
///     fn states(&self, device_id: DeviceId, start: Option<TimePoint>) -> Vec<State>;
/// }
/// ```
///
/// # Expansion
///
/// A trait `Forecasts` whose method `daily` takes a `city` and, optionally, `days` becomes, in short:
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
/// impl<'a> forecasts::Daily<'a> { pub fn days(self, days: impl Arg<u8>) -> Self { .. } }
/// impl Forecasts for restrait::Client {}
/// ```
///
/// The folder `tests/expand` of the repository has whole expansions.
///
/// Every method bears [`#[endpoint]`](macro@endpoint), takes `&self` and its params, and returns
/// the type of the answer. Beside the trait stands a module named after it, with one struct for
/// each endpoint: the calls. The trait can be implemented by no other type.
#[proc_macro_attribute]
pub fn api(args: TokenStream, item: TokenStream) -> TokenStream {
    api::api(args.into(), &item.into()).into()
}

/// Declares the endpoint that a method of an [`#[api]`](macro@api) trait calls.
///
/// | Key | Value |
/// | --- | --- |
/// | `method` | `"GET"`, `"HEAD"`, `"POST"`, `"PUT"`, `"PATCH"`, `"DELETE"` or `"OPTIONS"` |
/// | `path` | the template, `"/instances/<instanceId>"` |
/// | `scopes` | a list of strings and of sets that the trait names; a token needs any one of them |
/// | `responses` | the successes and when they come: `responses(201 = "created")`; 200 unless said |
/// | `errors` | the documented errors: `errors(404 = "no such instance")`; `errors(422(Invalid) = "..")` where the body has a type of its own; `errors(404 = none)` removes an error of the trait |
/// | `idempotent` | a POST or PATCH that may be sent twice, so that it is repeated like a GET; `idempotent = false` for a GET that does something each time |
/// | `common_query` | `common_query = false`: the client's values of the query params that every endpoint takes are not sent |
/// | `timeout` | by when a call must have ended: `timeout = "10s"` |
/// | `page` | how the next page of a list is asked for: `page(number = page, first = 1)`, `page(offset = skip)`, `page(cursor = after)`, `page(link)` |
/// | `allow` | what is refused unless it is meant: `allow(body)` on GET, or on DELETE, where it is a warning; `allow(trailing_slash)` |
///
/// The arguments are the params:
///
/// | Argument | Param |
/// | --- | --- |
/// | its name is the snake case of a placeholder | fills the placeholder |
/// | `Option<T>` | an optional query param, given by a setter |
/// | `#[query] T` | a required query param |
/// | `#[header("name")]` | a header, optional if an `Option` |
/// | `#[cookie("name")]` | a cookie, optional if an `Option`; its value is secret unless it says `secret = false` |
/// | `#[body]` | the JSON body, optional if an `Option` |
/// | `#[body(content_type = "..")]` | a body as it is: bytes, text or a `restrait::Body` |
/// | `#[form]` | a field of a body that is a form, optional if an `Option` |
/// | `#[multipart]` | a part of a multipart body: a `restrait::body::Part`, or a param, sent as text |
///
/// How a value becomes text is the marker's `style`: `plain` unless said otherwise, `comma` for a
/// list in one text, `repeated` for a pair for each item, `brackets` for nested values
/// (`filter[0][key]=floor`), `json` for one JSON text; `flatten` makes the fields of a struct
/// params of their own. `send = ..` on an optional param is what is sent when nobody sets it.
///
/// The wire name is that of the argument, in the case that the trait's `rename_all` says;
/// `#[query("wire_name")]` gives another. Each of `#[path]`, `#[query]` and `#[header]` takes `default = ..`, which is
/// what the server assumes, and `example = ..`, both for the documentation. Doc comments on
/// arguments document the param.
///
/// `secret` hides the values of a param that is one text: `#[header("x-api-key", secret)]`. They are
/// sent as before and replaced by `[redacted]` in `Debug`, errors, traces, recordings and reports of
/// a mock. The type `restrait::Secret<T>` does the same without the key.
#[proc_macro_attribute]
pub fn endpoint(_: TokenStream, item: TokenStream) -> TokenStream {
    api::lone_endpoint(&item.into()).into()
}

/// Declares an API's client.
///
/// | Key | Value |
/// | --- | --- |
/// | `base_url` | where the API is, unless the builder says otherwise |
/// | `headers` | what every request bears: `headers("accept-version" = "^1")` |
/// | `env` | the environment variables of `from_env`: `env(token = "..", base_url = "..")` |
/// | `error` | the type of the API's error bodies; it turns into `restrait::ApiError` |
/// | `resources` | the API traits, each of which gets an accessor |
/// | `rename_all` | how wire names are made from the names of the fields: `"camelCase"` or another case of serde |
/// | `runtime` | the path of `restrait`, where that is not its name |
///
/// The struct's fields are the params that every endpoint takes, by the rules of
/// [`#[endpoint]`](macro@endpoint). They are `Option`s; `send = ..` is what is sent when nobody
/// sets one, and `secret` hides values, such as those of an API key. With fields there are also `Common`, their values in a client, and the trait
/// `CommonParams`, which sets them on a call.
#[proc_macro_attribute]
pub fn client(args: TokenStream, item: TokenStream) -> TokenStream {
    client::client(args.into(), &item.into()).into()
}

/// Derives `restrait::Response`.
///
/// The variants of an enum are the shapes of an answer: each bears `#[status(200)]`, or several
/// statuses, or `#[status(_)]` for every other one, and holds one type that is a `Response`
/// itself, or nothing.
///
/// The fields of a struct are parts of a response: `#[header("x-name")]` and `#[cookie("name")]`, an
/// `Option` if it may be missing, a `Vec` for all of that name; `#[status]`, an `http::StatusCode`;
/// and the one that is left, or is marked `#[body]`.
///
/// `#[response(runtime = path)]` says where the runtime is, where that is not `restrait`.
#[proc_macro_derive(Response, attributes(response, status, header, cookie, body))]
pub fn response(item: TokenStream) -> TokenStream {
    derive::response(&item.into()).into()
}

/// Derives `restrait::Event` for an enum of the events of a stream.
///
/// Each variant is the event of its name: `#[event("name")]`, or else the variant's in the case that
/// `#[event(rename_all = "camelCase")]` on the enum says. Without it, a variant is one word, and the
/// event has the same name in lower case. It holds what serde makes of the event's data, or nothing. `#[event(_)]` stands for every other
/// event and holds a `restrait::sse::Message`.
///
/// `#[event(runtime = path)]` on the enum says where the runtime is, where that is not `restrait`.
#[proc_macro_derive(Event, attributes(event))]
pub fn event(item: TokenStream) -> TokenStream {
    derive::event(&item.into()).into()
}

/// Derives `restrait::Page` for an object around a list.
///
/// One field bears `#[page(items)]`, and is a `Vec`; one may bear `#[page(total)]`, the number of
/// items on all pages; one may bear `#[page(next)]`, a `String` or `Option<String>`, which the
/// next page is asked for with.
///
/// `#[page(runtime = path)]` on the struct says where the runtime is, where that is not
/// `restrait`.
#[proc_macro_derive(Page, attributes(page))]
pub fn page(item: TokenStream) -> TokenStream {
    derive::page(&item.into()).into()
}
