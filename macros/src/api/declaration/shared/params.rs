//! `params(..)`: what a trait says of its params, by their wire names.

use proc_macro2::{Span, TokenTree};
use restrait_grammar::Style;

use crate::diagnostics::Diagnostics;
use crate::param::read_style;
use crate::syntax::{Entry, Given, Key, Text, described, literal, read_keys};

/// A param that is described for all endpoints which have it.
pub(crate) struct Described {
    /// The wire name, as it is written.
    pub(crate) key: TokenTree,
    pub(crate) wire: String,
    pub(crate) docs: Option<String>,
    pub(crate) default: Option<Fact<String>>,
    pub(crate) example: Option<Fact<String>>,
    pub(crate) style: Option<Fact<Style>>,
}

/// What a key says, and where it is written.
#[derive(Clone)]
pub(crate) struct Fact<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// What the parentheses behind a wire name take.
const FACTS: &[Key<Described>] = &[
    Key {
        name: "default",
        read: |param, entry, diagnostics| param.default = text(entry, diagnostics),
    },
    Key {
        name: "example",
        read: |param, entry, diagnostics| param.example = text(entry, diagnostics),
    },
    Key {
        name: "style",
        read: |param, entry, diagnostics| {
            let span = entry.key.span();
            let style = read_style(entry, diagnostics);
            param.style = style.map(|value| Fact { value, span });
        },
    },
];

/// Reads `name = "description"` and `name(example = 1) = "description"`.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Vec<Described> {
    let mut all: Vec<Described> = Vec::new();
    for entry in entry.list_by(described, diagnostics) {
        let wire = entry.name();
        if let TokenTree::Literal(literal) = &entry.key
            && Text::of(literal).is_none()
        {
            let message = format!(
                "expected the wire name of a param, found `{literal}`; write `\"{literal}\"`"
            );
            diagnostics.push(literal, message);
        } else if all.iter().any(|other| other.wire == wire) {
            let message = format!("duplicate param `{wire}`; remove one");
            diagnostics.push(&entry.key, message);
        } else {
            all.push(param(&entry, wire, diagnostics));
        }
    }
    all
}

fn param(entry: &Entry, wire: String, diagnostics: &mut Diagnostics) -> Described {
    let mut param = Described {
        key: entry.key.clone(),
        wire,
        docs: None,
        default: None,
        example: None,
        style: None,
    };
    let facts = match (&entry.of, &entry.given) {
        (Some(facts), _) | (None, Given::List(facts)) => described(facts.clone(), diagnostics),
        (None, _) => Vec::new(),
    };
    read_keys(FACTS, &facts, &mut param, diagnostics);
    if facts.is_empty() || !matches!(entry.given, Given::List(_)) {
        let text = entry
            .value_like("\"..\"", diagnostics)
            .and_then(|value| literal::string(value, &param.wire, diagnostics));
        if let Some(text) = &text
            && text.value.trim().is_empty()
        {
            let message = format!(
                "empty description of `{}`; write one, or remove it",
                param.wire
            );
            diagnostics.push(text, message);
        }
        param.docs = text.map(|text| text.value);
    }
    param
}

fn text(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Fact<String>> {
    let span = entry.key.span();
    let value = literal::text(entry.value(diagnostics)?, &entry.name(), diagnostics)?;
    Some(Fact { value, span })
}
