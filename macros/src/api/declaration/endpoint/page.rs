//! `page(..)`: how the next page is asked for.

use proc_macro2::{Span, TokenTree};
use syn::Ident;

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, Key, literal, read_keys};

/// What `page(..)` says.
#[derive(Default)]
pub(crate) struct Paging {
    /// The way, and the argument that it needs. More than one is a mistake.
    pub(crate) ways: Vec<(Way, Option<Ident>, Span)>,
    /// The number of the first page.
    pub(crate) first: Option<(u64, Span)>,
}

/// How pages are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Number,
    Offset,
    Cursor,
    Link,
}

const KEYS: &[Key<Paging>] = &[
    Key {
        name: "number",
        read: |paging, entry, diagnostics| paging.way(Way::Number, entry, diagnostics),
    },
    Key {
        name: "offset",
        read: |paging, entry, diagnostics| paging.way(Way::Offset, entry, diagnostics),
    },
    Key {
        name: "cursor",
        read: |paging, entry, diagnostics| paging.way(Way::Cursor, entry, diagnostics),
    },
    Key {
        name: "link",
        read: |paging, entry, diagnostics| {
            entry.flag(diagnostics);
            paging.ways.push((Way::Link, None, entry.key.span()));
        },
    },
    Key {
        name: "first",
        read: |paging, entry, diagnostics| {
            let value = entry.value(diagnostics);
            let text = value.and_then(|it| literal::text(it, "first", diagnostics));
            match text.as_ref().map(|text| text.parse()) {
                Some(Ok(first)) => paging.first = Some((first, entry.key.span())),
                Some(Err(_)) => {
                    let message = "`first` takes the number of the first page; write `first = 1`";
                    diagnostics.push(value, message);
                }
                None => {}
            }
        },
    },
];

impl Paging {
    fn way(&mut self, way: Way, entry: &Entry, diagnostics: &mut Diagnostics) {
        let Some(value) = entry.value(diagnostics) else {
            return;
        };
        match &**value {
            [TokenTree::Ident(argument)] => {
                self.ways
                    .push((way, Some(argument.clone()), entry.key.span()));
            }
            _ => {
                let name = entry.name();
                let bare = value.to_string();
                let message = format!(
                    "`{name}` takes an argument's name; write `{name} = {}`, without quotes",
                    bare.trim_matches('"')
                );
                diagnostics.push(value, message);
            }
        }
    }
}

/// Reads `page(number = page, first = 1)`.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Paging> {
    let before = diagnostics.count();
    let mut paging = Paging::default();
    let words = entry.list(diagnostics);
    read_keys(KEYS, &words, &mut paging, diagnostics);
    if diagnostics.count() > before {
        return None;
    }
    match paging.ways.as_slice() {
        [_] => Some(paging),
        [] => {
            let message = "`page` says no way; write `number = ..`, `offset = ..`, `cursor = ..` \
                           or `link`";
            diagnostics.push(&entry.key, message);
            None
        }
        [_, (_, _, second), ..] => {
            diagnostics.push_at(*second, "pages are asked for in one way; remove this");
            None
        }
    }
}
