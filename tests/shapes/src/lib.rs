//! Ten well-known shapes of REST APIs, each with at least eight endpoints.
//!
//! A file declares a part of one API, as a user of the library would. The test of the same name calls every endpoint over a
//! socket, against a fake server that is made from the same declaration.
#![allow(missing_docs, reason = "the declarations are parts of APIs")]

mod documents;
pub mod elasticsearch;
pub mod github;
pub mod google;
pub mod graphql;
pub mod json_api;
pub mod kubernetes;
pub mod odata;
pub mod openai;
pub mod slack;
pub mod stripe;

pub use documents::{Shape, apis, documents, servers, shapes};
