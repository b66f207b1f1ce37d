//! The files that `restrait import` wrote.

#![allow(
    dead_code,
    missing_docs,
    clippy::all,
    clippy::pedantic,
    reason = "the files are for a person to edit"
)]

#[rustfmt::skip]
pub(crate) mod corners;
#[rustfmt::skip]
pub(crate) mod elasticsearch;
#[rustfmt::skip]
pub(crate) mod github;
#[rustfmt::skip]
pub(crate) mod google;
#[rustfmt::skip]
pub(crate) mod graphql;
#[rustfmt::skip]
pub(crate) mod json_api;
#[rustfmt::skip]
pub(crate) mod kubernetes;
#[rustfmt::skip]
pub(crate) mod library;
#[rustfmt::skip]
pub(crate) mod losant;
#[rustfmt::skip]
pub(crate) mod odata;
#[rustfmt::skip]
pub(crate) mod openai;
#[rustfmt::skip]
pub(crate) mod sealed;
#[rustfmt::skip]
pub(crate) mod slack;
#[rustfmt::skip]
pub(crate) mod stripe;
