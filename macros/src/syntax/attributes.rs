//! Attributes that are copied to the generated code: documentation, `#[cfg]`, `#[deprecated]`
//! and others.

use proc_macro2::TokenStream;
use syn::{Attribute, Expr, Lit, Meta};

/// The attributes of an item, sorted by their use.
#[derive(Default)]
pub(crate) struct Attributes {
    /// The lines of the documentation.
    pub(crate) docs: Vec<String>,
    /// `#[cfg(..)]` attributes, which are copied to everything generated for the item.
    pub(crate) cfg: Vec<Attribute>,
    /// The `#[deprecated]` attribute.
    pub(crate) deprecated: Option<Attribute>,
    /// All other attributes, such as `#[doc(alias)]`.
    pub(crate) other: Vec<Attribute>,
}

impl Attributes {
    /// Sorts the attributes of an item.
    pub(crate) fn new(attributes: Vec<Attribute>) -> Self {
        let mut all = Self::default();
        for attribute in attributes {
            let path = attribute.path();
            if let Some(line) = doc_line(&attribute) {
                all.docs
                    .extend(line.lines().map(|line| line.trim_end().to_owned()));
                if line.is_empty() {
                    all.docs.push(String::new());
                }
            } else if path.is_ident("cfg") {
                all.cfg.push(attribute);
            } else if path.is_ident("deprecated") {
                all.deprecated = Some(attribute);
            } else {
                all.other.push(attribute);
            }
        }
        all.unindent();
        all
    }

    /// Removes the space after `///`.
    fn unindent(&mut self) {
        for line in &mut self.docs {
            if let Some(text) = line.strip_prefix(' ') {
                *line = text.to_owned();
            }
        }
    }

    /// Returns the documentation as one string.
    pub(crate) fn text(&self) -> String {
        self.docs.join("\n").trim().to_owned()
    }

    /// Returns the attributes that set lint levels.
    pub(crate) fn lints(&self) -> impl Iterator<Item = &Attribute> {
        self.other.iter().filter(|attribute| {
            let path = attribute.path();
            ["allow", "expect", "warn", "deny"]
                .iter()
                .any(|level| path.is_ident(level))
        })
    }

    /// Returns the `#[cfg(..)]` attributes, if there are any.
    pub(crate) fn cfg(&self) -> Option<TokenStream> {
        let cfg = &self.cfg;
        (!cfg.is_empty()).then(|| quote::quote!(#(#cfg)*))
    }

    /// Returns the attributes other than documentation and `#[cfg(..)]`, if there are any.
    pub(crate) fn passed(&self) -> Option<TokenStream> {
        let (deprecated, other) = (&self.deprecated, &self.other);
        let has_any = deprecated.is_some() || !other.is_empty();
        has_any.then(|| quote::quote!(#deprecated #(#other)*))
    }
}

/// Returns the text of `#[doc = ".."]`. `None` for `#[doc = include_str!(..)]`, which is copied
/// unchanged.
fn doc_line(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attribute.meta else {
        return None;
    };
    match &meta.value {
        Expr::Lit(value) if meta.path.is_ident("doc") => match &value.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}
