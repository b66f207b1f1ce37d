//! Try.
#![cfg(test)]
mod github;
mod google;
mod graphql;
mod json_api;
mod slack;
mod stripe;
