//! `method = ".."`.

use proc_macro2::{Span, TokenTree};

use crate::diagnostics::Diagnostics;
use crate::suggest::{listed, nearest};
use crate::syntax::{Entry, Text, Tokens, literal};

/// The methods that an endpoint may have.
const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/// Reads the method. `None` where it is not known, which has been recorded.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Text> {
    let tokens = entry.value_like("\"GET\"", diagnostics)?;
    if let Some(word) = word(tokens) {
        let message = format!("`method` takes a string; write `method = \"{word}\"`");
        diagnostics.push(tokens, message);
        return Some(Text::new(word, Span::call_site()));
    }
    let method = literal::string(tokens, "method", diagnostics)?;
    let name = &method.value;
    if METHODS.contains(&name.as_str()) {
        return Some(method);
    }
    let message = if name.is_empty() {
        "method is empty; write `\"GET\"` or another".into()
    } else if METHODS.contains(&name.trim()) {
        format!("`{name}` holds a blank; write `{}`", name.trim())
    } else if matches!(name.to_ascii_uppercase().as_str(), "CONNECT" | "TRACE") {
        format!(
            "`{name}` asks a proxy or a probe, no resource; use {}",
            listed(&METHODS)
        )
    } else if let Some(near) = nearest(name, METHODS) {
        format!("unknown method `{name}`; did you mean `{near}`?")
    } else {
        format!(
            "unknown method `{name}`; the methods are {}",
            listed(&METHODS)
        )
    };
    diagnostics.push(&method, message);
    None
}

/// The method in `GET` and `Method::GET`.
fn word(tokens: &Tokens) -> Option<&'static str> {
    let Some(TokenTree::Ident(last)) = tokens.last() else {
        return None;
    };
    named(&last.to_string())
}

/// The method of this name, in whatever case.
pub(super) fn named(name: &str) -> Option<&'static str> {
    let mut methods = METHODS.into_iter();
    methods.find(|method| method.eq_ignore_ascii_case(name))
}
