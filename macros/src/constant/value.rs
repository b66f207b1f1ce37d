//! The values of constants: strings, integers and bools.

use proc_macro2::{TokenStream, TokenTree};
use restrait_grammar::location::Common;
use restrait_grammar::media_type;
use syn::Lit;

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, EntryValue, Tokens, excerpt, pretty};

/// An invalid value, which has been reported.
pub(super) struct Invalid;

/// Reads the value of a constant. `None` for a name in the query without a value.
pub(super) fn read(
    location: Common,
    entry: &Entry,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Option<String>, Invalid> {
    let key = pretty(&entry.key);
    let (at, problem): (TokenStream, _) = match (&entry.value, location) {
        (EntryValue::Value(tokens), _) => {
            let value = text(tokens, &key, diagnostics)?;
            match location {
                Common::Query => {}
                Common::Header => check_header(name, &value, tokens, diagnostics)?,
            }
            return Ok(Some(value));
        }
        (EntryValue::None, Common::Query) => return Ok(None),
        (EntryValue::None, Common::Header) => (
            entry.key.clone().into(),
            format!("missing value of header `{name}`"),
        ),
        (EntryValue::Unfinished(sign), _) => {
            (sign.clone(), format!("missing value after `{key} =`"))
        }
        (EntryValue::List(_), _) => (
            entry.key.clone().into(),
            format!("expected a value after `{key}`, found a list"),
        ),
        (EntryValue::Invalid, _) => return Err(Invalid),
    };
    diagnostics.push(at, format!("{problem}; write `{key} = \"..\"`"));
    Err(Invalid)
}

/// Reads the text of a literal. Reports any other value.
fn text(tokens: &Tokens, key: &str, diagnostics: &mut Diagnostics) -> Result<String, Invalid> {
    let (sign, rest) = match &**tokens {
        [TokenTree::Punct(minus), rest @ ..] if minus.as_char() == '-' => ("-", rest),
        rest => ("", rest),
    };
    let found = excerpt(tokens);
    let remedy = match syn::parse2::<Lit>(rest.iter().cloned().collect()) {
        Ok(Lit::Int(number)) => return Ok(format!("{sign}{}", number.base10_digits())),
        Ok(Lit::Bool(bool)) if sign.is_empty() => return Ok(bool.value.to_string()),
        Ok(Lit::Str(text)) if sign.is_empty() && text.suffix().is_empty() => {
            return Ok(text.value());
        }
        Ok(Lit::Float(_)) => format!("\"{found}\""),
        Ok(Lit::Char(char)) => format!("{:?}", char.value().to_string()),
        Ok(Lit::ByteStr(_)) => found.trim_start_matches('b').to_owned(),
        Ok(_) | Err(_) => "\"..\"".into(),
    };
    let message = format!(
        "expected a string, an integer or a bool, found `{found}`; write `{key} = {remedy}`"
    );
    diagnostics.push(tokens, message);
    Err(Invalid)
}

/// Reports a value that would not arrive unchanged in a header.
fn check_header(
    name: &str,
    value: &str,
    tokens: &Tokens,
    diagnostics: &mut Diagnostics,
) -> Result<(), Invalid> {
    let is_media_type = ["accept", "content-type"]
        .iter()
        .any(|it| name.eq_ignore_ascii_case(it));
    let message = if !value.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        format!("invalid value of header `{name}`; write visible ASCII characters and spaces")
    } else if value.trim() != value {
        format!(
            "value of header `{name}` begins or ends with a space; write `{:?}`",
            value.trim()
        )
    } else if is_media_type && !value.split(',').all(media_type::is_valid) {
        format!("invalid media type `{value}`; write `type/subtype`, such as `application/json`")
    } else {
        return Ok(());
    };
    diagnostics.push(tokens, message);
    Err(Invalid)
}
