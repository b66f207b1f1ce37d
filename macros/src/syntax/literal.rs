//! Literals as values of keys.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Lit;

use super::str_lit::StrLit;
use super::tokens::{Tokens, excerpt};
use crate::diagnostics::Diagnostics;

/// Reads a string literal. Reports any other value of the key `key`.
pub(crate) fn string(tokens: &Tokens, key: &str, diagnostics: &mut Diagnostics) -> Option<StrLit> {
    if let [TokenTree::Literal(literal)] = &**tokens
        && let Some(text) = StrLit::from_plain_literal(literal)
    {
        return Some(text);
    }
    if let [TokenTree::Literal(literal), first, ..] = &**tokens
        && let Some(text) = StrLit::from_literal(literal)
    {
        let rest: TokenStream = tokens.iter().skip(1).cloned().collect();
        let is_joined = rest.clone().into_iter().all(|token| match token {
            TokenTree::Literal(literal) => StrLit::from_literal(&literal).is_some(),
            TokenTree::Punct(plus) => plus.as_char() == '+',
            TokenTree::Group(_) | TokenTree::Ident(_) => false,
        });
        let remedy = if is_joined || matches!(first, TokenTree::Literal(_)) {
            "write one string"
        } else {
            "remove it"
        };
        let shown = rest.to_string();
        diagnostics.push(
            rest,
            format_args!("unexpected `{shown}` after the string literal `{literal}`; {remedy}"),
        );
        // A part of the text may be invalid, which would be another message.
        return (!is_joined).then_some(text);
    }
    let lit = syn::parse2::<Lit>(tokens.to_token_stream()).ok();
    // The compiler has already reported an invalid literal.
    if let ([TokenTree::Literal(_)], None | Some(Lit::Verbatim(_))) = (&**tokens, &lit) {
        return None;
    }
    let message = match &lit {
        Some(Lit::Str(text)) if text.suffix().is_empty() => return Some(text.clone().into()),
        Some(Lit::Str(text)) => {
            let suffix = text.suffix();
            format!("invalid suffix `{suffix}` of a string literal; remove `{suffix}`")
        }
        Some(Lit::ByteStr(_)) => {
            "expected a string literal, found a byte string; remove the `b`".into()
        }
        Some(Lit::CStr(_)) => "expected a string literal, found a C string; remove the `c`".into(),
        Some(Lit::Char(_) | Lit::Byte(_)) => {
            "expected a string literal, found a character literal; write it in `\"`".into()
        }
        Some(lit) => {
            let lit = lit.to_token_stream();
            let remedy = match key {
                "method" => "`\"GET\"`".into(),
                "path" | "prefix" => format!("`\"/{lit}\"`"),
                "rename_all" => "`\"camelCase\"`".into(),
                "timeout" | "read_timeout" => timeout_remedy(&lit.to_string()),
                _ => format!("`\"{lit}\"`"),
            };
            format!("expected a string literal, found `{lit}`; write {remedy}")
        }
        None => match &**tokens {
            [TokenTree::Group(group)] if is_str_literal(group.stream()) => format!(
                "expected a string literal, found `{}`; write `{}`",
                excerpt(tokens),
                group.stream()
            ),
            _ if matches!(key, "method" | "timeout" | "read_timeout") => {
                let example = if key == "method" { "GET" } else { "5s" };
                format!(
                    "expected a string literal, found `{}`; write `\"{example}\"`",
                    excerpt(tokens)
                )
            }
            [TokenTree::Ident(word)] if key == "rename_all" => {
                format!("expected a string literal, found `{word}`; write `\"{word}\"`")
            }
            [TokenTree::Ident(word)] => {
                format!("expected a string literal, found `{word}`; write the text in quotes")
            }
            _ => format!(
                "expected a string literal, found `{}`; write the text in quotes",
                excerpt(tokens)
            ),
        },
    };
    diagnostics.push(tokens, message);
    // Continue with the text of a literal with a wrong prefix or suffix.
    match lit? {
        Lit::Str(text) => Some(StrLit::new(&text.value(), text.span())),
        Lit::ByteStr(text) => {
            let value = String::from_utf8(text.value()).ok()?;
            Some(StrLit::new(&value, text.span()))
        }
        _ => None,
    }
}

/// Reads the elements between the brackets of `["a", b]`. Reports any other value of the key `key`.
pub(crate) fn list(tokens: &Tokens, key: &str, diagnostics: &mut Diagnostics) -> Vec<Tokens> {
    let list = match &**tokens {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => group,
        other => {
            let remedy = match other.first() {
                Some(TokenTree::Group(group)) => format!("[{}]", group.stream()),
                Some(word) => format!("[{word}]"),
                None => "[\"..\"]".into(),
            };
            let message = format!(
                "expected a list in brackets, found `{}`; write `{key} = {remedy}`",
                excerpt(tokens)
            );
            diagnostics.push(tokens, message);
            return Vec::new();
        }
    };
    let mut elements = Vec::new();
    let mut element = Tokens::default();
    for token in Tokens::from(list.stream()) {
        let is_comma = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',');
        let is_word =
            |token: &TokenTree| matches!(token, TokenTree::Literal(_) | TokenTree::Ident(_));
        let is_semicolon = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ';');
        if is_semicolon {
            diagnostics.push(&token, "expected a comma, found `;`; write `,`");
        }
        let is_comma = is_comma || is_semicolon;
        if is_comma && element.is_empty() {
            diagnostics.push(&token, "expected a list element, found `,`; remove it");
        } else if is_comma {
            elements.push(std::mem::take(&mut element));
        } else if is_word(&token) && element.last().is_some_and(is_word) {
            let message = format!("missing comma before `{token}`; write `, {token}`");
            diagnostics.push(&token, message);
            elements.push(std::mem::replace(&mut element, token.into()));
        } else {
            element.push(token);
        }
    }
    if !element.is_empty() {
        elements.push(element);
    }
    elements
}

/// Returns the remedy for a timeout without quotes.
fn timeout_remedy(number: &str) -> String {
    let unit = number.trim_start_matches(|char: char| char.is_ascii_digit());
    match unit {
        "" => format!("`\"{number}s\"`"),
        "ms" | "s" | "min" | "h" => format!("`\"{number}\"`"),
        _ => "`\"5s\"`".into(),
    }
}

/// Returns `true` for one string literal.
fn is_str_literal(tokens: TokenStream) -> bool {
    let tokens = Tokens::from(tokens);
    matches!(&*tokens, [TokenTree::Literal(literal)] if StrLit::from_literal(literal).is_some())
}
