//! Encoding: text in, text out.
//!
//! What a call consists of is known above; here a path, a query, a form and a header are no more
//! than text that must arrive as it was given.

pub(crate) mod fields;
mod header;
mod pairs;
mod path;
pub(crate) mod query;
mod url_buf;

pub(crate) use header::{check_name, check_value};
pub(crate) use pairs::Pairs;
pub(crate) use path::segment;
pub(crate) use restrait_grammar::percent;
pub(crate) use url_buf::UrlBuf;
