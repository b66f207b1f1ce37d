//! The keys of `#[endpoint(..)]`.

use syn::spanned::Spanned;
use syn::{Attribute, LitStr, Meta};

use super::{Entry, entries};
use crate::diagnostics::Diagnostics;
use crate::suggest::{listed, nearest};
use crate::{literal, path};

mod method;
mod scope;
mod status;

pub(crate) use status::Documented;

const KEYS: [&str; 6] = ["method", "path", "scopes", "responses", "errors", "allow"];

/// What `#[endpoint(..)]` says.
#[derive(Default)]
pub(crate) struct Keys {
    /// `None` where it is missing or unknown, which has been recorded.
    pub(crate) method: Option<LitStr>,
    /// The template as it was written, and its pieces.
    pub(crate) path: Option<(LitStr, path::Template)>,
    pub(crate) scopes: Vec<LitStr>,
    pub(crate) responses: Vec<Documented>,
    pub(crate) errors: Vec<Documented>,
    pub(crate) allowed: Allowed,
}

/// What `allow(..)` says is meant, though it is most often a mistake.
#[derive(Default)]
pub(crate) struct Allowed {
    /// A body on GET or DELETE.
    pub(crate) body: bool,
    pub(crate) path: path::Allowed,
}

impl Keys {
    pub(crate) fn of(attribute: &Attribute, diagnostics: &mut Diagnostics) -> Self {
        let given = match &attribute.meta {
            Meta::List(list) => entries(list.tokens.clone(), diagnostics),
            Meta::Path(_) => Vec::new(),
            Meta::NameValue(_) => {
                let message = "`#[endpoint]` takes a list; write `#[endpoint(method = \"..\", path = \"..\")]`";
                diagnostics.push(attribute.path(), message);
                return Self::default();
            }
        };
        let mut named: Vec<(&'static str, Entry)> = Vec::new();
        for entry in given {
            let Some(key) = key(&entry, diagnostics) else {
                continue;
            };
            if named.iter().any(|(other, _)| *other == key) {
                let message = format!("`{key}` is given twice; remove one");
                diagnostics.push(&entry.key, message);
            } else {
                named.push((key, entry));
            }
        }
        missing(attribute, &named, diagnostics);
        // What is allowed comes first, because it decides what is a mistake elsewhere.
        named.sort_by_key(|(key, _)| *key != "allow");
        let mut keys = Self::default();
        for (key, entry) in &named {
            keys.set(key, entry, diagnostics);
        }
        keys
    }

    fn set(&mut self, key: &str, entry: &Entry, diagnostics: &mut Diagnostics) {
        match key {
            "method" => self.method = method::read(entry, diagnostics),
            "path" => {
                let template = entry.value(diagnostics);
                let template =
                    template.and_then(|tokens| literal::string(&tokens, "path", diagnostics));
                self.path = template.map(|template| {
                    let mut parsed = path::parse(&template.value(), self.allowed.path);
                    for mistake in parsed.mistakes.drain(..) {
                        diagnostics.push_in(&template, mistake.at, mistake.message);
                    }
                    (template, parsed)
                });
            }
            "scopes" => {
                if let Some(tokens) = entry.value(diagnostics) {
                    self.scopes = scope::read(&tokens, diagnostics);
                }
            }
            "responses" => self.responses = status::read(entry, 200..=399, diagnostics),
            "errors" => self.errors = status::read(entry, 400..=599, diagnostics),
            _ => self.allowed = allowed(entry, diagnostics),
        }
    }
}

/// The key that an entry gives, or the likely one where the name is none.
fn key(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<&'static str> {
    let name = entry.name();
    let is_literal = matches!(entry.key, proc_macro2::TokenTree::Literal(_));
    if let Some(key) = KEYS.into_iter().find(|key| *key == name && !is_literal) {
        return Some(key);
    }
    if is_literal {
        let key = if name.starts_with('/') {
            "path"
        } else {
            "method"
        };
        let message = format!("a value needs its key; write `{key} = {}`", entry.key);
        diagnostics.push(&entry.key, message);
        return Some(key);
    }
    let likely = nearest(&name, KEYS);
    let hint = match likely {
        Some(key) => format!("did you mean `{key}`?"),
        None => format!("the keys are {}", listed(&KEYS)),
    };
    let message = format!("`#[endpoint]` has no `{name}`; {hint}");
    diagnostics.push(&entry.key, message);
    KEYS.into_iter().find(|key| Some(*key) == likely)
}

/// Says which of the two keys is missing that every endpoint has.
fn missing(attribute: &Attribute, named: &[(&str, Entry)], diagnostics: &mut Diagnostics) {
    let lacks = |key| !named.iter().any(|(name, _)| *name == key);
    let message = match (lacks("method"), lacks("path")) {
        (false, false) => return,
        (true, false) => "endpoint has no `method`; add `method = \"GET\"` or another",
        (false, true) => "endpoint has no `path`; add `path = \"/..\"`",
        (true, true) => {
            "endpoint has no `method` and no `path`; \
             write `#[endpoint(method = \"GET\", path = \"/..\")]`"
        }
    };
    diagnostics.push_at(attribute.path().span(), message);
}

/// Reads `allow(body, trailing_slash)`.
fn allowed(entry: &Entry, diagnostics: &mut Diagnostics) -> Allowed {
    const WORDS: [&str; 2] = ["body", "trailing_slash"];
    let mut allowed = Allowed::default();
    for word in entry.list(diagnostics) {
        let name = word.name();
        match name.as_str() {
            "body" => allowed.body = true,
            "trailing_slash" => allowed.path.trailing_slash = true,
            name => {
                let hint = match nearest(name, WORDS) {
                    Some(word) => format!("did you mean `{word}`?"),
                    None => format!("it takes {}", listed(&WORDS)),
                };
                let message = format!("`allow` has no `{name}`; {hint}");
                diagnostics.push(&word.key, message);
            }
        }
    }
    allowed
}
