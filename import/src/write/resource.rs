//! API traits.

use std::collections::BTreeSet;

use restrait_grammar::name::is_never_raw;
use restrait_grammar::{Location, Style};

use super::layout::{self, Entry};
use super::{WIDTH, Writer, breaking, docs};
use crate::model::{Constant, Endpoint, Facts, Param, Resource, Status, Ty};
use crate::{names, text};

/// Returns the file of an API trait.
pub(super) fn file(resource: &Resource, writer: &Writer<'_>) -> String {
    let mut out = String::new();
    docs::push(
        &mut out,
        &format!("The API trait `{}`.", resource.ident),
        0,
        "//!",
    );
    out.push('\n');
    let mut names: BTreeSet<&'static str> = ["api", "endpoint"].into();
    let mut body = String::new();
    docs::push(&mut body, &resource.docs, 0, "///");
    layout::attribute(&mut body, "api", &api_keys(resource, writer), 0);
    body.push_str(&format!("pub trait {} {{\n", resource.ident));
    for (index, endpoint) in resource.endpoints.iter().enumerate() {
        if index > 0 {
            body.push('\n');
        }
        push_endpoint(&mut body, endpoint);
        endpoint.response.imports(&mut names);
        endpoint
            .params
            .iter()
            .for_each(|param| param.ty.imports(&mut names));
        endpoint
            .errors
            .iter()
            .filter_map(|error| error.body.as_ref())
            .for_each(|ty| ty.imports(&mut names));
    }
    body.push_str("}\n");
    out.push_str(&Writer::imports(&names));
    if body.contains("types::") {
        out.push_str(&format!("\nuse {}::types;\n", writer.module));
    }
    out.push('\n');
    out.push_str(&body);
    out
}

fn api_keys(resource: &Resource, writer: &Writer<'_>) -> Vec<Entry> {
    let mut keys = vec![Entry::Line(format!("client = {}", writer.client()))];
    if let Some(case) = resource.rename_all {
        keys.push(Entry::Line(format!("rename_all = \"{case}\"")));
    }
    if !resource.scopes.is_empty() {
        let sets = resource.scopes.iter().map(|(name, scopes)| {
            Entry::Items(
                name.clone(),
                scopes.iter().map(|scope| text::literal(scope)).collect(),
            )
        });
        keys.push(Entry::List("scopes".to_owned(), sets.collect()));
    }
    if !resource.params.is_empty() {
        let params = resource.params.iter().map(|param| {
            let is_ident = param
                .wire
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
                && !param.wire.starts_with(|char: char| char.is_ascii_digit())
                && names::ident(&param.wire) == param.wire
                && !is_never_raw(&param.wire);
            let name = if is_ident {
                param.wire.clone()
            } else {
                text::literal(&param.wire)
            };
            let facts = facts(&param.facts);
            let facts = if facts.is_empty() {
                String::new()
            } else {
                format!("({})", facts.join(", "))
            };
            Entry::Line(format!("{name}{facts} = {}", text::literal(&param.docs)))
        });
        keys.push(Entry::List("params".to_owned(), params.collect()));
    }
    if !resource.errors.is_empty() {
        keys.push(statuses("errors", &resource.errors, &[]));
    }
    keys
}

/// Returns `responses(..)` or `errors(..)`.
fn statuses(name: &str, statuses: &[Status], removed: &[u16]) -> Entry {
    let mut entries: Vec<(u16, Entry)> = statuses
        .iter()
        .map(|status| {
            let body = status
                .body
                .as_ref()
                .map(|ty| format!("({})", ty.text("types::")))
                .unwrap_or_default();
            let docs = if status.docs.is_empty() {
                String::new()
            } else {
                format!(" = {}", text::literal(&status.docs))
            };
            (
                status.code,
                Entry::Line(format!("{}{body}{docs}", status.code)),
            )
        })
        .collect();
    entries.extend(
        removed
            .iter()
            .map(|code| (*code, Entry::Line(format!("{code} = none")))),
    );
    entries.sort_by_key(|(code, _)| *code);
    Entry::List(
        name.to_owned(),
        entries.into_iter().map(|(_, entry)| entry).collect(),
    )
}

/// Returns the keys of facts.
fn facts(facts: &Facts) -> Vec<String> {
    let mut keys = Vec::new();
    match facts.style {
        Style::Plain => {}
        Style::Flatten => keys.push("flatten".to_owned()),
        style @ (Style::Comma | Style::Repeated | Style::Brackets | Style::Json) => {
            keys.push(format!("style = {style}"));
        }
    }
    keys.extend(facts.send.as_ref().map(|value| format!("send = {value}")));
    keys.extend(
        facts
            .default
            .as_ref()
            .map(|value| format!("default = {value}")),
    );
    keys.extend(
        facts
            .example
            .as_ref()
            .map(|value| format!("example = {value}")),
    );
    keys
}

fn push_endpoint(out: &mut String, endpoint: &Endpoint) {
    docs::push(out, &endpoint.docs, 4, "///");
    if endpoint.deprecated {
        out.push_str("    #[deprecated]\n");
    }
    if endpoint.has_foreign_scope {
        out.push_str("    #[allow(deprecated)]\n");
    }
    layout::attribute(out, "endpoint", &endpoint_keys(endpoint), 4);
    push_signature(out, endpoint);
}

fn endpoint_keys(endpoint: &Endpoint) -> Vec<Entry> {
    let mut keys = vec![
        Entry::Line(format!("method = \"{}\"", endpoint.method)),
        Entry::Line(format!("path = {}", text::literal(&endpoint.path))),
    ];
    let own = endpoint.scopes.iter().map(|scope| text::literal(scope));
    let scopes: Vec<_> = endpoint.sets.iter().cloned().chain(own).collect();
    if !scopes.is_empty() {
        keys.push(Entry::Items("scopes".to_owned(), scopes));
    }
    if !endpoint.responses.is_empty() {
        keys.push(statuses("responses", &endpoint.responses, &[]));
    }
    if !endpoint.errors.is_empty() || !endpoint.no_errors.is_empty() {
        keys.push(statuses("errors", &endpoint.errors, &endpoint.no_errors));
    }
    keys.extend(constants(&endpoint.constants));
    keys.extend(endpoint.keys.iter().cloned().map(Entry::Line));
    keys
}

/// Returns `headers(..)` and `query(..)`, if there are constants of these kinds.
pub(super) fn constants(all: &[Constant]) -> impl Iterator<Item = Entry> {
    [("headers", true), ("query", false)]
        .into_iter()
        .filter_map(|(name, is_header)| {
            let constants = all.iter().filter(|it| it.is_header == is_header);
            let entries: Vec<_> = constants.map(constant).collect();
            (!entries.is_empty()).then(|| Entry::List(name.to_owned(), entries))
        })
}

fn constant(constant: &Constant) -> Entry {
    let name = text::literal(&constant.name);
    match &constant.value {
        Some(value) => Entry::Line(format!("{name} = {}", text::literal(value))),
        None => Entry::Line(name),
    }
}

/// Writes the signature: in one line if it fits and no argument has docs.
fn push_signature(out: &mut String, endpoint: &Endpoint) {
    let response = endpoint.response.text("types::");
    let arguments: Vec<_> = endpoint
        .params
        .iter()
        .map(|param| argument(param, 8))
        .collect();
    let has_lines = arguments.iter().any(|argument| argument.contains('\n'));
    let mut inline = vec!["&self".to_owned()];
    inline.extend(arguments.iter().cloned());
    let line = format!(
        "    fn {}({}) -> {response};",
        endpoint.ident,
        inline.join(", ")
    );
    let columns = line.chars().count();
    if !has_lines && columns < WIDTH {
        out.push_str(&format!("{line}\n"));
        return;
    }
    let inline = inline.join(", ");
    if !has_lines && columns == WIDTH {
        out.push_str(&format!(
            "    fn {}({inline})\n    -> {response};\n",
            endpoint.ident
        ));
        return;
    }
    out.push_str(&format!("    fn {}(\n        &self,\n", endpoint.ident));
    for argument in arguments {
        out.push_str(&format!("        {argument},\n"));
    }
    out.push_str(&format!("    ) -> {response};\n"));
}

/// Returns an argument. Its first line has no indent.
fn argument(param: &Param, indent: usize) -> String {
    let ty = param_ty(param).text("types::");
    let name = names::ident(&param.ident);
    let mut markers = Vec::new();
    if param.deprecated {
        markers.push("#[deprecated]".to_owned());
    }
    markers.extend(marker(param, indent));
    let mut docs = String::new();
    docs::push(&mut docs, &param.docs, indent, "///");
    let mut lines: Vec<_> = docs
        .lines()
        .map(|line| line.trim_start().to_owned())
        .collect();
    match markers.as_slice() {
        [] if lines.is_empty() => lines.push(breaking::argument(None, &name, &ty)),
        [marker] if lines.is_empty() => lines.push(breaking::argument(Some(marker), &name, &ty)),
        _ => {
            lines.append(&mut markers);
            lines.push(breaking::below(&name, &ty));
        }
    }
    lines.join(&format!("\n{}", " ".repeat(indent)))
}

/// Returns the type of an argument or of a field.
pub(super) fn param_ty(param: &Param) -> Ty {
    let ty = param.ty.clone();
    if param.required {
        return ty;
    }
    // An optional list is owned, so that a call can be stored.
    Ty::Option(Box::new(ty))
}

/// Returns the marker of an argument, if it needs one.
pub(super) fn marker(param: &Param, indent: usize) -> Option<String> {
    let mut keys = Vec::new();
    let is_flattened = param.facts.style == Style::Flatten && param.location != Location::Header;
    if !param.is_name_implied && !is_flattened {
        keys.push(text::literal(&param.wire));
    }
    keys.extend(facts(&param.facts));
    keys.extend(param.keys.iter().cloned());
    let is_needed = match param.location {
        Location::Path => !keys.is_empty(),
        Location::Query => param.required || !keys.is_empty(),
        Location::Header
        | Location::Cookie
        | Location::Body
        | Location::Form
        | Location::Multipart => true,
    };
    is_needed.then(|| layout::inline(param.location.as_str(), &keys, indent))
}

impl Writer<'_> {
    /// Returns the path of the client.
    pub(super) fn client(&self) -> String {
        format!("{}::{}", self.module, self.client)
    }
}
