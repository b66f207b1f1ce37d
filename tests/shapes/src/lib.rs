//! Ten well-known shapes of REST APIs, each with at least eight endpoints.
//!
//! A file declares a part of one API, as a user of the library would. Its tests call every endpoint
//! over a socket, against a fake server that is made from the same declaration.
#![allow(missing_docs, reason = "the declarations are parts of APIs")]
#![cfg_attr(not(test), allow(dead_code, reason = "only the tests read the types"))]

mod documents;
#[cfg(test)]
mod drift;
pub mod elasticsearch;
pub mod github;
pub mod google;
pub mod graphql;
pub mod json_api;
pub mod kubernetes;
#[cfg(test)]
mod length;
pub mod odata;
pub mod openai;
#[cfg(test)]
mod samples;
pub mod slack;
#[cfg(test)]
mod statuses;
pub mod stripe;

pub use documents::{Shape, shapes};
