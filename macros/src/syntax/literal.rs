//! Literals of the declaration's little language.

use proc_macro2::{Delimiter, TokenTree};
use quote::ToTokens;
use syn::Lit;

use super::text::Text;
use super::tokens::Tokens;
use crate::diagnostics::Diagnostics;

/// A string literal, or the mistake that it is none.
pub(crate) fn string(tokens: &Tokens, what: &str, diagnostics: &mut Diagnostics) -> Option<Text> {
    if let [TokenTree::Literal(literal)] = &**tokens
        && let Some(text) = Text::plain(literal)
    {
        return Some(text);
    }
    let lit = syn::parse2::<Lit>(tokens.to_token_stream()).ok();
    // What is no literal, though it looks like one, the compiler has refused already.
    if let ([TokenTree::Literal(_)], None | Some(Lit::Verbatim(_))) = (&**tokens, &lit) {
        return None;
    }
    let found = match &lit {
        Some(Lit::Str(text)) if text.suffix().is_empty() => return Some(text.clone().into()),
        Some(Lit::Str(text)) => {
            format!("a string has no suffix; remove `{}`", text.suffix())
        }
        Some(Lit::ByteStr(_)) => {
            format!("`{what}` takes a string, this is a byte string; remove the `b`")
        }
        Some(Lit::CStr(_)) => {
            format!("`{what}` takes a string, this is a C string; remove the `c`")
        }
        Some(Lit::Char(_) | Lit::Byte(_)) => {
            format!("`{what}` takes a string, this is a character; write it in `\"`")
        }
        Some(lit) => {
            let lit = lit.to_token_stream();
            match what {
                "method" => "`method` takes a string; write `\"GET\"` or another".into(),
                "path" => format!("`path` takes a string; write `\"/{lit}\"`"),
                what => format!("`{what}` takes a string; write `\"{lit}\"`"),
            }
        }
        None => match &**tokens {
            [TokenTree::Ident(word)] => format!(
                "`{what}` takes a string literal, a macro cannot know what `{word}` holds; write \
                 the text in quotes"
            ),
            _ => format!("`{what}` takes a string literal; write the text in quotes"),
        },
    };
    diagnostics.push(tokens, found);
    // The text behind a wrong letter is what was meant.
    match lit? {
        Lit::Str(text) => Some(Text::new(&text.value(), text.span())),
        Lit::ByteStr(text) => {
            let value = String::from_utf8(text.value()).ok()?;
            Some(Text::new(&value, text.span()))
        }
        _ => None,
    }
}

/// A list of string literals.
pub(crate) fn strings(tokens: &Tokens, what: &str, diagnostics: &mut Diagnostics) -> Vec<Text> {
    let list = match &**tokens {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => group,
        flat => {
            let remedy = match flat.first() {
                Some(TokenTree::Literal(text)) => format!("[{text}]"),
                Some(TokenTree::Group(group)) => format!("[{}]", group.stream()),
                _ => "[\"..\"]".into(),
            };
            let message = format!("`{what}` takes a list of strings; write `{what} = {remedy}`");
            diagnostics.push(tokens, message);
            return Vec::new();
        }
    };
    let mut strings = Vec::new();
    let mut element = Tokens::default();
    let mut behind_comma = true;
    for token in Tokens::from(list.stream()) {
        let comma = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',');
        match &token {
            _ if comma && element.is_empty() => {
                diagnostics.push(&token, "nothing stands before this comma; remove it");
            }
            _ if comma => {
                let element = std::mem::take(&mut element);
                strings.extend(string(&element, what, diagnostics));
            }
            TokenTree::Literal(_) if !behind_comma && !element.is_empty() => {
                let message = format!("expected a comma before `{token}`; write `, {token}`");
                diagnostics.push(&token, message);
                let element = std::mem::replace(&mut element, token.into());
                strings.extend(string(&element, what, diagnostics));
                continue;
            }
            _ => element.push(token),
        }
        behind_comma = comma;
    }
    if !element.is_empty() {
        strings.extend(string(&element, what, diagnostics));
    }
    strings
}

/// The text that a literal travels as: `false` for `false`, `-1` for `-1`, `a` for `"a"`.
pub(crate) fn text(tokens: &Tokens, what: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    let (sign, rest) = match &**tokens {
        [TokenTree::Punct(minus), rest @ ..] if minus.as_char() == '-' => ("-", rest),
        rest => ("", rest),
    };
    if let ("", [TokenTree::Literal(literal)]) = (sign, rest)
        && let Some(text) = Text::plain(literal)
    {
        return Some(text.value);
    }
    let text = match syn::parse2::<Lit>(rest.iter().cloned().collect()) {
        Ok(Lit::Int(number)) => Some(format!("{sign}{}", number.base10_digits())),
        Ok(Lit::Float(number)) => Some(format!("{sign}{}", number.base10_digits())),
        Ok(Lit::Bool(switch)) if sign.is_empty() => Some(switch.value.to_string()),
        Ok(Lit::Str(text)) if sign.is_empty() && text.suffix().is_empty() => Some(text.value()),
        _ => None,
    };
    if text.is_none() {
        let message = format!("`{what}` takes a literal; write a string, a number or a bool");
        diagnostics.push(tokens, message);
    }
    text
}
