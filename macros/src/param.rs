//! Params: the arguments of an endpoint, and the fields of a client.
//!
//! They are read, checked and expanded in the same steps as the rest of an API trait or a client.

mod check;
mod declaration;
mod expand;
mod model;

pub(crate) use check::{
    Binding, Naming, check_fact, check_header, check_secret, check_style, check_text, check_wires,
    own_name, param,
};
pub(crate) use declaration::{Argument, marker_words, read, read_style};
pub(crate) use expand::{bind, doc_attribute, facts_text, sent_as, setter_docs};
pub(crate) use model::{Param, noun};
