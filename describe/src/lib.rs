//! Descriptions of APIs that are declared with [`restrait`], made from the metadata of the declarations.
//!
//! | Module | Content |
//! | --- | --- |
//! | [`document`] | a reader of OpenAPI documents |
//! | [`drift`] | comparison of a declaration with a vendor's OpenAPI document |
//! | [`reference`] | reference pages in Markdown |
//! | [`compatibility`] | comparison of two versions of an API: minor or major |
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod compatibility;
pub mod document;
pub mod drift;
pub mod reference;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
