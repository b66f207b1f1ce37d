//! The markers of arguments: `#[path]`, `#[query]`, `#[header]`, `#[body]` and what they take.

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{Attribute, FnArg, Meta, Signature};

use super::Argument;
use crate::declaration::{Entry, Given, entries};
use crate::diagnostics::Diagnostics;
use crate::literal;
use crate::model::Place;
use crate::suggest::nearest;

const PLACES: [Place; 4] = [Place::Path, Place::Query, Place::Header, Place::Body];

/// What other libraries call the markers.
const ELSEWHERE: [(&str, Place); 12] = [
    ("json", Place::Body),
    ("data", Place::Body),
    ("payload", Place::Body),
    ("content", Place::Body),
    ("param", Place::Query),
    ("params", Place::Query),
    ("query_param", Place::Query),
    ("query_params", Place::Query),
    ("url_query", Place::Query),
    ("path_param", Place::Path),
    ("segment", Place::Path),
    ("header_param", Place::Header),
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
    if let Some(place) = PLACES.into_iter().find(|place| place.word() == name) {
        return Marker::Place(place);
    }
    if PASSED.contains(&name.as_str()) {
        return Marker::None;
    }
    let elsewhere = ELSEWHERE.iter().find(|(word, _)| *word == name);
    let near = nearest(&name, PLACES.map(Place::word));
    let near = PLACES.into_iter().find(|place| Some(place.word()) == near);
    Marker::Unknown(elsewhere.map(|(_, place)| *place).or(near))
}

/// Takes the markers off, so that the signature can stand where nobody reads them.
pub(crate) fn strip(sig: &mut Signature) {
    for input in &mut sig.inputs {
        if let FnArg::Typed(typed) = input {
            typed
                .attrs
                .retain(|attribute| matches!(of(attribute), Marker::None));
        }
    }
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
            return;
        }
        self.marker = Some((place, span));
        let tokens = match &attribute.meta {
            Meta::Path(_) => TokenStream::new(),
            Meta::List(list) => list.tokens.clone(),
            Meta::NameValue(_) => {
                let name = place.word();
                let message = format!("`#[{name}]` takes a list; write `#[{name}(\"..\")]`");
                diagnostics.push_at(span, message);
                return;
            }
        };
        let mut seen = Vec::new();
        for entry in entries(tokens, diagnostics) {
            let name = entry.name();
            let is_wire = matches!(&entry.key, TokenTree::Literal(_));
            let key = if is_wire { String::new() } else { name.clone() };
            if seen.contains(&key) {
                let what = if is_wire { "a name" } else { name.as_str() };
                let message = format!("`#[{}]` has {what} twice; remove one", place.word());
                diagnostics.push(&entry.key, message);
                continue;
            }
            seen.push(key);
            self.take(place, &name, &entry, is_wire, diagnostics);
        }
    }

    fn take(
        &mut self,
        place: Place,
        name: &str,
        entry: &Entry,
        is_wire: bool,
        diagnostics: &mut Diagnostics,
    ) {
        let word = place.word();
        if is_wire && place == Place::Body {
            diagnostics.push(&entry.key, "a body has no name; write `#[body]`");
        } else if is_wire && !matches!(entry.given, Given::Nothing) {
            let message = format!("a name stands alone; write `#[{word}({})]`", entry.key);
            diagnostics.push(&entry.key, message);
        } else if is_wire {
            self.wire = literal::string(&entry.key.clone().into(), word, diagnostics);
            if let Some(wire) = self.wire.take_if(|wire| wire.value().is_empty()) {
                let message = format!("the {word} name is empty; write one, or `#[{word}]` alone");
                diagnostics.push(wire, message);
            }
        } else {
            self.fact(place, name, entry, diagnostics);
        }
    }

    fn fact(&mut self, place: Place, name: &str, entry: &Entry, diagnostics: &mut Diagnostics) {
        let keys = ["default", "example", "send"];
        let word = place.word();
        if !keys.contains(&name) || place == Place::Body {
            let hint = match nearest(name, keys) {
                Some(key) if place != Place::Body => format!("did you mean `{key}`?"),
                _ if place == Place::Body => "write `#[body]` alone".into(),
                _ if ["name", "rename", "key", "wire"].contains(&name) => {
                    format!("a name stands alone, write `#[{word}(\"..\")]`")
                }
                _ => "it takes a name, `default = ..` and `example = ..`".into(),
            };
            let message = format!("`#[{word}]` has no `{name}`; {hint}");
            diagnostics.push(&entry.key, message);
            return;
        }
        let Some(value) = entry.value(diagnostics) else {
            return;
        };
        let text = literal::text(&value, name, diagnostics);
        match name {
            "default" => self.default = text,
            "example" => self.example = text,
            _ => self.send = text.map(|text| (text, entry.key.span())),
        }
    }
}
