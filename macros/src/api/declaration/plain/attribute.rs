//! Attributes, of which documentation is the most.

use proc_macro2::{Delimiter, TokenTree};
use syn::token::{Bracket, Eq, Paren, PathSep, Pound};
use syn::{
    AttrStyle, Attribute, Expr, ExprLit, Lit, MacroDelimiter, Meta, MetaList, MetaNameValue, Path,
};

use super::Cursor;

/// The attributes that stand here.
pub(super) fn all(cursor: &mut Cursor<'_>) -> Option<Vec<Attribute>> {
    let mut all = Vec::new();
    while let Some(pound) = cursor.punct('#') {
        let brackets = cursor.group(Delimiter::Bracket)?;
        let tokens = Vec::from_iter(brackets.stream());
        let meta = plain(Cursor(&tokens)).or_else(|| syn::parse2(brackets.stream()).ok())?;
        all.push(Attribute {
            pound_token: Pound(pound.span()),
            style: AttrStyle::Outer,
            bracket_token: Bracket {
                span: brackets.delim_span(),
            },
            meta,
        });
    }
    Some(all)
}

/// `doc = ".."`, `restrait::endpoint(..)` and `body`.
fn plain(mut cursor: Cursor<'_>) -> Option<Meta> {
    let mut path = Path::from(cursor.name()?.clone());
    while let Some(colons) = cursor.pair(':', ':') {
        path.segments.push_punct(PathSep(colons));
        path.segments.push_value(cursor.name()?.clone().into());
    }
    match cursor.0 {
        [] => Some(Meta::Path(path)),
        [TokenTree::Group(list)] if list.delimiter() == Delimiter::Parenthesis => {
            Some(Meta::List(MetaList {
                path,
                delimiter: MacroDelimiter::Paren(Paren {
                    span: list.delim_span(),
                }),
                tokens: list.stream(),
            }))
        }
        // What is in the literal is looked at by who wants to know.
        [TokenTree::Punct(eq), TokenTree::Literal(value)] if eq.as_char() == '=' => {
            Some(Meta::NameValue(MetaNameValue {
                path,
                eq_token: Eq(eq.span()),
                value: Expr::Lit(ExprLit {
                    attrs: Vec::new(),
                    lit: Lit::Verbatim(value.clone()),
                }),
            }))
        }
        _ => None,
    }
}
