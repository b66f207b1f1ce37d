//! What is tested across the crates: the tests are in `tests/`, the README's examples are here.

#[doc = include_str!("../../README.md")]
mod readme {}
