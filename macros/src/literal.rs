//! Literals of the declaration's little language.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Lit, LitStr};

use crate::diagnostics::Diagnostics;

/// A string literal, or the mistake that it is none.
pub(crate) fn string(
    tokens: &TokenStream,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<LitStr> {
    let literal = syn::parse2::<LitStr>(tokens.clone()).ok();
    if literal.is_none() {
        diagnostics.push(
            tokens,
            format_args!("`{what}` takes a string; write it in quotes"),
        );
    }
    literal
}

/// A list of string literals.
pub(crate) fn strings(
    tokens: &TokenStream,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<LitStr> {
    let Ok(list) = syn::parse2::<syn::ExprArray>(tokens.clone()) else {
        let message = format!("`{what}` takes a list of strings; write `{what} = [\"..\"]`");
        diagnostics.push(tokens, message);
        return Vec::new();
    };
    let elements = list.elems.iter().map(quote::ToTokens::to_token_stream);
    elements
        .filter_map(|element| string(&element, what, diagnostics))
        .collect()
}

/// The text that a literal travels as: `false` for `false`, `-1` for `-1`, `a` for `"a"`.
pub(crate) fn text(
    tokens: &TokenStream,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let mut rest = ungroup(tokens.clone()).into_iter().peekable();
    let minus = rest.next_if(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == '-'));
    let sign = if minus.is_some() { "-" } else { "" };
    let text = match syn::parse2::<Lit>(rest.collect()) {
        Ok(Lit::Int(number)) => Some(format!("{sign}{}", number.base10_digits())),
        Ok(Lit::Float(number)) => Some(format!("{sign}{}", number.base10_digits())),
        Ok(Lit::Bool(switch)) if sign.is_empty() => Some(switch.value.to_string()),
        Ok(Lit::Str(text)) if sign.is_empty() => Some(text.value()),
        _ => None,
    };
    if text.is_none() {
        let message = format!("`{what}` takes a literal; write a string, a number or a bool");
        diagnostics.push(tokens, message);
    }
    text
}

/// `tokens` without the invisible delimiters that `macro_rules!` puts around its fragments.
pub(crate) fn ungroup(tokens: TokenStream) -> TokenStream {
    let flat = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => ungroup(group.stream()),
        token => token.into(),
    });
    flat.collect()
}
