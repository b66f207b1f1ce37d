//! Declarations as Rust source text, in the layout of `cargo fmt`.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Package;
use crate::{Options, Sources};

mod breaking;
mod client;
pub(crate) mod docs;
pub(crate) mod layout;
mod own;
mod resource;
mod types;

/// The maximum width of a line.
const WIDTH: usize = 100;

/// Writes the files.
pub(crate) fn sources(package: &Package, options: &Options) -> Sources {
    let mut files = BTreeMap::new();
    let writer = Writer {
        module: &package.module,
        client: &package.client.ident,
    };
    if options.one_file {
        files.insert(String::new(), writer.one_file(package, options));
    } else {
        files.insert("mod.rs".to_owned(), client::module(package, options, true));
        for resource in &package.resources {
            let text = resource::file(resource, &writer);
            files.insert(format!("resources/{}.rs", resource.module), text);
        }
        if !package.types.is_empty() {
            files.insert("types.rs".to_owned(), types::file(&package.types));
        }
    }
    Sources {
        files,
        left_out: package.left_out.clone(),
        endpoints: package
            .resources
            .iter()
            .map(|resource| resource.endpoints.len())
            .sum(),
        operations: package.operations,
    }
}

/// What all files have in common.
struct Writer<'p> {
    module: &'p str,
    client: &'p str,
}

impl Writer<'_> {
    /// Returns everything as one file, with the types and the traits in modules.
    fn one_file(&self, package: &Package, options: &Options) -> String {
        let mut text = client::module(package, options, false);
        text.push_str("\nmod resources {\n");
        for (index, resource) in package.resources.iter().enumerate() {
            if index > 0 {
                text.push('\n');
            }
            text.push_str(&format!("    pub(super) mod {} {{\n", resource.module));
            let inner = resource::file(resource, self);
            push_indented(&mut text, without_front(&inner), 8);
            text.push_str("    }\n");
        }
        text.push_str("}\n");
        if !package.types.is_empty() {
            text.push_str("\n/// The types of bodies and params.\npub mod types {\n");
            push_indented(&mut text, without_front(&types::file(&package.types)), 4);
            text.push_str("}\n");
        }
        text
    }

    /// Returns the `use` items for these names.
    fn imports(names: &BTreeSet<&'static str>) -> String {
        let mut by_crate: BTreeMap<&str, BTreeMap<String, BTreeSet<&str>>> = BTreeMap::new();
        for name in names {
            if let Some(path) = Self::path(name) {
                let (root, rest) = path.split_once("::").unwrap_or((path, ""));
                by_crate
                    .entry(root)
                    .or_default()
                    .entry(rest.to_owned())
                    .or_default()
                    .insert(name);
            }
        }
        let mut std = String::new();
        let mut others = String::new();
        for (root, modules) in by_crate {
            for (module, names) in modules {
                let path = if module.is_empty() {
                    root.to_owned()
                } else {
                    format!("{root}::{module}")
                };
                let names: Vec<&str> = names.iter().copied().collect();
                let line = match names.as_slice() {
                    [only] => format!("use {path}::{only};\n"),
                    many => format!("use {path}::{{{}}};\n", many.join(", ")),
                };
                if root == "std" {
                    std.push_str(&line);
                } else {
                    others.push_str(&line);
                }
            }
        }
        if !std.is_empty() && !others.is_empty() {
            std.push('\n');
        }
        // `restrait::response` is written after `restrait::{..}` as rustfmt sorts it.
        let mut lines: Vec<&str> = others.lines().collect();
        lines.sort_by_key(|line| {
            line.replace('{', "\u{10ffff}")
                .replace("::\u{10ffff}", "::~")
        });
        let mut others = lines.join("\n");
        if !others.is_empty() {
            others.push('\n');
        }
        format!("{std}{others}")
    }

    /// Returns the module of a type that files import.
    fn path(name: &str) -> Option<&'static str> {
        Some(match name {
            "BTreeMap" => "std::collections",
            "Value" => "serde_json",
            "Serialize" | "Deserialize" => "serde",
            "Body" | "api" | "endpoint" | "ApiError" | "client" => "restrait",
            "Part" => "restrait::body",
            "JsonType" | "TypeInfo" => "restrait::info",
            "Binary" | "BodyStream" | "ETag" | "IfModified" | "JsonLines" | "NoContent"
            | "PlainText" => "restrait::response",
            "Download" => "restrait::download",
            "EventStream" | "Message" => "restrait::sse",
            "Timestamp" => "jiff",
            "Date" => "jiff::civil",
            "DateTime" | "NaiveDate" | "Utc" => "chrono",
            _ => return None,
        })
    }
}

fn push_indented(text: &mut String, inner: &str, indent: usize) {
    for line in inner.lines() {
        if !line.is_empty() {
            text.push_str(&" ".repeat(indent));
            text.push_str(line);
        }
        text.push('\n');
    }
}

/// Returns a file without its `//!` docs.
fn without_front(text: &str) -> &str {
    let front = text
        .split_inclusive('\n')
        .take_while(|line| line.starts_with("//!") || *line == "\n")
        .map(str::len)
        .sum();
    text.get(front..).unwrap_or_default()
}
