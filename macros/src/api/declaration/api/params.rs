//! `params(..)`: descriptions of params by wire name.

use proc_macro2::{Span, TokenTree};
use restrait_grammar::Style;

use crate::diagnostics::Diagnostics;
use crate::param::read_style;
use crate::syntax::{
    Entry, EntryValue, KeySpec, StrLit, TextLit, described_entries, literal, read_keys,
};

/// A description for all params with this wire name.
pub(crate) struct ParamDescription {
    /// The token of the wire name.
    pub(crate) key: TokenTree,
    pub(crate) wire: String,
    pub(crate) docs: Option<String>,
    pub(crate) default: Option<Spanned<TextLit>>,
    pub(crate) example: Option<Spanned<TextLit>>,
    pub(crate) style: Option<Spanned<Style>>,
    /// If `true`, the style is misspelled, which has been reported.
    pub(crate) is_style_guessed: bool,
}

/// A value, and the span of its key.
#[derive(Clone)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// The keys in the parentheses after a wire name.
const OPTIONS: &[KeySpec<ParamDescription>] = &[
    KeySpec {
        name: "default",
        read: |param, entry, diagnostics| param.default = text(entry, diagnostics),
    },
    KeySpec {
        name: "example",
        read: |param, entry, diagnostics| param.example = text(entry, diagnostics),
    },
    KeySpec {
        name: "style",
        read: |param, entry, diagnostics| {
            let span = entry.key.span();
            let before = diagnostics.count();
            let style = read_style(entry, diagnostics);
            param.style = style.map(|value| Spanned { value, span });
            param.is_style_guessed = diagnostics.count() > before;
        },
    },
];

/// Reads `name = "description"` and `name(example = 1) = "description"`.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Vec<ParamDescription> {
    let mut all: Vec<ParamDescription> = Vec::new();
    for entry in entry.list_with(described_entries, |_| "name = \"..\"".into(), diagnostics) {
        let wire = entry.name();
        if let TokenTree::Literal(literal) = &entry.key
            && StrLit::from_literal(literal).is_none()
        {
            let message = format!(
                "expected the wire name of a param, found `{literal}`; write `\"{literal}\"`"
            );
            diagnostics.push(literal, message);
        } else if all.iter().any(|other| other.wire == wire) {
            let message = format!("duplicate description of `{wire}`; remove one");
            diagnostics.push(&entry.key, message);
        } else {
            all.push(param(&entry, wire, diagnostics));
        }
    }
    all
}

fn param(entry: &Entry, wire: String, diagnostics: &mut Diagnostics) -> ParamDescription {
    let mut param = ParamDescription {
        key: entry.key.clone(),
        wire,
        docs: None,
        default: None,
        example: None,
        style: None,
        is_style_guessed: false,
    };
    let options = match (&entry.options, &entry.value) {
        (Some(options), _) | (None, EntryValue::List(options)) => {
            described_entries(options.clone(), diagnostics)
        }
        (
            None,
            EntryValue::None
            | EntryValue::Value(_)
            | EntryValue::Unfinished(_)
            | EntryValue::Invalid,
        ) => Vec::new(),
    };
    read_keys(OPTIONS, &options, &mut param, diagnostics);
    if options.is_empty() || !matches!(entry.value, EntryValue::List(_)) {
        let text = entry
            .value_like("\"..\"", diagnostics)
            .and_then(|value| literal::string(value, &param.wire, diagnostics));
        if let Some(text) = &text
            && text.value.trim().is_empty()
        {
            let message = format!("empty description of `{}`; write one", param.wire);
            diagnostics.push(text, message);
        }
        param.docs = text.map(|text| text.value);
    }
    param
}

fn text(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Spanned<TextLit>> {
    let span = entry.key.span();
    let value = TextLit::read(entry.value(diagnostics)?, &entry.name(), diagnostics)?;
    Some(Spanned { value, span })
}
