//! The declared Losant API against the facts: its requests, its metadata, its types; and its client.
//!
//! The facts are not part of this repository; without them the tests say so and pass.

mod calls;
mod conformance;
mod errors;
mod metadata;
mod outcomes;
mod pages;
mod responses;
mod samples;
mod streams;
mod uploads;
