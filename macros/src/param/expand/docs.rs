//! The documentation of a param: everything that the declaration says of it, once.

use proc_macro2::TokenStream;
use quote::quote;

use crate::param::model::Param;

/// A text as `#[doc]`.
pub(crate) fn attribute(text: &str) -> TokenStream {
    quote!(#[doc = #text])
}

/// Default, example and secrecy, in parentheses.
pub(crate) fn facts(param: &Param) -> String {
    let mut facts = Vec::new();
    let mut fact = |what: &str, text: &Option<String>| {
        if let Some(text) = text {
            facts.push(format!("{what} `{text}`"));
        }
    };
    fact("the server assumes", &param.default);
    fact("sent unless set:", &param.sent);
    fact("example:", &param.example);
    if param.secret {
        facts.push("secret: shown nowhere".into());
    }
    if facts.is_empty() {
        return String::new();
    }
    format!(" ({})", facts.join(", "))
}

/// What a setter's documentation says: the argument's own, and how it travels.
pub(crate) fn setter(param: &Param) -> String {
    let own = if param.docs.is_empty() {
        format!("Sets `{}`.", param.wire)
    } else {
        param.docs.clone()
    };
    let facts = facts(param);
    format!(
        "{own}\n\nSent as the {} param `{}`{facts}.",
        param.location.as_str(),
        param.wire
    )
}
