//! What is written of a param wherever it is one.

mod docs;
pub(crate) mod travel;

pub(crate) use docs::{attribute as doc_attribute, facts as facts_text, setter as setter_docs};
