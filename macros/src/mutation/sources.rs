//! The valid declarations of the project, split into declarations with one method each.

use std::fmt;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, ItemStruct, ItemTrait, Meta, TraitItem};

use super::change::{self, Change, Kind};

/// A declaration: the arguments of the attribute, and the item.
pub(super) struct Source {
    args: TokenStream,
    item: TokenStream,
    /// If `true`, it declares a client.
    is_client: bool,
}

impl Source {
    /// Returns the number of tokens.
    pub(super) fn tokens(&self) -> usize {
        change::count(self.args.clone()) + change::count(self.item.clone())
    }

    /// Returns the declaration with these changes.
    pub(super) fn changed(&self, changes: &[Change]) -> Self {
        let (mut args, mut item) = (self.args.clone(), self.item.clone());
        for change in changes {
            let in_args = change::count(args.clone());
            match change.at.checked_sub(in_args) {
                None => args = change.apply(args),
                Some(at) => item = Change { at, ..*change }.apply(item),
            }
        }
        Self {
            args,
            item,
            ..*self
        }
    }

    /// Returns `true` if the change removes a list in parentheses, a string, or the last element of a
    /// list.
    pub(super) fn loses_entry(&self, change: Change) -> bool {
        let entries = |source: &Self| {
            let text = format!("{source}");
            text.matches(['(', '"']).count()
        };
        let open_ends = |source: &Self| format!("{source}").matches(",]").count();
        let changed = self.changed(&[change]);
        let is_entry = entries(&changed) < entries(self) || open_ends(&changed) > open_ends(self);
        matches!(change.kind, Kind::Delete) && is_entry
    }

    /// Returns the expansion.
    pub(super) fn expanded(&self) -> TokenStream {
        let args = self.args.clone();
        if self.is_client {
            crate::client::client(args, &self.item)
        } else {
            crate::api::api(args, &self.item)
        }
    }

    /// Describes its requests. `None` if it has mistakes, empty for a client.
    pub(super) fn requests(&self) -> Option<Vec<String>> {
        if self.is_client {
            return Some(Vec::new());
        }
        super::requests(self.args.clone(), &self.item)
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#[..({})]\n{}", self.args, self.item)
    }
}

/// Returns all valid declarations in Rust files of the project.
pub(super) fn all() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = Finder(Vec::new());
    for folder in ["api", "tests/tests", "tests/ui/pass", "bench"] {
        for file in files(&root.join(folder)) {
            let text = std::fs::read_to_string(&file).unwrap();
            if let Ok(mut file) = syn::parse_file(&text) {
                found.visit_file_mut(&mut file);
            }
        }
    }
    found.0
}

/// Returns the Rust files below a folder, sorted. Empty if the folder is missing.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

struct Finder(Vec<Source>);

impl VisitMut for Finder {
    fn visit_item_trait_mut(&mut self, item: &mut ItemTrait) {
        let mut item = item.clone();
        let Some(args) = take(&mut item.attrs, "api") else {
            return;
        };
        // Small mutants expand faster.
        for method in std::mem::take(&mut item.items) {
            if let TraitItem::Fn(_) = &method {
                item.items = vec![method];
                self.0.push(Source {
                    args: args.clone(),
                    item: item.to_token_stream(),
                    is_client: false,
                });
            }
        }
    }

    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        let mut item = item.clone();
        if let Some(args) = take(&mut item.attrs, "client") {
            self.0.push(Source {
                args,
                item: item.to_token_stream(),
                is_client: true,
            });
        }
        visit_mut::visit_item_struct_mut(self, &mut item);
    }
}

/// Removes the attribute with this name, and returns its arguments.
fn take(attributes: &mut Vec<Attribute>, name: &str) -> Option<TokenStream> {
    let has_name = |attribute: &Attribute| {
        let last = attribute.path().segments.last();
        last.is_some_and(|segment| segment.ident == name)
    };
    let at = attributes.iter().position(has_name)?;
    match attributes.remove(at).meta {
        Meta::List(list) => Some(list.tokens),
        _ => Some(TokenStream::new()),
    }
}
