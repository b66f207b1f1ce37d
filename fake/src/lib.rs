#![doc = include_str!("../README.md")]
//!
//! | Task | Item |
//! | --- | --- |
//! | Return a value from a handler | [`Builder::on`] |
//! | Return another status, headers, a slow body or an event stream | [`Builder::on_raw`], [`Response`] |
//! | Return 304 to a conditional request | [`Response::if_modified`] |
//! | Reject a request in a handler | [`Rejection`] |
//! | Send errors in the format of the API | [`Builder::error_response`] |
//! | Test timeouts, retries and broken connections | [`FakeServer::fail_next`], [`Fault`] |
//! | Return samples from endpoints without a handler | [`Builder::samples`] (feature `schema`) |
//! | Check params and bodies against the schemas of their types | [`Builder::validate_schemas`] (feature `schema`) |
//! | Check bodies against other JSON Schemas | [`Builder::body_schema`], [`Builder::response_schema`] (feature `schema`) |
//! | Serve the OpenAPI document | `Builder::openapi` (feature `openapi`) |
//! | Browse the API and make calls on a page | `Builder::browse` (feature `browse`) |
//! | Call the server without a socket | [`Builder::in_process`], [`FakeServer::transport`] |
//! | Inspect the requests that a client sent | [`FakeServer::requests`], [`RecordedRequest`] |
//!
//! # Validation
//!
//! The server rejects a request that does not match the declaration. If there are several
//! problems, the first one in this list applies:
//!
//! 1. 404: no endpoint has the path.
//! 2. 405: the endpoints of the path have other methods.
//! 3. 401: the credential is missing or unknown. A bearer token is required only if the endpoint
//!    declares scopes, and no credential if it declares `auth = none`.
//! 4. 400: a path param has an invalid value.
//! 5. 403: the token has none of the scopes of the endpoint.
//! 6. 413: the body exceeds [`Builder::max_body_bytes`].
//! 7. 400, 406 or 415: a constant of the endpoint is missing or different.
//! 8. 400: a query param, header or cookie is missing, unknown, duplicate or invalid.
//! 9. 400 or 415: the body is missing, unexpected, malformed or of another media type, or it violates
//!    its JSON Schema. A param violates that of its type.
//! 10. 501: the endpoint has no handler and no sample.
//!
//! [`RejectionKind`] has a variant for each of these reasons. Messages name the endpoint and the
//! param. Unknown headers and cookies are ignored.
//!
//! Of several endpoints with the same method and path, the one whose constants the request has
//! receives it, and the one with the most constants if there are several. A request that has those of
//! no endpoint is rejected before its token is checked. `accept` and `content-type` are compared as
//! media types. Constant headers of the client are not checked, because calls can replace them.
//!
//! # Features
//!
//! | Feature | Content |
//! | --- | --- |
//! | `schema` | samples and checks by JSON Schemas: those of types that implement `schemars::JsonSchema` ([`Builder::samples`], [`Builder::validate_schemas`]), and those that a test sets ([`Builder::body_schema`], [`Builder::response_schema`]) |
//! | `openapi` | `Builder::openapi`, which serves the OpenAPI document; includes `schema` |
//! | `browse` | `Builder::browse`, which serves Swagger UI; includes `openapi` |

#![cfg_attr(docsrs, feature(doc_cfg))]

mod body;
#[cfg(feature = "browse")]
mod browse;
mod builder;
mod connection;
mod constants;
mod cors;
#[cfg(feature = "schema")]
mod errors;
mod fake_server;
mod fault;
mod in_process;
mod part;
mod path;
mod query;
mod recorded_request;
mod rejection;
mod request;
mod response;
mod router;
#[cfg(feature = "schema")]
mod sample;
#[cfg(feature = "schema")]
mod samples;
#[cfg(feature = "schema")]
mod schema;
mod serve;
#[cfg(feature = "openapi")]
mod site;
mod tokens;
mod validator;

pub use builder::Builder;
pub use fake_server::FakeServer;
pub use fault::Fault;
pub use in_process::FakeTransport;
pub use part::Part;
pub use recorded_request::RecordedRequest;
pub use rejection::{Rejection, RejectionKind};
pub use request::Request;
pub use response::{EventFeed, Response};
#[cfg(feature = "schema")]
#[cfg_attr(docsrs, doc(cfg(feature = "schema")))]
pub use sample::sample;
