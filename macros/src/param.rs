//! Params: what the arguments of an endpoint and the fields of a client become.
//!
//! They are read, checked and written in the same steps as the macros that they are a part of.

mod check;
mod declaration;
mod expand;
mod model;
mod place;

pub(crate) use check::{Naming, Placed, check_fact, check_style, check_wires, own_name, param};
pub(crate) use declaration::{Argument, marker_words, read, read_style};
pub(crate) use expand::{doc_attribute, facts_text, setter_docs, travel};
pub(crate) use model::Param;
pub(crate) use place::{Place, Style};
