//! The keys of `#[endpoint(..)]`.

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{Attribute, LitStr, Meta};

use super::{Entry, Given, entries};
use crate::diagnostics::Diagnostics;
use crate::suggest::did_you_mean;
use crate::{literal, path};

const KEYS: [&str; 5] = ["method", "path", "scopes", "responses", "errors"];

/// The methods that an endpoint may have.
const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/// What `#[endpoint(..)]` says.
pub(crate) struct Keys {
    /// `None` where it is missing or unknown, which has been recorded.
    pub(crate) method: Option<LitStr>,
    /// The template and its pieces.
    pub(crate) path: Option<(LitStr, Vec<path::Piece>)>,
    /// Whether the template was understood as a whole.
    pub(crate) path_is_sound: bool,
    pub(crate) scopes: Vec<LitStr>,
    pub(crate) responses: Vec<Documented>,
    pub(crate) errors: Vec<Documented>,
}

/// A documented status.
pub(crate) struct Documented {
    pub(crate) status: u16,
    pub(crate) docs: String,
}

impl Keys {
    pub(crate) fn of(attribute: &Attribute, diagnostics: &mut Diagnostics) -> Self {
        let mut keys = Self {
            method: None,
            path: None,
            path_is_sound: true,
            scopes: Vec::new(),
            responses: Vec::new(),
            errors: Vec::new(),
        };
        let given = match &attribute.meta {
            Meta::List(list) => entries(list.tokens.clone(), diagnostics),
            Meta::Path(_) => Vec::new(),
            Meta::NameValue(_) => {
                let message =
                    "`#[endpoint]` takes a list; write `#[endpoint(method = \"..\", ..)]`";
                diagnostics.push(attribute.path(), message);
                return keys;
            }
        };
        let mut seen: Vec<String> = Vec::new();
        for entry in given {
            let name = entry.name();
            if seen.contains(&name) {
                diagnostics.push(
                    &entry.key,
                    format_args!("`{name}` is given twice; remove one"),
                );
                continue;
            }
            keys.set(&name, &entry, diagnostics);
            seen.push(name);
        }
        for key in ["method", "path"] {
            if !seen.iter().any(|name| name == key) {
                let message = format!("endpoint has no `{key}`; add `{key} = \"..\"`");
                diagnostics.push_at(attribute.path().span(), message);
            }
        }
        keys
    }

    fn set(&mut self, name: &str, entry: &Entry, diagnostics: &mut Diagnostics) {
        match name {
            "method" => self.method = method(entry, diagnostics),
            "path" => {
                let Some(tokens) = entry.value(diagnostics) else {
                    return;
                };
                let Some(template) = literal::string(&tokens, "path", diagnostics) else {
                    return;
                };
                let (pieces, mistakes) = path::parse(&template.value());
                self.path_is_sound = mistakes.is_empty();
                for mistake in mistakes {
                    diagnostics.push(&template, mistake);
                }
                self.path = Some((template, pieces));
            }
            "scopes" => {
                if let Some(tokens) = entry.value(diagnostics) {
                    self.scopes = literal::strings(&tokens, "scopes", diagnostics);
                }
            }
            "responses" => self.responses = documented(entry, 200..=399, diagnostics),
            "errors" => self.errors = documented(entry, 400..=599, diagnostics),
            name => {
                let hint = did_you_mean(name, KEYS);
                let hint =
                    hint.unwrap_or_else(|| format!("; the keys are `{}`", KEYS.join("`, `")));
                diagnostics.push(
                    &entry.key,
                    format_args!("`#[endpoint]` has no `{name}`{hint}"),
                );
            }
        }
    }
}

fn method(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<LitStr> {
    let tokens: TokenStream = entry.value(diagnostics)?;
    let method = literal::string(&tokens, "method", diagnostics)?;
    let name = method.value();
    if METHODS.contains(&name.as_str()) {
        return Some(method);
    }
    let hint = did_you_mean(&name, METHODS);
    let hint = hint.unwrap_or_else(|| format!("; the methods are `{}`", METHODS.join("`, `")));
    diagnostics.push(&method, format_args!("unknown method `{name}`{hint}"));
    None
}

/// Reads `404 = "no such thing", 409`.
fn documented(
    entry: &Entry,
    range: std::ops::RangeInclusive<u16>,
    diagnostics: &mut Diagnostics,
) -> Vec<Documented> {
    let mut all: Vec<Documented> = Vec::new();
    for status in entry.list(diagnostics) {
        let (first, last) = (range.start(), range.end());
        let Some(code) = code(&status.key).filter(|code| range.contains(code)) else {
            let message = format!("expected a status; write one from {first} to {last}");
            diagnostics.push(&status.key, message);
            continue;
        };
        if all.iter().any(|other| other.status == code) {
            diagnostics.push(
                &status.key,
                format_args!("{code} stands here twice; remove one"),
            );
            continue;
        }
        let docs = match &status.given {
            Given::Nothing => String::new(),
            _ => match status.value(diagnostics) {
                Some(value) => literal::string(&value, &code.to_string(), diagnostics)
                    .map(|docs| docs.value())
                    .unwrap_or_default(),
                None => continue,
            },
        };
        all.push(Documented { status: code, docs });
    }
    all
}

fn code(key: &TokenTree) -> Option<u16> {
    let literal = syn::parse2::<syn::LitInt>(key.clone().into()).ok()?;
    literal.base10_parse().ok()
}
