//! The module of the client, with the list of what was left out.

use super::docs;
use super::layout::{self, Entry};
use super::resource::{constants, marker, param_ty};
use crate::Options;
use crate::model::{Client, Package, Shape, Ty, TypeDef};
use crate::{names, text};

/// Returns the module. If `has_files`, its child modules are files.
pub(super) fn module(package: &Package, options: &Options, has_files: bool) -> String {
    let mut out = String::new();
    let client = &package.client;
    let first = client.docs.lines().next().unwrap_or_default().to_owned();
    docs::push(&mut out, &first, 0, "//!");
    out.push_str("//!\n");
    let source = options.source.as_deref().unwrap_or("an OpenAPI document");
    docs::push(
        &mut out,
        &format!("Written by `restrait import` from {source}."),
        0,
        "//!",
    );
    if !package.left_out.is_empty() {
        out.push_str("//!\n//! Left out, because it cannot be declared:\n//!\n");
        for left_out in &package.left_out {
            let pointer = left_out.pointer.replace('`', "'");
            docs::push(
                &mut out,
                &format!("- `{pointer}`: {}", left_out.reason),
                0,
                "//!",
            );
        }
    }
    out.push('\n');
    let error_type = client.error.as_ref().filter(|_| !package.types.is_empty());
    out.push_str("/// The library that the API is declared with.\npub use restrait;\n");
    if error_type.is_some() {
        out.push_str("use restrait::{ApiError, client};\n");
    } else {
        out.push_str("use restrait::client;\n");
    }
    if has_files {
        out.push_str("\nmod resources {\n");
        for resource in &package.resources {
            out.push_str(&format!("    pub(super) mod {};\n", resource.module));
        }
        out.push_str("}\n");
        if !package.types.is_empty() {
            out.push_str("pub mod types;\n");
        }
    }
    out.push('\n');
    for resource in &package.resources {
        out.push_str(&format!("pub use resources::{}::*;\n", resource.module));
    }
    out.push('\n');
    docs::push(&mut out, &client.docs, 0, "///");
    layout::attribute(&mut out, "client", &keys(client, package), 0);
    push_struct(&mut out, client);
    if let Some(Ty::Named(name)) = error_type {
        out.push_str(&conversion(name, &package.types));
    }
    out
}

fn keys(client: &Client, package: &Package) -> Vec<Entry> {
    let mut keys = Vec::new();
    keys.extend(
        client
            .base_url
            .as_ref()
            .map(|url| Entry::Line(format!("base_url = {}", text::literal(url)))),
    );
    keys.extend(constants(&client.constants));
    if client.auth != "bearer" {
        keys.push(Entry::Line(format!("auth = {}", client.auth)));
    }
    if !client.env.is_empty() {
        keys.push(Entry::List(
            "env".to_owned(),
            client.env.iter().cloned().map(Entry::Line).collect(),
        ));
    }
    keys.extend(
        client
            .error
            .as_ref()
            .map(|ty| Entry::Line(format!("error = {}", ty.text("types::")))),
    );
    keys.extend(
        client
            .error_if
            .as_ref()
            .map(|condition| Entry::Line(format!("error_if({condition})"))),
    );
    keys.extend(
        client
            .rename_all
            .map(|case| Entry::Line(format!("rename_all = \"{case}\""))),
    );
    let resources: Vec<_> = package
        .resources
        .iter()
        .map(|it| Entry::Line(it.ident.clone()))
        .collect();
    if !resources.is_empty() {
        keys.push(Entry::List("resources".to_owned(), resources));
    }
    keys
}

fn push_struct(out: &mut String, client: &Client) {
    if client.params.is_empty() {
        out.push_str(&format!("pub struct {};\n", client.ident));
        return;
    }
    out.push_str(&format!("pub struct {} {{\n", client.ident));
    for param in &client.params {
        docs::push(out, &param.docs, 4, "///");
        if param.deprecated {
            out.push_str("    #[deprecated]\n");
        }
        if let Some(marker) = marker(param, 4) {
            out.push_str(&format!("    {marker}\n"));
        }
        let ty = param_ty(param).text("types::");
        out.push_str(&format!("    {}: {ty},\n", names::ident(&param.ident)));
    }
    out.push_str("}\n");
}

/// Names of members that say what kind of error it is, and that explain it.
const KINDS: [&str; 6] = ["type", "code", "kind", "error_code", "error", "status"];
const MESSAGES: [&str; 7] = [
    "message",
    "error_description",
    "detail",
    "title",
    "error_message",
    "description",
    "msg",
];

/// Returns the conversion of error bodies into `ApiError`.
fn conversion(name: &str, types: &[TypeDef]) -> String {
    let mut lines = Vec::new();
    let (path, fields) = error_fields(name, types);
    for (target, wires) in [("kind", KINDS.as_slice()), ("message", MESSAGES.as_slice())] {
        let found = wires.iter().find_map(|wire| {
            let (ident, ty) = fields
                .iter()
                .find(|(ident, _)| names::snake(wire, "") == *ident)?;
            let field = format!("{path}.{}", names::ident(ident));
            match (ty.clone().required(), matches!(ty, Ty::Option(_))) {
                (Ty::Plain("String"), false) => Some(format!("Some({field})")),
                (Ty::Plain("String"), true) => Some(field),
                (Ty::Plain("i32" | "i64" | "u32" | "u64"), false) => {
                    Some(format!("Some({field}.to_string())"))
                }
                (Ty::Plain("i32" | "i64" | "u32" | "u64"), true) => {
                    Some(format!("{field}.map(|code| code.to_string())"))
                }
                (
                    Ty::Named(_)
                    | Ty::Plain(_)
                    | Ty::Vec(_)
                    | Ty::Map(_)
                    | Ty::Option(_)
                    | Ty::Boxed(_)
                    | Ty::Ref(_)
                    | Ty::Slice(_)
                    | Ty::Generic(..),
                    _,
                ) => None,
            }
        });
        lines.extend(found.map(|value| format!("        api_error.{target} = {value};\n")));
    }
    let header = format!("\nimpl From<types::{name}> for ApiError {{\n");
    if lines.is_empty() {
        return format!(
            "{header}    fn from(_: types::{name}) -> Self {{\n        Self::new()\n    }}\n}}\n"
        );
    }
    format!(
        "{header}    fn from(error: types::{name}) -> Self {{\n        let mut api_error = Self::new();\n{}        \
         api_error\n    }}\n}}\n",
        lines.concat()
    )
}

/// Returns the fields that describe an error: those of the type, or of the object in its member `error`.
fn error_fields(name: &str, types: &[TypeDef]) -> (String, Vec<(String, Ty)>) {
    let fields_of = |name: &str| -> Vec<(String, Ty)> {
        let definition = types.iter().find(|definition| definition.ident == name);
        let Some(Shape::Struct { fields, .. }) = definition.map(|definition| &definition.shape)
        else {
            return Vec::new();
        };
        let ty = |field: &crate::model::Field| {
            if field.optional {
                field.ty.clone().optional()
            } else {
                field.ty.clone()
            }
        };
        fields
            .iter()
            .map(|field| (field.ident.clone(), ty(field)))
            .collect()
    };
    let own = fields_of(name);
    if let Some((_, Ty::Named(inner))) = own.iter().find(|(ident, _)| ident == "error") {
        return ("error.error".to_owned(), fields_of(inner));
    }
    ("error".to_owned(), own)
}
