//! `error_if(..)`.

use proc_macro2::{Span, TokenTree};
use syn::{Lit, LitInt};

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, EntryValue, StrLit, Tokens};

/// The member that reports an error in a response with a successful status.
pub(in crate::client) struct ErrorIf {
    /// The span of the name of the key.
    pub(in crate::client) span: Span,
    pub(in crate::client) member: String,
    pub(in crate::client) value: ErrorIfValue,
}

/// The value of the member in an error.
pub(in crate::client) enum ErrorIfValue {
    Any,
    Bool(bool),
    Integer(i64),
    Text(String),
}

/// Reads `error_if(ok = false)` and `error_if(errors)`.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<ErrorIf> {
    let mut members = entry.list(diagnostics).into_iter();
    let member = members.next()?;
    if let Some(second) = members.next() {
        let message = format!(
            "unexpected member `{}`, one member of a response reports its errors; remove it",
            second.name()
        );
        diagnostics.push(&second.key, message);
    }
    let value = match &member.value {
        EntryValue::None => Some(ErrorIfValue::Any),
        EntryValue::Value(value) => literal(&member, value, diagnostics),
        EntryValue::List(_) | EntryValue::Unfinished(_) | EntryValue::Invalid => {
            member.value_like("false", diagnostics);
            None
        }
    };
    Some(ErrorIf {
        span: entry.key.span(),
        member: member.name(),
        value: value?,
    })
}

/// Reads a boolean, an integer or a text.
fn literal(member: &Entry, value: &Tokens, diagnostics: &mut Diagnostics) -> Option<ErrorIfValue> {
    match &**value {
        [TokenTree::Ident(word)] if word == "true" => return Some(ErrorIfValue::Bool(true)),
        [TokenTree::Ident(word)] if word == "false" => return Some(ErrorIfValue::Bool(false)),
        [TokenTree::Literal(literal)] if StrLit::from_literal(literal).is_some() => {
            return StrLit::from_literal(literal).map(|text| ErrorIfValue::Text(text.value));
        }
        _ => {}
    }
    let number = value.to_string().replace(' ', "");
    let digits = number.strip_prefix('-').unwrap_or(&number);
    let is_integer = matches!(syn::parse_str(digits), Ok(Lit::Int(int)) if is_plain(&int));
    if is_integer && let Ok(number) = number.replace('_', "").parse() {
        return Some(ErrorIfValue::Integer(number));
    }
    let name = member.name();
    let remedy = if matches!(&**value, [TokenTree::Ident(word)] if word == "null") {
        format!("write `{name}` without a value for all other values")
    } else {
        format!("write `{name} = false`")
    };
    let message =
        format!("expected a boolean, an integer or a string literal, found `{value}`; {remedy}");
    diagnostics.push(value, message);
    None
}

/// Returns `true` for an integer without a suffix.
fn is_plain(int: &LitInt) -> bool {
    int.suffix().is_empty()
}
