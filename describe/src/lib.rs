#![doc = include_str!("../README.md")]
//!
//! # Modules
//!
//! | Module | Content |
//! | --- | --- |
//! | [`compatibility`] | comparison of two versions of an API: minor or major |
//! | [`document`] | OpenAPI documents, read |
//! | [`drift`] | comparison of a declaration with a vendor's OpenAPI document |
//! | [`openapi`] | OpenAPI documents, written |
//! | [`mod@reference`] | reference pages in Markdown |
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod compatibility;
pub mod document;
pub mod drift;
mod generator;
pub mod openapi;
pub mod reference;
