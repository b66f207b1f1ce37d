//! The attributes that pass through: documentation, `#[cfg]`, `#[deprecated]` and the rest.

use proc_macro2::TokenStream;
use syn::{Attribute, Expr, Lit, Meta};

/// The attributes of an item, by what becomes of them.
#[derive(Default)]
pub(crate) struct Attributes {
    /// The documentation's text, one line an entry.
    pub(crate) docs: Vec<String>,
    /// Whether the item exists: what all that is made of the item bears as well.
    pub(crate) cfg: Vec<Attribute>,
    /// `#[deprecated]`, where the item is.
    pub(crate) deprecated: Option<Attribute>,
    /// The rest, `#[doc(alias)]` among it.
    pub(crate) rest: Vec<Attribute>,
}

impl Attributes {
    pub(crate) fn of(attributes: Vec<Attribute>) -> Self {
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
                all.rest.push(attribute);
            }
        }
        all.unindent();
        all
    }

    /// Takes off the one blank that stands after `///`.
    fn unindent(&mut self) {
        for line in &mut self.docs {
            if let Some(text) = line.strip_prefix(' ') {
                *line = text.to_owned();
            }
        }
    }

    /// The documentation as one text.
    pub(crate) fn text(&self) -> String {
        self.docs.join("\n").trim().to_owned()
    }

    /// The attributes that set the level of lints.
    pub(crate) fn lints(&self) -> impl Iterator<Item = &Attribute> {
        self.rest.iter().filter(|attribute| {
            let path = attribute.path();
            ["allow", "expect", "warn", "deny"]
                .iter()
                .any(|level| path.is_ident(level))
        })
    }

    /// All `#[cfg]`, where there is one.
    pub(crate) fn cfg(&self) -> Option<TokenStream> {
        let cfg = &self.cfg;
        (!cfg.is_empty()).then(|| quote::quote!(#(#cfg)*))
    }

    /// All but the documentation and `#[cfg]`, where there is more.
    pub(crate) fn passed(&self) -> Option<TokenStream> {
        let (deprecated, rest) = (&self.deprecated, &self.rest);
        let is_there = deprecated.is_some() || !rest.is_empty();
        is_there.then(|| quote::quote!(#deprecated #(#rest)*))
    }
}

/// The text of a `#[doc = ".."]` that is a literal. `#[doc = include_str!(..)]` is not, and passes
/// through as it stands.
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
