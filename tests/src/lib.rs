//! What is tested across the crates: the tests are in `tests/`, the README's examples and
//! what tests share are here.

pub mod support;

#[doc = include_str!("../../README.md")]
mod readme {}
