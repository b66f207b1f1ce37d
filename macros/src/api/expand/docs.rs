//! The documentation of what is generated: everything that the declaration says, once.

use std::fmt::Write;

use crate::api::model::{Api, Endpoint, Status};
use crate::param::{Param, facts_text};
use restrait_grammar::Style;

/// What a trait's documentation says.
pub(super) fn of_trait(api: &Api) -> String {
    if api.docs.is_empty() {
        return format!("The endpoints of `{}`.", api.wire);
    }
    api.docs.clone()
}

/// What the documentation of an endpoint's call says: whose it is. The facts stand there.
pub(super) fn of_call(api: &Api, endpoint: &Endpoint) -> String {
    let (api, method) = (&api.ident, &endpoint.ident);
    format!("A call of [`{api}::{method}`](super::{api}::{method}).")
}

/// What the documentation of an endpoint says: its own, and all the facts.
pub(super) fn of_endpoint(endpoint: &Endpoint) -> String {
    let mut text = String::new();
    if endpoint.docs.is_empty() {
        let _ = writeln!(text, "Calls `{}`.", endpoint.wire);
    } else {
        let _ = writeln!(text, "{}", endpoint.docs);
    }
    let _ = writeln!(text, "\n`{} {}`", endpoint.method, endpoint.path);
    if !endpoint.params.is_empty() {
        text.push_str("\n| Param | Location | Type | |\n| --- | --- | --- | --- |\n");
        for param in &endpoint.params {
            row(param, &mut text);
        }
    }
    match endpoint.scopes.as_slice() {
        [] => text.push_str("\nNo scope is needed.\n"),
        scopes => {
            let _ = writeln!(text, "\nAny of these scopes: `{}`.", scopes.join("`, `"));
        }
    }
    let answer = match endpoint.response.schema {
        Some(_) => format!(" with [`{}`]", endpoint.response.name),
        None => " without a body".into(),
    };
    text.push('\n');
    for response in &endpoint.responses {
        let _ = writeln!(
            text,
            "* Answers {}{answer}{}.",
            response.code,
            when(response)
        );
    }
    for error in &endpoint.errors {
        let body = error
            .body
            .as_ref()
            .map(|ty| format!(" and [`{}`]", ty.name));
        let body = body.unwrap_or_default();
        let _ = writeln!(text, "* Fails with {}{body}{}.", error.code, when(error));
    }
    text
}

fn when(status: &Status) -> String {
    if status.docs.is_empty() {
        return String::new();
    }
    format!(": {}", status.docs)
}

fn row(param: &Param, text: &mut String) {
    let required = if param.required { "" } else { ", optional" };
    let docs = one_line(&param.docs);
    let facts = facts_text(param);
    let _ = writeln!(
        text,
        "| `{}` | {}{required} | `{}` | {docs}{facts} |",
        param.wire,
        location(param),
        param.ty.name.replace('|', "\\|"),
    );
}

/// Where a param travels, and how, where that is not plainly.
fn location(param: &Param) -> String {
    let location = param.location;
    if param.style == Style::Plain {
        location.to_string()
    } else {
        format!("{location}, {}", param.style)
    }
}

/// The first paragraph of an argument's documentation, as a table's cell holds it.
fn one_line(docs: &str) -> String {
    let lines = docs.lines().take_while(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ").replace('|', "\\|")
}
