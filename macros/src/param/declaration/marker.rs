//! The markers of arguments: `#[path]`, `#[query]`, `#[header]`, `#[body]` and what they take.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Attribute, Meta};

use super::Argument;
use crate::diagnostics::Diagnostics;
use crate::param::place::Place;
use crate::suggest::nearest;
use crate::syntax::{Entry, Given, Key, Text, entries, literal, read_keys};

mod keys;

pub(crate) use keys::style as read_style;

/// A marker, which says where an argument travels.
struct Kind {
    place: Place,
    /// What it takes beside a name.
    facts: &'static [Key<Argument>],
    /// What other libraries call it.
    elsewhere: &'static [&'static str],
}

/// The markers, each by the word for its place.
const MARKERS: &[Kind] = &[
    Kind {
        place: Place::Path,
        facts: keys::FACTS,
        elsewhere: &["path_param", "segment"],
    },
    Kind {
        place: Place::Query,
        facts: keys::STYLED,
        elsewhere: &[
            "param",
            "params",
            "query_param",
            "query_params",
            "url_query",
        ],
    },
    Kind {
        place: Place::Header,
        facts: keys::STYLED,
        elsewhere: &["header_param"],
    },
    Kind {
        place: Place::Body,
        facts: keys::BODY,
        elsewhere: &["json", "data", "payload", "content"],
    },
    Kind {
        place: Place::Form,
        facts: keys::STYLED,
        elsewhere: &["field", "form_param", "urlencoded"],
    },
    Kind {
        place: Place::Multipart,
        facts: keys::STYLED,
        elsewhere: &["part", "file", "form_data"],
    },
];

/// The attributes that a setter or an argument may bear beside its marker.
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

/// What an attribute of an argument is.
pub(super) enum Marker {
    /// It says where the argument travels.
    Place(Place),
    /// It is nothing that anybody knows, and was perhaps meant to be this one.
    Unknown(Option<Place>),
    /// It is somebody else's.
    None,
}

/// What the attribute is.
pub(super) fn of(attribute: &Attribute) -> Marker {
    let Some(name) = attribute.path().get_ident().map(ToString::to_string) else {
        return Marker::None;
    };
    if let Some(kind) = MARKERS.iter().find(|kind| kind.place.word() == name) {
        return Marker::Place(kind.place);
    }
    if PASSED.contains(&name.as_str()) {
        return Marker::None;
    }
    let elsewhere = |kind: &&Kind| kind.elsewhere.contains(&name.as_str());
    let near = || nearest(&name, words());
    let meant = MARKERS.iter().find(elsewhere).or_else(|| {
        let near = near()?;
        MARKERS.iter().find(|kind| kind.place.word() == near)
    });
    Marker::Unknown(meant.map(|kind| kind.place))
}

/// The words of all markers.
pub(crate) fn words() -> impl Iterator<Item = &'static str> {
    MARKERS.iter().map(|kind| kind.place.word())
}

impl Argument {
    /// Takes what a marker says.
    pub(super) fn mark(
        &mut self,
        place: Place,
        attribute: &Attribute,
        diagnostics: &mut Diagnostics,
    ) {
        let span = attribute.path().span();
        if let Some((first, _)) = self.marker {
            let (first, second) = (first.word(), place.word());
            let message = format!(
                "`{}` is marked `#[{first}]` and `#[{second}]`; it travels once, remove one",
                self.ident
            );
            diagnostics.push_at(span, message);
            // Which of the two is meant, nobody knows.
            self.unclear = true;
            return;
        }
        self.marker = Some((place, span));
        let tokens = match &attribute.meta {
            Meta::Path(_) => TokenStream::new(),
            Meta::List(list) if list.tokens.is_empty() => {
                let name = place.word();
                let message = format!("`#[{name}()]` says nothing; write `#[{name}]`");
                diagnostics.push_at(span, message);
                return;
            }
            Meta::List(list) => list.tokens.clone(),
            Meta::NameValue(meta) => {
                let (name, value) = (place.word(), meta.value.to_token_stream());
                let message = format!("`#[{name}]` takes a list; write `#[{name}({value})]`");
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
                let message = format!("`#[{}]` has a name twice; remove one", place.word());
                diagnostics.push(&entry.key, message);
            } else {
                self.wire = name(place, entry, diagnostics);
            }
        }
        let known = MARKERS.iter().find(|kind| kind.place == place);
        let keys = known.map_or(&[] as &[_], |kind| kind.facts);
        let facts = facts
            .into_iter()
            .filter(|entry| !is_rename(place, keys, entry, diagnostics));
        let facts: Vec<_> = facts.collect();
        read_keys(keys, &facts, self, diagnostics);
    }
}

/// The name that a marker gives its argument on the wire.
fn name(place: Place, entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Text> {
    let word = place.word();
    if place == Place::Body {
        let message =
            "a body has no name; write `#[body]`, or `#[form(\"..\")]` for a field of a form";
        diagnostics.push(&entry.key, message);
        return None;
    }
    if !matches!(entry.given, Given::Nothing) {
        let message = format!("a name stands alone; write `#[{word}({})]`", entry.key);
        diagnostics.push(&entry.key, message);
        return None;
    }
    let wire = literal::string(&entry.key.clone().into(), word, diagnostics)?;
    if wire.value.is_empty() {
        let message = format!("the {word} name is empty; write one, or `#[{word}]` alone");
        diagnostics.push(wire, message);
        return None;
    }
    Some(wire)
}

/// Whether the entry gives a name by a key, as other libraries want it, or without quotes.
fn is_rename(
    place: Place,
    keys: &[Key<Argument>],
    entry: &Entry,
    diagnostics: &mut Diagnostics,
) -> bool {
    const RENAMES: [&str; 4] = ["name", "rename", "key", "wire"];
    let name = entry.name();
    let alone = matches!(entry.given, Given::Nothing)
        && nearest(&name, keys.iter().map(|key| key.name)).is_none();
    let renames = !keys.is_empty() && (alone || RENAMES.contains(&name.as_str()));
    if alone && renames {
        let word = place.word();
        let message = format!("a name stands in quotes; write `#[{word}(\"{name}\")]`");
        diagnostics.push(&entry.key, message);
    } else if renames {
        let word = place.word();
        let like = match &entry.given {
            Given::Value(value) => value.to_string(),
            _ => "\"..\"".into(),
        };
        let message =
            format!("`#[{word}]` has no `{name}`; write the name alone, `#[{word}({like})]`");
        diagnostics.push(&entry.key, message);
    }
    renames
}
