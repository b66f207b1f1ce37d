//! The declared Losant API beside the facts: its requests, its metadata, its types.
//!
//! The facts are not part of this repository; without them the tests say so and pass.

mod answers;
mod conformance;
mod metadata;
mod outcomes;
mod pages;
mod samples;
mod streams;
mod uploads;
