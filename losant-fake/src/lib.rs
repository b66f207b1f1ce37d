#![doc = include_str!("../README.md")]
//!
//! # State
//!
//! [`Fake`] has state for these resources: a `GET` returns the changes of an earlier `PATCH`, and 404 after a `DELETE`.
//!
//! | Resources | Initial content |
//! | --- | --- |
//! | organizations of an instance, with their usage | three organizations, [`Fake::org_ids`] |
//! | applications | one application, [`Fake::application_id`] |
//! | devices, their states, connections and commands, queries for values over time | a gateway and two pumps, [`Fake::device_ids`] |
//! | files and private files, with their contents | a text file of each kind |
//! | data tables and their rows | a table with a row |
//! | users of experiences | a user |
//! | workflows (only read), their virtual buttons | a workflow with the button `flush` |
//! | exports of states, the log of jobs | none; a job advances each time its log entry is read |
//! | logins, the current user (only read) | a user, see [`Builder::user`] |
//! | audit logs (only read) | four entries |
//!
//! A state with the time of an earlier one overwrites its values, unless the device keeps duplicates. Lists have pages,
//! filters and queries. Members of organizations are samples.
//!
//! All other endpoints return samples: values that the schemas of their response types accept, and always
//! the same ones. They store nothing.
//!
//! [`Builder::in_process`] creates a fake without a port, for tests where sockets are not allowed.
//!
//! [`Fake::fail_next`] makes the next request fail, see [`Fault`]: a slow response, a rejection with `Retry-After`, a
//! connection that is closed.
//!
//! # Generated counts
//!
//! Counts are generated but reproducible. They depend on the seed ([`Builder::seed`]), the ID of
//! the organization and the hour or day. They are consistent: the payloads of a day are the sum of
//! its 24 hours, the device total of today is the `deviceCount` of the summary, each created device
//! is a `deviceCreate` payload, and counts stay below the limits of the organization. Counts are
//! zero before the organization was created and after the current time, which [`Builder::now`]
//! sets.
//!
//! # Validation
//!
//! If a request has several problems, the response is the first one in this list:
//!
//! 1. 404 `NotFound`: the path is unknown.
//! 2. 405 `MethodNotAllowed`: the path does not support the method.
//! 3. 401 `Authentication`: the bearer token is missing or unknown.
//! 4. 400 `Validation`: an ID in the path is not 24 hexadecimal digits.
//! 5. 403 `Authorization`: the token has none of the scopes of the endpoint.
//! 6. 413 `PayloadTooLarge`: the body exceeds 1 MiB.
//! 7. 400 `Validation`: a query param or the body is invalid, also by the schema of its type, or a body
//!    is unexpected.
//!    415 `UnsupportedMediaType`: the media type of the body is not JSON.
//! 8. 404 `NotFound`: the instance or the organization does not exist.
//!
//! Error bodies have the format `{"type": ..., "message": ...}`. Unknown query params are ignored.
//!
//! # Features
//!
//! | Feature | Content |
//! | --- | --- |
//! | `openapi` | the OpenAPI document of the fake, at `/openapi.json` |
//! | `browse` | a page to browse it and to send requests, at `/docs` |

mod account;
mod audit;
mod builder;
mod clock;
mod counts;
mod error;
mod fake;
mod fault;
mod items;
mod list;
mod moment;
mod orgs;
mod patch;
mod platform;
mod query;
mod random;
mod range;
mod seed;
mod store;
mod stored;
mod summary;
mod view;

pub use builder::Builder;
pub use fake::Fake;
pub use fault::Fault;
pub use restrait_fake::{FakeTransport, RecordedRequest};
