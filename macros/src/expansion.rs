//! Golden tests of expansions: each `tests/expand/*.rs` has its expansion in a file next to it.
//!
//! `EXPAND=overwrite cargo test -p restrait-macros expansion` regenerates the files.

use std::path::{Path, PathBuf};
use std::{env, fs};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, File, Item, Meta};

use crate::{api, client};

/// The header of each file.
const HEAD: &str = "\
// Written by `EXPAND=overwrite cargo test -p restrait-macros expansion`, formatted.

";

#[test]
fn expansions_match_golden_files() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/expand");
    if !folder.is_dir() {
        println!("skipped: tests/expand is not a part of the package");
        return;
    }
    let overwrites = env::var("EXPAND").is_ok_and(|value| value == "overwrite");
    let inputs = inputs(&folder);
    assert!(inputs.len() >= 4, "{inputs:?}");
    let mut stale = Vec::new();
    for input in inputs {
        let expanded = expand(&fs::read_to_string(&input).unwrap());
        assert!(!expanded.contains("compile_error"), "{}", input.display());
        let output = input.with_extension("expanded.rs");
        if overwrites {
            fs::write(&output, expanded).unwrap();
        } else if fs::read_to_string(&output).ok().as_ref() != Some(&expanded) {
            stale.push(difference(&output, &expanded));
        }
    }
    assert!(
        stale.is_empty(),
        "the expansions differ; run `EXPAND=overwrite cargo test -p restrait-macros expansion` and \
         review the difference\n{}",
        stale.join("\n")
    );
}

/// Returns the files to expand.
fn inputs(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let is_input = |path: &PathBuf| {
        let name = path.to_string_lossy();
        name.ends_with(".rs") && !name.ends_with(".expanded.rs")
    };
    let mut inputs: Vec<_> = paths.filter(is_input).collect();
    inputs.sort();
    inputs
}

/// Expands the `#[api]` and `#[client]` items of a file, and formats the result.
fn expand(source: &str) -> String {
    let mut file = syn::parse_file(source).unwrap();
    let items = std::mem::take(&mut file.items).into_iter();
    file.items = items.flat_map(expand_item).collect();
    // The attributes describe the input.
    file.attrs.clear();
    format!("{HEAD}{}", prettyplease::unparse(&file))
}

fn expand_item(mut item: Item) -> Vec<Item> {
    let attributes = match &mut item {
        Item::Trait(item) => &mut item.attrs,
        Item::Struct(item) => &mut item.attrs,
        _ => return vec![item],
    };
    let is_ours = |attribute: &Attribute| {
        ["api", "client"]
            .iter()
            .any(|it| attribute.path().is_ident(it))
    };
    let Some(at) = attributes.iter().position(is_ours) else {
        return vec![item];
    };
    let attribute = attributes.remove(at);
    let args = match &attribute.meta {
        Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    };
    let item = item.into_token_stream();
    let expanded = if attribute.path().is_ident("api") {
        api::api(args, &item)
    } else {
        client::client(args, &item)
    };
    syn::parse2::<File>(expanded).unwrap().items
}

/// Describes the first line that differs.
fn difference(output: &Path, expanded: &str) -> String {
    let golden = fs::read_to_string(output).unwrap_or_default();
    let mut lines = golden.lines().zip(expanded.lines()).enumerate();
    let first = lines.find(|(_, (old, new))| old != new);
    let name = output.display();
    match first {
        Some((number, (old, new))) => {
            format!("{name}:{}:\n    - {old}\n    + {new}", number + 1)
        }
        None => format!("{name} has another length"),
    }
}
