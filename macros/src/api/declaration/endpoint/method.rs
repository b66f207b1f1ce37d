//! `method = ".."`.

use proc_macro2::{Span, TokenTree};

use crate::diagnostics::Diagnostics;
use crate::suggest::{code_list, nearest};
use crate::syntax::{Entry, StrLit, Tokens, literal, pretty};

/// The methods that an endpoint may have.
const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/// Reads the method. Reports an unknown one, and returns `None`.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<StrLit> {
    let tokens = entry.value_like("\"GET\"", diagnostics)?;
    if let Some(name) = unquoted_name(tokens) {
        let message = format!(
            "expected a string literal, found `{}`; write `method = \"{name}\"`",
            pretty(tokens)
        );
        diagnostics.push(tokens, message);
        return Some(StrLit::new(name, Span::call_site()));
    }
    let method = literal::string(tokens, "method", diagnostics)?;
    let name = &method.value;
    if METHODS.contains(&name.as_str()) {
        return Some(method);
    }
    let shown = name.escape_debug();
    let message = if name.is_empty() {
        "empty method; write `\"GET\"` or another method".into()
    } else if METHODS.contains(&name.trim()) {
        format!(
            "invalid method `{shown}`, it contains a space; write `{}`",
            name.trim()
        )
    } else if matches!(name.to_ascii_uppercase().as_str(), "CONNECT" | "TRACE") {
        format!(
            "unsupported method `{name}`, expected one of {}; write one of them",
            code_list(&METHODS)
        )
    } else if let Some(near) = nearest(name, METHODS) {
        format!("unknown method `{shown}`; did you mean `{near}`?")
    } else {
        format!(
            "unknown method `{shown}`, expected one of {}; write one of them",
            code_list(&METHODS)
        )
    };
    diagnostics.push(&method, message);
    None
}

/// Returns the method of `GET` and `Method::GET`.
fn unquoted_name(tokens: &Tokens) -> Option<&'static str> {
    let Some(TokenTree::Ident(last)) = tokens.last() else {
        return None;
    };
    from_name(&last.to_string())
}

/// Returns the method with this name in any case.
pub(super) fn from_name(name: &str) -> Option<&'static str> {
    let mut methods = METHODS.into_iter();
    methods.find(|method| method.eq_ignore_ascii_case(name))
}
