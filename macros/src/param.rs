//! Params: what the arguments of an endpoint and the fields of a client become.
//!
//! They are read, checked and written in the same steps as the macros that they are a part of.

mod check;
mod declaration;
mod expand;
mod model;

pub(crate) use check::{
    Naming, Placed, check_fact, check_secret, check_style, check_wires, own_name, param,
};
pub(crate) use declaration::{Argument, marker_words, read, read_style};
pub(crate) use expand::{bind, doc_attribute, facts_text, setter_docs};
pub(crate) use model::Param;
