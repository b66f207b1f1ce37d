//! API traits as source text.

use std::collections::BTreeSet;

use super::imports::{self, Scope};
use super::model::{Action, Param, Status, Trait};
use crate::write::docs;
use crate::write::layout::{self, Entry};
use crate::{names, text};

const WIDTH: usize = 100;

/// Returns the file of a trait.
pub(super) fn file(found: &Trait, scope: &Scope<'_>, left_out: &[String]) -> String {
    let mut body = String::new();
    let docs_text = match &found.example {
        Some(example) => format!("{}\n\n{example}", found.docs),
        None => found.docs.clone(),
    };
    push_docs(&mut body, &docs_text, 0, "///");
    layout::attribute(&mut body, "api", &api_keys(found, scope), 0);
    body.push_str(&format!("pub trait {} {{\n", found.ident));
    for (index, action) in found.actions.iter().enumerate() {
        if index > 0 {
            body.push('\n');
        }
        push_action(&mut body, action, scope);
    }
    body.push_str("}\n");
    let mut words = BTreeSet::new();
    for action in &found.actions {
        imports::words(&action.response, &mut words);
        for param in &action.params {
            imports::words(&param.ty, &mut words);
        }
    }
    let mut out = String::new();
    docs::push(
        &mut out,
        &format!("The API trait of {}.", found.title),
        0,
        "//!",
    );
    imports::left_out(&mut out, left_out);
    out.push_str("\nuse restrait::{api, endpoint};\n\n");
    out.push_str(&scope.uses(&words, body.contains("types::")));
    out.push_str(&body);
    out
}

/// Appends docs whose code blocks stay as they are.
pub(super) fn push_docs(out: &mut String, text: &str, indent: usize, marker: &str) {
    let margin = " ".repeat(indent);
    let (prose, code) = text
        .split_once("```")
        .map_or((text, None), |(prose, code)| (prose, Some(code)));
    docs::push(out, prose.trim_end(), indent, marker);
    if let Some(code) = code {
        out.push_str(&format!("{margin}{marker}\n"));
        for line in format!("```{code}").lines() {
            out.push_str(format!("{margin}{marker} {line}").trim_end());
            out.push('\n');
        }
    }
}

fn api_keys(found: &Trait, scope: &Scope<'_>) -> Vec<Entry> {
    let mut keys = vec![
        Entry::Line("client = crate::Client".to_owned()),
        Entry::Line("rename_all = \"camelCase\"".to_owned()),
    ];
    if !found.scopes.is_empty() {
        let sets = found.scopes.iter().map(|(name, scopes)| {
            Entry::Items(
                name.clone(),
                scopes.iter().map(|scope| text::literal(scope)).collect(),
            )
        });
        keys.push(Entry::List("scopes".to_owned(), sets.collect()));
    }
    if !found.params.is_empty() {
        let params = found.params.iter().map(|param| {
            let mut facts = Vec::new();
            facts.extend(param.style.map(|style| format!("style = {style}")));
            facts.extend(
                param
                    .default
                    .as_ref()
                    .map(|value| format!("default = {value}")),
            );
            facts.extend(
                param
                    .example
                    .as_ref()
                    .map(|value| format!("example = {value}")),
            );
            let facts = if facts.is_empty() {
                String::new()
            } else {
                format!("({})", facts.join(", "))
            };
            let is_word = names::ident(&param.wire) == param.wire;
            let name = if is_word {
                param.wire.clone()
            } else {
                text::literal(&param.wire)
            };
            Entry::Line(format!("{name}{facts} = {}", text::literal(&param.docs)))
        });
        keys.push(Entry::List("params".to_owned(), params.collect()));
    }
    if !found.errors.is_empty() {
        keys.push(statuses("errors", &found.errors, &[], scope));
    }
    keys
}

fn statuses(name: &str, list: &[Status], missing: &[u16], scope: &Scope<'_>) -> Entry {
    let mut entries: Vec<(u16, Entry)> = list
        .iter()
        .map(|status| {
            let body = status
                .ty
                .as_ref()
                .map(|ty| format!("({})", scope.qualified(ty)))
                .unwrap_or_default();
            (
                status.code,
                Entry::Line(format!(
                    "{}{body} = {}",
                    status.code,
                    text::literal(&status.docs)
                )),
            )
        })
        .collect();
    entries.extend(
        missing
            .iter()
            .map(|code| (*code, Entry::Line(format!("{code} = none")))),
    );
    entries.sort_by_key(|(code, _)| *code);
    Entry::List(
        name.to_owned(),
        entries.into_iter().map(|(_, entry)| entry).collect(),
    )
}

fn push_action(out: &mut String, action: &Action, scope: &Scope<'_>) {
    docs::push(out, &action.docs, 4, "///");
    let mut keys = vec![
        Entry::Line(format!("method = \"{}\"", action.method)),
        Entry::Line(format!("path = {}", text::literal(&action.path))),
    ];
    if !action.scopes.is_empty() {
        keys.push(Entry::Items("scopes".to_owned(), action.scopes.clone()));
    }
    keys.extend(
        action
            .keys
            .iter()
            .filter(|key| !key.starts_with("allow"))
            .cloned()
            .map(Entry::Line),
    );
    keys.push(statuses("responses", &action.responses, &[], scope));
    if !action.errors.is_empty() || !action.missing.is_empty() {
        keys.push(statuses("errors", &action.errors, &action.missing, scope));
    }
    keys.extend(
        action
            .keys
            .iter()
            .filter(|key| key.starts_with("allow"))
            .cloned()
            .map(Entry::Line),
    );
    layout::attribute(out, "endpoint", &keys, 4);
    let response = scope.qualified(&action.response);
    let arguments: Vec<_> = action
        .params
        .iter()
        .map(|param| argument(param, scope))
        .collect();
    let has_lines = arguments.iter().any(|argument| argument.contains('\n'));
    let inline = std::iter::once("&self".to_owned())
        .chain(arguments.iter().cloned())
        .collect::<Vec<_>>()
        .join(", ");
    let result = if response == "()" {
        String::new()
    } else {
        format!(" -> {response}")
    };
    let line = format!("    fn {}({inline}){result};", action.ident);
    if !has_lines && line.chars().count() <= WIDTH {
        out.push_str(&format!("{line}\n"));
        return;
    }
    out.push_str(&format!("    fn {}(\n        &self,\n", action.ident));
    for argument in arguments {
        out.push_str(&format!("        {argument},\n"));
    }
    out.push_str(&format!("    ){result};\n"));
}

/// Returns an argument. Its first line has no indent.
fn argument(param: &Param, scope: &Scope<'_>) -> String {
    const INDENT: usize = 8;
    let ty = scope.qualified(&param.ty);
    let ty = if param.required {
        ty
    } else {
        format!("Option<{ty}>")
    };
    let name = format!("{}: {ty}", names::ident(&param.ident));
    let mut keys = Vec::new();
    let is_implied = names::Case::Camel.apply_to_field(&param.ident) == param.wire;
    if !is_implied {
        keys.push(text::literal(&param.wire));
    }
    keys.extend(param.style.map(|style| format!("style = {style}")));
    keys.extend(
        param
            .default
            .as_ref()
            .map(|value| format!("default = {value}")),
    );
    keys.extend(
        param
            .example
            .as_ref()
            .map(|value| format!("example = {value}")),
    );
    let is_needed = match param.location.as_str() {
        "path" => !keys.is_empty(),
        "query" => param.required || !keys.is_empty(),
        _ => true,
    };
    let marker = is_needed.then(|| layout::inline(&param.location, &keys, INDENT));
    let mut lines = Vec::new();
    if !param.docs.is_empty() {
        let mut docs_text = String::new();
        docs::push(
            &mut docs_text,
            &format!("{}.", param.docs.trim_end_matches('.')),
            INDENT,
            "///",
        );
        lines.extend(docs_text.lines().map(|line| line.trim_start().to_owned()));
    }
    if param.deprecated {
        lines.push("#[deprecated]".to_owned());
    }
    let width = marker
        .as_ref()
        .map_or(0, |marker| marker.chars().count() + 1)
        + name.chars().count();
    match marker {
        Some(marker)
            if !lines.is_empty() || marker.contains('\n') || INDENT + width + 1 > WIDTH =>
        {
            lines.push(marker);
            lines.push(name);
        }
        Some(marker) => lines.push(format!("{marker} {name}")),
        None => lines.push(name),
    }
    lines.join("\n        ")
}
