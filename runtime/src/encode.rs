//! Encoding of text for paths, queries, forms and headers.
//!
//! This layer works on text only. It does not know calls or params.

mod cookie;
pub(crate) mod fields;
mod header;
mod pairs;
mod path;
pub(crate) mod query;
mod url_buf;

pub(crate) use cookie::check_cookie;
pub(crate) use header::{check_name, check_value};
pub(crate) use pairs::Pairs;
pub(crate) use path::{segment, segment_part};
pub(crate) use restrait_grammar::percent;
pub(crate) use url_buf::UrlBuf;
