//! The markers of arguments: `#[path]`, `#[query]`, `#[header]`, `#[body]` and so on.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Attribute, Meta};

use super::Argument;
use crate::diagnostics::Diagnostics;
use crate::param::noun;
use crate::suggest::nearest;
use crate::syntax::{Entry, EntryValue, KeySpec, StrLit, entries, literal, read_keys};
use restrait_grammar::location::Naming;
use restrait_grammar::{Bound, Location, Style};

mod keys;

pub(crate) use keys::style as read_style;

/// Returns the keys that the marker of a location takes.
fn keys(location: Location) -> &'static [KeySpec<Argument>] {
    if location.naming() == Naming::None {
        return keys::BODY;
    }
    let is_styled = |style: &&Style| **style != Style::Plain;
    let mut styles = Style::ALL.iter().filter(is_styled);
    if styles.any(|style| Bound::new(location, *style, false).is_some()) {
        keys::STYLED
    } else {
        keys::FACTS
    }
}

/// The attributes that are copied to a setter or an argument.
const PASSED: [&str; 13] = [
    "allow",
    "cfg",
    "cfg_attr",
    "deny",
    "deprecated",
    "doc",
    "expect",
    "forbid",
    "inline",
    "must_use",
    "cold",
    "track_caller",
    "warn",
];

/// The kind of an argument's attribute.
pub(super) enum Marker {
    /// A marker, which names the location.
    Location(Location),
    /// An unknown attribute, and the location that was likely meant.
    Unknown(Option<Location>),
    /// An attribute that is not a marker.
    None,
}

/// Returns the kind of the attribute.
pub(super) fn of(attribute: &Attribute) -> Marker {
    let Some(name) = attribute.path().get_ident().map(ToString::to_string) else {
        return Marker::None;
    };
    if let Some(location) = Location::from_name(&name) {
        return Marker::Location(location);
    }
    if PASSED.contains(&name.as_str()) {
        return Marker::None;
    }
    let mut all = Location::ALL.iter().copied();
    let synonym = all.find(|location| location.other_names().contains(&name.as_str()));
    let likely = synonym.or_else(|| Location::from_name(nearest(&name, words())?));
    Marker::Unknown(likely)
}

/// Returns the names of all markers.
pub(crate) fn words() -> impl Iterator<Item = &'static str> {
    Location::ALL.iter().map(|location| location.as_str())
}

impl Argument {
    /// Reads a marker.
    pub(super) fn mark(
        &mut self,
        location: Location,
        attribute: &Attribute,
        diagnostics: &mut Diagnostics,
    ) {
        let span = attribute.path().span();
        if let Some((first, _)) = self.marker {
            let message = format!(
                "duplicate marker `#[{location}]`: `{}` is marked with `#[{first}]` already; remove \
                 one",
                self.ident
            );
            diagnostics.push_at(span, message);
            self.is_unlocated = true;
            return;
        }
        self.marker = Some((location, span));
        let tokens = match &attribute.meta {
            Meta::Path(_) => TokenStream::new(),
            Meta::List(list) if list.tokens.is_empty() => {
                let name = location.as_str();
                let message = format!("empty list `#[{name}()]`; write `#[{name}]`");
                diagnostics.push_at(span, message);
                return;
            }
            Meta::List(list) => list.tokens.clone(),
            Meta::NameValue(meta) => {
                let (name, value) = (location.as_str(), meta.value.to_token_stream());
                let message =
                    format!("expected a list, found `= {value}`; write `#[{name}({value})]`");
                diagnostics.push_at(span, message);
                return;
            }
        };
        let given = entries(tokens, diagnostics);
        let (names, facts): (Vec<_>, Vec<_>) = given
            .into_iter()
            .partition(|entry| matches!(entry.key, TokenTree::Literal(_)));
        for (index, entry) in names.iter().enumerate() {
            if index > 0 {
                let message = format!("duplicate name in `#[{location}(..)]`; remove one");
                diagnostics.push(&entry.key, message);
            } else {
                self.wire = name(location, entry, diagnostics);
            }
        }
        let keys = keys(location);
        let facts = facts.into_iter().filter(|entry| {
            !is_secret_body(location, entry, diagnostics)
                && !is_rename(location, keys, entry, diagnostics)
        });
        let facts: Vec<_> = facts.collect();
        read_keys(keys, &facts, self, diagnostics);
    }
}

/// Returns the wire name in a marker.
fn name(location: Location, entry: &Entry, diagnostics: &mut Diagnostics) -> Option<StrLit> {
    let word = location.as_str();
    if location.naming() == Naming::None {
        let message = "a request body cannot have a name; write `#[body]`, or `#[form(\"..\")]` for a form field";
        diagnostics.push(&entry.key, message);
        return None;
    }
    if !matches!(entry.value, EntryValue::None) {
        let message = format!(
            "unexpected value for the name `{0}`; write `#[{word}({0})]`",
            entry.key
        );
        diagnostics.push(&entry.key, message);
        return None;
    }
    let wire = literal::string(&entry.key.clone().into(), word, diagnostics)?;
    if wire.value.is_empty() {
        let message = format!("empty {} name; write one, or `#[{word}]`", noun(location));
        diagnostics.push(wire, message);
        return None;
    }
    Some(wire)
}

/// Returns `true` if the entry declares a whole body secret.
fn is_secret_body(location: Location, entry: &Entry, diagnostics: &mut Diagnostics) -> bool {
    let is_secret = location.naming() == Naming::None && entry.name() == "secret";
    if is_secret {
        let message = "a request body cannot be secret; remove `secret`";
        diagnostics.push(&entry.key, message);
    }
    is_secret
}

/// Returns `true` if the entry is a name with a key, as in other libraries, or without quotes.
fn is_rename(
    location: Location,
    keys: &[KeySpec<Argument>],
    entry: &Entry,
    diagnostics: &mut Diagnostics,
) -> bool {
    const RENAMES: [&str; 4] = ["name", "rename", "key", "wire"];
    let name = entry.name();
    let alone = matches!(entry.value, EntryValue::None)
        && nearest(&name, keys.iter().map(|key| key.name)).is_none();
    let renames = !keys.is_empty() && (alone || RENAMES.contains(&name.as_str()));
    if alone && renames {
        let word = location.as_str();
        let message =
            format!("expected a string literal, found `{name}`; write `#[{word}(\"{name}\")]`");
        diagnostics.push(&entry.key, message);
    } else if renames {
        let word = location.as_str();
        let like = match &entry.value {
            EntryValue::Value(value) => value.to_string(),
            EntryValue::None
            | EntryValue::List(_)
            | EntryValue::Unfinished(_)
            | EntryValue::Invalid => "\"..\"".into(),
        };
        let message =
            format!("unknown key `{name}`; write the name without a key, `#[{word}({like})]`");
        diagnostics.push(&entry.key, message);
    }
    renames
}
