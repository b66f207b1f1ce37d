//! `page(..)`: the params that request the next page.

use proc_macro2::{Span, TokenTree};
use syn::Ident;

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, KeySpec, TextLit, entries, excerpt, read_keys};

/// The values of `page(..)`.
#[derive(Default)]
pub(crate) struct Paging {
    /// The kind of paging, its argument, and the span of the key. More than one is reported.
    pub(crate) kinds: Vec<(PagingKind, Option<Ident>, Span)>,
    /// The number of the first page.
    pub(crate) first: Option<(u64, Span)>,
}

/// A kind of paging.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PagingKind {
    /// By the number of the page.
    Number,
    /// By the number of items before the page.
    Offset,
    /// By a cursor from the page before.
    Cursor,
    /// By a URL in the `link` header of the page before.
    Link,
}

impl PagingKind {
    /// Returns the key.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Offset => "offset",
            Self::Cursor => "cursor",
            Self::Link => "link",
        }
    }
}

const KEYS: &[KeySpec<Paging>] = &[
    KeySpec {
        name: "number",
        read: |paging, entry, diagnostics| paging.add(PagingKind::Number, entry, diagnostics),
    },
    KeySpec {
        name: "offset",
        read: |paging, entry, diagnostics| paging.add(PagingKind::Offset, entry, diagnostics),
    },
    KeySpec {
        name: "cursor",
        read: |paging, entry, diagnostics| paging.add(PagingKind::Cursor, entry, diagnostics),
    },
    KeySpec {
        name: "link",
        read: |paging, entry, diagnostics| {
            entry.flag(diagnostics);
            paging
                .kinds
                .push((PagingKind::Link, None, entry.key.span()));
        },
    },
    KeySpec {
        name: "first",
        read: |paging, entry, diagnostics| {
            let value = entry.value(diagnostics);
            let text = value.and_then(|it| TextLit::read(it, "first", diagnostics));
            match text.as_ref().map(|text| text.value.parse()) {
                Some(Ok(first)) => paging.first = Some((first, entry.key.span())),
                Some(Err(_)) => {
                    let found = value.map(excerpt).unwrap_or_default();
                    let message =
                        format!("expected a whole number, found `{found}`; write `first = 1`");
                    diagnostics.push(value, message);
                }
                None => {}
            }
        },
    },
];

impl Paging {
    /// Reads the name of the argument.
    fn add(&mut self, kind: PagingKind, entry: &Entry, diagnostics: &mut Diagnostics) {
        let Some(value) = entry.value(diagnostics) else {
            return;
        };
        match &**value {
            [TokenTree::Ident(argument)] => {
                self.kinds
                    .push((kind, Some(argument.clone()), entry.key.span()));
            }
            _ => {
                let name = entry.name();
                let found = excerpt(value);
                let message = match found.strip_prefix('"').and_then(|it| it.strip_suffix('"')) {
                    Some(argument) => format!(
                        "expected the name of an argument, found `{found}`; write `{name} = \
                         {argument}` without quotes"
                    ),
                    None => format!(
                        "expected the name of an argument, found `{found}`; write `{name} = page` \
                         or another argument"
                    ),
                };
                diagnostics.push(value, message);
            }
        }
    }
}

/// Reads `page(number = page, first = 1)`.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Paging> {
    let before = diagnostics.count();
    let mut paging = Paging::default();
    let entries = entry.list_with(entries, |_| "number = page".into(), diagnostics);
    read_keys(KEYS, &entries, &mut paging, diagnostics);
    if diagnostics.count() > before {
        return None;
    }
    match paging.kinds.as_slice() {
        [_] => Some(paging),
        [] => {
            let message = "missing kind of paging in `page`; add `number = ..`, `offset = ..`, \
                           `cursor = ..` or `link`";
            diagnostics.push(&entry.key, message);
            None
        }
        [(first, ..), (second, _, span), ..] => {
            let (first, second) = (first.as_str(), second.as_str());
            let message = format!("`{first}` and `{second}` cannot be combined; remove `{second}`");
            diagnostics.push_at(*span, message);
            None
        }
    }
}
