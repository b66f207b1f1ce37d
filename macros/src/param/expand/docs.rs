//! The documentation of a param, with the facts of the declaration.

use proc_macro2::TokenStream;
use quote::quote;
use restrait_grammar::route::HeaderKind;
use restrait_grammar::{Location, Style};

use crate::param::model::{Param, noun};

/// Returns a text as `#[doc]`.
pub(crate) fn attribute(text: &str) -> TokenStream {
    quote!(#[doc = #text])
}

/// Returns default, example and secrecy in parentheses, after a space. Empty if there are none.
pub(crate) fn facts(param: &Param) -> String {
    let mut facts = Vec::new();
    let mut fact = |key: &str, text: &Option<String>| {
        if let Some(text) = text {
            facts.push(format!("{key}: `{text}`"));
        }
    };
    fact("default", &param.default);
    fact("sent by default", &param.sent);
    fact("example", &param.example);
    if param.secret {
        facts.push("secret".into());
    }
    if param.idempotency_key.is_some() {
        facts.push("a random key by default, the same in all attempts".into());
    }
    if facts.is_empty() {
        return String::new();
    }
    format!(" ({})", facts.join(", "))
}

/// Returns the location, wire name and style of a param, as a cell of a table.
pub(crate) fn sent_as(param: &Param) -> String {
    let Param { location, wire, .. } = param;
    if *location == Location::Body {
        return match &param.content_type {
            Some(media_type) => format!("body (`{media_type}`)"),
            None => "JSON body".into(),
        };
    }
    match param.style {
        Style::Plain => format!("{location} `{wire}`"),
        Style::Flatten if param.header == HeaderKind::Prefixed => format!("headers `{wire}*`"),
        // Its fields have the names.
        Style::Flatten => format!("{location}, by field"),
        Style::Comma | Style::Repeated | Style::Brackets | Style::Json => {
            format!("{location} `{wire}` ({})", param.style)
        }
    }
}

/// Returns the documentation of a setter: that of the argument, and its location and wire name.
pub(crate) fn setter(param: &Param) -> String {
    let own = if param.docs.is_empty() {
        format!("Sets `{}`.", param.wire)
    } else {
        param.docs.clone()
    };
    if param.header == HeaderKind::Prefixed {
        return format!("{own}\n\nSent as the headers `{}*`.", param.wire);
    }
    let is_unnamed = param.location == Location::Body || param.style == Style::Flatten;
    let name = if is_unnamed {
        String::new()
    } else {
        format!(" `{}`", param.wire)
    };
    let noun = noun(param.location);
    format!("{own}\n\nSent as the {noun}{name}{}.", facts(param))
}
