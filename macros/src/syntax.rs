//! The syntax that all attributes share: `key = value`, `key(..)`, literals, and what is passed on.

pub(crate) mod attributes;
mod case;
pub(crate) mod entries;
pub(crate) mod items;
pub(crate) mod keys;
pub(crate) mod literal;
mod text;
mod tokens;
pub(crate) mod types;

pub(crate) use attributes::Attributes;
pub(crate) use case::rename_all;
pub(crate) use entries::{Entry, Given, described, entries};
pub(crate) use keys::{Key, read as read_keys};
pub(crate) use text::Text;
pub(crate) use tokens::{Tokens, written};
pub(crate) use types::Ty;
