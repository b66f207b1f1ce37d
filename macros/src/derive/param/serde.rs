//! The attributes of serde that change the text of a value.

use syn::meta::ParseNestedMeta;
use syn::{Attribute, LitStr, Token};

use crate::syntax::StrLit;

/// The attributes of an item or a variant.
#[derive(Default)]
pub(super) struct Serde {
    /// `rename`, for serialization.
    pub(super) rename: Option<StrLit>,
    /// `rename_all`, for serialization.
    pub(super) rename_all: Option<StrLit>,
    /// `other`: the variant replaces unknown values, and has no text of its own.
    pub(super) other: bool,
    /// `skip` or `skip_serializing`.
    pub(super) skip: bool,
    /// `untagged`: the variant is serialized as the value that it contains.
    pub(super) untagged: bool,
}

impl Serde {
    /// Reads the attributes. Others do not change the text. Mistakes are reported by serde.
    pub(super) fn read(attributes: &[Attribute]) -> Self {
        let mut found = Self::default();
        for attribute in attributes.iter().filter(|it| it.path().is_ident("serde")) {
            let _ = attribute.parse_nested_meta(|meta| {
                match meta.path.get_ident().map(ToString::to_string).as_deref() {
                    Some("rename") => found.rename = text(&meta)?,
                    Some("rename_all") => found.rename_all = text(&meta)?,
                    Some("other") => found.other = true,
                    Some("skip" | "skip_serializing") => found.skip = true,
                    Some("untagged") => found.untagged = true,
                    _ => skip(&meta)?,
                }
                Ok(())
            });
        }
        found
    }
}

/// Reads `= ".."`, or the name for serialization in `(serialize = "..", deserialize = "..")`.
fn text(meta: &ParseNestedMeta<'_>) -> syn::Result<Option<StrLit>> {
    if meta.input.peek(Token![=]) {
        return Ok(Some(meta.value()?.parse::<LitStr>()?.into()));
    }
    let mut text = None;
    meta.parse_nested_meta(|meta| {
        let value = meta.value()?.parse::<LitStr>()?;
        if meta.path.is_ident("serialize") {
            text = Some(value.into());
        }
        Ok(())
    })?;
    Ok(text)
}

/// Skips the value or the list of another key.
fn skip(meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    if meta.input.peek(Token![=]) {
        meta.value()?.parse::<syn::Expr>()?;
    } else if meta.input.peek(syn::token::Paren) {
        meta.parse_nested_meta(|meta| skip(&meta))?;
    }
    Ok(())
}
