//! Tests of the Losant API: requests, metadata, types and client.
//!
//! Some tests compare the API with the vendor's description, which is not part of this repository.
//! Without it they print a note and pass.

mod calls;
mod conformance;
mod errors;
mod examples;
mod metadata;
mod outcomes;
mod pages;
mod private;
mod queries;
mod quickstart;
mod responses;
mod round_trips;
mod samples;
mod schemas;
mod streams;
mod tasks;
mod times;
mod tokens;
mod type_schemas;
mod typed_calls;
mod uploads;
mod values;
