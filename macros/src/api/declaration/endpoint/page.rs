//! `page(..)`: the params that request the next page.

use proc_macro2::{Span, TokenTree};
use syn::Ident;

use crate::diagnostics::Diagnostics;
use crate::name;
use crate::syntax::{Entry, KeySpec, StrLit, TextLit, Tokens, entries, excerpt, read_keys};

/// The values of `page(..)`.
#[derive(Default)]
pub(crate) struct Paging {
    /// The kind of paging, what selects the page, and the span of the key. More than one is reported.
    pub(crate) kinds: Vec<(PagingKind, Selector, Span)>,
    /// The number of the first page.
    pub(crate) first: Option<(u64, Span)>,
}

/// The part of a request that selects the page.
pub(crate) enum Selector {
    /// An argument.
    Argument(Ident),
    /// A member of the JSON body: its tokens, and the names that lead to it.
    Body(Tokens, Vec<String>),
    /// The whole URL.
    Url,
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
    /// By a URL in the body of the page before.
    NextUrl,
}

impl PagingKind {
    /// Returns the key.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Offset => "offset",
            Self::Cursor => "cursor",
            Self::Link => "link",
            Self::NextUrl => "next_url",
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
        read: |paging, entry, diagnostics| paging.add_url(PagingKind::Link, entry, diagnostics),
    },
    KeySpec {
        name: "next_url",
        read: |paging, entry, diagnostics| paging.add_url(PagingKind::NextUrl, entry, diagnostics),
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
    /// Reads a kind without an argument.
    fn add_url(&mut self, kind: PagingKind, entry: &Entry, diagnostics: &mut Diagnostics) {
        entry.flag(diagnostics);
        self.kinds.push((kind, Selector::Url, entry.key.span()));
    }

    /// Reads the name of the argument, or the path of a member of the body.
    fn add(&mut self, kind: PagingKind, entry: &Entry, diagnostics: &mut Diagnostics) {
        let Some(value) = entry.value(diagnostics) else {
            return;
        };
        let selector = match &**value {
            [TokenTree::Ident(argument)] => Some(Selector::Argument(argument.clone())),
            [TokenTree::Ident(_), TokenTree::Punct(dot), ..] if dot.as_char() == '.' => {
                member(kind, value, diagnostics)
            }
            _ => {
                diagnostics.push(value, not_an_argument(&entry.name(), value));
                None
            }
        };
        let at = entry.key.span();
        self.kinds.extend(selector.map(|it| (kind, it, at)));
    }
}

/// Returns the message for a value that is not the name of an argument.
fn not_an_argument(key: &str, value: &Tokens) -> String {
    let found = excerpt(value);
    match found.strip_prefix('"').and_then(|it| it.strip_suffix('"')) {
        Some(argument) => format!(
            "expected the name of an argument, found `{found}`; write `{key} = {argument}` without \
             quotes"
        ),
        None => format!(
            "expected the name of an argument, found `{found}`; write `{key} = page` or another \
             argument"
        ),
    }
}

/// Reads the path of a member of the body: `body.variables.after`.
fn member(kind: PagingKind, value: &Tokens, diagnostics: &mut Diagnostics) -> Option<Selector> {
    let found = excerpt(value).replace(' ', "");
    if kind != PagingKind::Cursor {
        let key = kind.as_str();
        let message = format!(
            "`{key}` is sent in the query, found `{found}`; name an optional query parameter"
        );
        diagnostics.push(value, message);
        return None;
    }
    let mut names = Vec::new();
    for (index, token) in value.iter().enumerate() {
        let name = match token {
            TokenTree::Ident(name) if index % 2 == 0 => name::unraw(name),
            TokenTree::Literal(name) if index % 2 == 0 && index > 0 => {
                StrLit::from_literal(name).map_or_else(String::new, |name| name.value)
            }
            TokenTree::Punct(dot) if index % 2 == 1 && dot.as_char() == '.' => continue,
            _ => String::new(),
        };
        if name.is_empty() || name.contains('.') {
            let message = format!(
                "expected the name of a member, found `{token}`; write `cursor = body.after`"
            );
            diagnostics.push(token, message);
            return None;
        }
        names.push(name);
    }
    let root = names.remove(0);
    if root != "body" {
        let rest = names.join(".");
        let message = format!("expected `body`, found `{root}`; write `cursor = body.{rest}`");
        diagnostics.push(value.first(), message);
        return None;
    }
    if value.len().is_multiple_of(2) {
        let message = "missing name after `.`; write `cursor = body.after`";
        diagnostics.push(value, message);
        return None;
    }
    Some(Selector::Body(value.clone(), names))
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
                           `cursor = ..`, `next_url` or `link`";
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
