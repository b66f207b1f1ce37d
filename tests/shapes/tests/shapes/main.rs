//! Tests of all shapes.

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
