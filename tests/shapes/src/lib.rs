//! Ten well-known shapes of REST APIs, each with at least eight endpoints.
//!
//! A file declares a part of one API, as a user of the library would. Its tests call every endpoint
//! over a socket, against a fake server that is made from the same declaration.
#![cfg(test)]

mod documents;
mod drift;
mod elasticsearch;
mod github;
mod google;
mod graphql;
mod json_api;
mod kubernetes;
mod length;
mod odata;
mod openai;
mod samples;
mod slack;
mod statuses;
mod stripe;
