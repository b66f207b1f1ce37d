//! The key `auth`: the schemes with which calls authenticate.

use proc_macro2::{TokenStream, TokenTree};
use restrait_grammar::Location;
use restrait_grammar::header::NameError;

use crate::diagnostics::Diagnostics;
use crate::name::check_wire_name;
use crate::suggest::{code_list, nearest};
use crate::syntax::{
    Entry, EntryValue, KeySpec, StrLit, Tokens, entries, excerpt, literal, read_keys,
};

/// The schemes and how many of them a request needs.
pub(in crate::client) enum Auth {
    /// No credential is sent.
    None,
    /// A request needs one of these.
    Any(Vec<Scheme>),
    /// A request needs all of these.
    All(Vec<Scheme>),
}

/// A scheme.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::client) enum Scheme {
    Bearer,
    Basic,
    Header { name: String, prefix: String },
    Query { name: String },
    Cookie { name: String },
}

/// The words of schemes.
const SCHEMES: [&str; 6] = ["bearer", "basic", "header", "query", "cookie", "none"];
const LISTS: [&str; 2] = ["any", "all"];

impl Auth {
    /// Returns the schemes.
    pub(in crate::client) fn schemes(&self) -> &[Scheme] {
        match self {
            Self::None => &[],
            Self::Any(schemes) | Self::All(schemes) => schemes,
        }
    }

    /// Returns `true` for what a client has that does not declare `auth`.
    pub(in crate::client) fn is_default(&self) -> bool {
        match self {
            Self::Any(schemes) => schemes.as_slice() == [Scheme::Bearer],
            Self::None | Self::All(_) => false,
        }
    }
}

impl Scheme {
    /// Returns the name of the key, if it is one.
    pub(in crate::client) fn key(&self) -> Option<&str> {
        match self {
            Self::Bearer | Self::Basic => None,
            Self::Header { name, .. } | Self::Query { name } | Self::Cookie { name } => Some(name),
        }
    }

    /// Returns the location and the name of the param or header that it sets.
    pub(in crate::client) fn sets(&self, location: Location, other: &str) -> bool {
        match self {
            Self::Bearer | Self::Basic => false,
            Self::Header { name, .. } => {
                location == Location::Header && name.eq_ignore_ascii_case(other)
            }
            Self::Query { name } => location == Location::Query && name == other,
            Self::Cookie { name } => location == Location::Cookie && name == other,
        }
    }

    /// Returns the name of the header that it sets.
    fn header(&self) -> Option<&str> {
        match self {
            Self::Bearer | Self::Basic => Some("authorization"),
            Self::Header { name, .. } => Some(name),
            Self::Query { .. } | Self::Cookie { .. } => None,
        }
    }
}

/// Reads `auth = ..`.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Auth> {
    let value = match &entry.value {
        // `auth(bearer)` is a likely mistake, and its remedy is known.
        EntryValue::List(list) => {
            let like = excerpt(&Tokens::from(list.clone()));
            let message =
                format!("expected a scheme after `auth`, found a list; write `auth = {like}`");
            diagnostics.push(&entry.key, message);
            return None;
        }
        EntryValue::None
        | EntryValue::Value(_)
        | EntryValue::Unfinished(_)
        | EntryValue::Invalid => entry.value_like("bearer", diagnostics)?,
    };
    let (word, list) = parts(value, diagnostics)?;
    match word.to_string().as_str() {
        "none" => no_list(&word, list, diagnostics).then_some(Auth::None),
        "any" => schemes(&word, list, diagnostics).map(Auth::Any),
        "all" => {
            let schemes = schemes(&word, list, diagnostics)?;
            check_headers(&word, &schemes, diagnostics);
            Some(Auth::All(schemes))
        }
        _ => scheme(&word, list, diagnostics).map(|scheme| Auth::Any(vec![scheme])),
    }
}

/// Splits `word` or `word(..)`.
fn parts(
    value: &[TokenTree],
    diagnostics: &mut Diagnostics,
) -> Option<(TokenTree, Option<TokenStream>)> {
    match value {
        [word @ TokenTree::Ident(_)] => return Some((word.clone(), None)),
        [word @ TokenTree::Ident(_), TokenTree::Group(group)] => {
            return Some((word.clone(), Some(group.stream())));
        }
        _ => {}
    }
    let tokens: TokenStream = value.iter().cloned().collect();
    let source = excerpt(&Tokens::from(tokens.clone()));
    let unquoted = source.trim_matches('"');
    let like = nearest(unquoted, SCHEMES).unwrap_or("bearer");
    let message = format!("expected an authentication scheme, found `{source}`; write `{like}`");
    diagnostics.push(tokens, message);
    None
}

/// Reads one scheme.
fn scheme(
    word: &TokenTree,
    list: Option<TokenStream>,
    diagnostics: &mut Diagnostics,
) -> Option<Scheme> {
    match word.to_string().as_str() {
        "bearer" => no_list(word, list, diagnostics).then_some(Scheme::Bearer),
        "basic" => no_list(word, list, diagnostics).then_some(Scheme::Basic),
        "header" => header(word, list, diagnostics),
        "query" => {
            let name = key(word, list, "key", &mut (), &[], diagnostics)?;
            Some(Scheme::Query { name: name.value })
        }
        "cookie" => {
            let name = key(word, list, "session", &mut (), &[], diagnostics)?;
            match check_wire_name(Location::Cookie, &name.value) {
                Ok(()) => Some(Scheme::Cookie { name: name.value }),
                Err(message) => {
                    diagnostics.push(&name, message);
                    None
                }
            }
        }
        other => {
            let known = SCHEMES.iter().chain(&LISTS).copied();
            let message = match nearest(other, known.clone()) {
                Some(likely) => {
                    format!("unknown authentication scheme `{other}`; did you mean `{likely}`?")
                }
                None => {
                    let known: Vec<_> = known.collect();
                    let known = code_list(&known);
                    format!(
                        "unknown authentication scheme `{other}`, expected one of {known}; write `bearer`"
                    )
                }
            };
            diagnostics.push(word, message);
            None
        }
    }
}

/// Reports parentheses after a word without arguments.
fn no_list(word: &TokenTree, list: Option<TokenStream>, diagnostics: &mut Diagnostics) -> bool {
    let Some(list) = list else {
        return true;
    };
    let message = format!("unexpected list after `{word}`; write `{word}` alone");
    if list.is_empty() {
        diagnostics.push(word, message);
    } else {
        diagnostics.push(list, message);
    }
    false
}

/// The keys of `header(..)` after the name.
const HEADER: &[KeySpec<Option<StrLit>>] = &[KeySpec {
    name: "prefix",
    read: |prefix, entry, diagnostics| {
        if let Some(value) = entry.value_like("\"ApiKey \"", diagnostics) {
            *prefix = literal::string(value, "prefix", diagnostics);
        }
    },
}];

/// Reads `header("name", prefix = "..")`.
fn header(
    word: &TokenTree,
    list: Option<TokenStream>,
    diagnostics: &mut Diagnostics,
) -> Option<Scheme> {
    let mut prefix = None;
    let name = key(word, list, "x-api-key", &mut prefix, HEADER, diagnostics)?;
    let lower = name.value.to_ascii_lowercase();
    if lower == "cookie" {
        let message = "the header `cookie` contains all cookies; write `cookie(\"..\")`";
        diagnostics.push(&name, message);
        return None;
    }
    let is_token = Location::Header.check_name(&name.value) == Err(NameError::Token);
    if let (Err(message), false) = (check_wire_name(Location::Header, &name.value), is_token) {
        diagnostics.push(&name, message);
        return None;
    }
    let prefix = match prefix {
        Some(prefix) => checked_prefix(&lower, &prefix, diagnostics)?,
        None => String::new(),
    };
    let name = lower;
    Some(Scheme::Header { name, prefix })
}

/// Checks the text before a key.
fn checked_prefix(name: &str, prefix: &StrLit, diagnostics: &mut Diagnostics) -> Option<String> {
    let text = prefix.value.as_str();
    let scheme = ["bearer", "basic"]
        .into_iter()
        .find(|scheme| text.trim().eq_ignore_ascii_case(scheme));
    let message = match scheme {
        _ if text.trim().is_empty() => "empty prefix; remove it".to_owned(),
        _ if !text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) || text.starts_with(' ') => {
            let source = text.escape_debug();
            format!(
                "invalid prefix `{source}`, expected visible ASCII characters and spaces after them; \
                 write `ApiKey `"
            )
        }
        Some(scheme) if name == "authorization" => {
            format!("prefix `{text}` belongs to the scheme `{scheme}`; write `auth = {scheme}`")
        }
        Some(_) | None => return Some(prefix.value.clone()),
    };
    diagnostics.push(prefix, message);
    None
}

/// Reads the name of a key, and the keys after it.
fn key<T>(
    word: &TokenTree,
    list: Option<TokenStream>,
    example: &str,
    target: &mut T,
    keys: &[KeySpec<T>],
    diagnostics: &mut Diagnostics,
) -> Option<StrLit> {
    let before = diagnostics.count();
    let given = entries(list.unwrap_or_default(), diagnostics);
    let missing = |at: &TokenTree, diagnostics: &mut Diagnostics| {
        let message = format!("missing name after `{word}`; write `{word}(\"{example}\")`");
        diagnostics.push(at, message);
    };
    let Some((first, rest)) = given.split_first() else {
        if diagnostics.count() == before {
            missing(word, diagnostics);
        }
        return None;
    };
    let (TokenTree::Literal(name), EntryValue::None) = (&first.key, &first.value) else {
        missing(&first.key, diagnostics);
        return None;
    };
    let name = literal::string(
        &Tokens::from(TokenTree::from(name.clone())),
        "auth",
        diagnostics,
    )?;
    if name.value.is_empty() {
        let message = format!("empty name in `{word}(..)`; write `{word}(\"{example}\")`");
        diagnostics.push(&name, message);
        return None;
    }
    read_keys(keys, rest, target, diagnostics);
    (diagnostics.count() == before).then_some(name)
}

/// Reads the schemes of `any(..)` or `all(..)`.
fn schemes(
    word: &TokenTree,
    list: Option<TokenStream>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Scheme>> {
    let before = diagnostics.count();
    let tokens = Tokens::from(list.unwrap_or_default());
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(it) if it.as_char() == ',');
    let items = tokens.split(is_comma).filter(|item| !item.is_empty());
    let mut schemes: Vec<Scheme> = Vec::new();
    let mut number = 0;
    for item in items {
        number += 1;
        let Some((first, list)) = parts(item, diagnostics) else {
            continue;
        };
        let text = first.to_string();
        if LISTS.contains(&text.as_str()) {
            let inner = list.unwrap_or_default();
            let message = format!("nested `{text}`; write `{inner}`");
            diagnostics.push(item.iter().cloned().collect::<TokenStream>(), message);
            continue;
        }
        if text == "none" {
            let message =
                format!("`none` cannot be one of several schemes; remove it from `{word}`");
            diagnostics.push(&first, message);
            continue;
        }
        let Some(scheme) = scheme(&first, list, diagnostics) else {
            continue;
        };
        let at = item.iter().cloned().collect::<TokenStream>();
        if schemes.contains(&scheme) {
            diagnostics.push(at, format!("duplicate scheme `{text}`; remove one"));
        } else if let Some(key) = scheme.key()
            && schemes.iter().any(|other| other.key() == Some(key))
        {
            let message = format!(
                "duplicate key `{key}`, which the builder could not tell apart; remove one"
            );
            diagnostics.push(at, message);
        } else {
            schemes.push(scheme);
        }
    }
    if diagnostics.count() > before {
        return None;
    }
    if number < 2 {
        let shown = excerpt(&tokens);
        let message = match number {
            0 => format!("missing schemes after `{word}`; write `{word}(bearer, basic)`"),
            _ => format!("`{word}` needs several schemes; write `auth = {shown}`"),
        };
        diagnostics.push(word, message);
        return None;
    }
    Some(schemes)
}

/// Checks that no two schemes that are sent together set the same header.
fn check_headers(word: &TokenTree, schemes: &[Scheme], diagnostics: &mut Diagnostics) {
    for (index, scheme) in schemes.iter().enumerate() {
        let earlier = schemes.iter().take(index);
        let header = scheme.header();
        if header.is_some() && earlier.clone().any(|other| other.header() == header) {
            let header = header.unwrap_or_default();
            let message = format!(
                "two schemes set the header `{header}`, which cannot be sent twice; write `any`"
            );
            diagnostics.push(word, message);
            return;
        }
    }
}
