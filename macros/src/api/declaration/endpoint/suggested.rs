//! A suggested `#[endpoint(..)]` attribute, for messages about an incomplete one.

use std::fmt;

use syn::{Attribute, FnArg, LitStr, Pat, Signature};

use crate::name;
use crate::syntax::types;

/// A complete `#[endpoint(..)]` attribute. Its `Display` is the source text.
pub(in crate::api::declaration) struct SuggestedAttribute {
    pub(super) method: &'static str,
    /// The path, with a placeholder for each argument without an attribute.
    pub(super) path: String,
}

impl SuggestedAttribute {
    /// Suggests an attribute for a method with these arguments.
    pub(in crate::api::declaration) fn from_signature(sig: &Signature) -> Self {
        let mut suggestion = Self {
            method: "GET",
            path: String::new(),
        };
        for input in &sig.inputs {
            let FnArg::Typed(argument) = input else {
                continue;
            };
            if argument
                .attrs
                .iter()
                .any(|attribute| attribute.path().is_ident("body"))
            {
                suggestion.method = "POST";
            }
            let is_path_param = argument.attrs.is_empty() && types::option(&argument.ty).is_none();
            if let (Pat::Ident(name), true) = (&*argument.pat, is_path_param) {
                let wire = name::camel(&name::unraw(&name.ident));
                suggestion.path.extend(["/<", &wire, ">"]);
            }
        }
        if suggestion.path.is_empty() {
            suggestion.path = format!("/{}", name::unraw(&sig.ident));
        }
        suggestion
    }

    /// Converts `#[get("/devices")]`, as other libraries write it.
    pub(in crate::api::declaration) fn from_method_attribute(
        name: &str,
        attribute: &Attribute,
        sig: &Signature,
    ) -> Self {
        let mut suggestion = Self::from_signature(sig);
        suggestion.method = super::method::from_name(name).unwrap_or(suggestion.method);
        if let Ok(path) = attribute.parse_args::<LitStr>() {
            suggestion.path = path.value();
        }
        suggestion
    }
}

impl fmt::Display for SuggestedAttribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, path } = self;
        write!(f, "#[endpoint(method = \"{method}\", path = \"{path}\")]")
    }
}
