//! The syntax that all attributes share: `key = value`, `key(..)`, literals and types.

pub(crate) mod attributes;
mod case;
pub(crate) mod entries;
pub(crate) mod items;
pub(crate) mod keys;
pub(crate) mod literal;
pub(crate) mod scope;
mod str_lit;
mod text_lit;
mod tokens;
pub(crate) mod types;

pub(crate) use attributes::Attributes;
pub(crate) use case::{case_named, rename_all};
pub(crate) use entries::{Entry, EntryValue, described_entries, entries};
pub(crate) use keys::{KeySpec, read as read_keys};
pub(crate) use str_lit::StrLit;
pub(crate) use text_lit::TextLit;
pub(crate) use tokens::{Tokens, excerpt, pretty};
pub(crate) use types::Ty;
