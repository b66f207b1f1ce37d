//! The key `auth` of an endpoint and of a trait. Only a client declares schemes.

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, EntryValue, Tokens, excerpt};

/// Reads `auth = none`, and returns `true`. Reports any other value.
pub(in crate::api::declaration) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> bool {
    let found = match &entry.value {
        EntryValue::Value(value) if value.to_string() == "none" => return true,
        EntryValue::Value(value) => value.clone(),
        EntryValue::List(list) => Tokens::from(list.clone()),
        EntryValue::None | EntryValue::Unfinished(_) | EntryValue::Invalid => {
            entry.value_like("none", diagnostics);
            return false;
        }
    };
    let source = excerpt(&found);
    let message = if source == "\"none\"" {
        format!("expected a word after `auth =`, found `{source}`; write `none`")
    } else {
        format!(
            "expected `none` after `auth =`, found `{source}`, which only a client can declare; \
             remove `auth`"
        )
    };
    diagnostics.push(&found, message);
    source == "\"none\""
}
