//! What is written of a param wherever it is one.

pub(crate) mod bind;
mod docs;

pub(crate) use docs::{attribute as doc_attribute, facts as facts_text, setter as setter_docs};
