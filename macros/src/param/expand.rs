//! The code and the documentation of a param.

pub(crate) mod bind;
mod docs;

pub(crate) use docs::{
    attribute as doc_attribute, facts as facts_text, sent_as, setter as setter_docs,
};
