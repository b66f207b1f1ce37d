//! What an endpoint may look like that says too little.

use syn::{Attribute, FnArg, LitStr, Pat, Signature};

use crate::name;
use crate::syntax::types;

/// What an endpoint may look like, for messages about one that says too little.
pub(in crate::api::declaration) struct Likely {
    pub(super) method: &'static str,
    /// With a placeholder for each argument that says nothing else.
    pub(super) path: String,
}

impl Likely {
    pub(in crate::api::declaration) fn of(sig: &Signature) -> Self {
        let mut likely = Self {
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
                likely.method = "POST";
            }
            let plain = argument.attrs.is_empty() && types::option(&argument.ty).is_none();
            if let (Pat::Ident(name), true) = (&*argument.pat, plain) {
                let wire = name::camel(&name::unraw(&name.ident));
                likely.path.extend(["/<", &wire, ">"]);
            }
        }
        if likely.path.is_empty() {
            likely.path = format!("/{}", name::unraw(&sig.ident));
        }
        likely
    }

    /// What `#[get("/devices")]` says, as other libraries have it.
    pub(in crate::api::declaration) fn with(
        name: &str,
        attribute: &Attribute,
        sig: &Signature,
    ) -> Self {
        let mut likely = Self::of(sig);
        likely.method = super::method::named(name).unwrap_or(likely.method);
        if let Ok(path) = attribute.parse_args::<LitStr>() {
            likely.path = path.value();
        }
        likely
    }

    /// The whole attribute.
    pub(in crate::api::declaration) fn attribute(&self) -> String {
        let Self { method, path } = self;
        format!("#[endpoint(method = \"{method}\", path = \"{path}\")]")
    }
}
