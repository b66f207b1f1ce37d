//! The index: the facts that all endpoints share, and the list of the API traits.

use restrait::info::{Constant, ErrorIfValue, Location};

use super::markdown::{self, Table, code};
use super::schemas::Schemas;
use super::{Reference, auth, docs, names, params, schemas as types};

/// Returns the index.
pub(super) fn write(reference: &Reference, schemas: &Schemas) -> String {
    let mut page = format!("# {}\n\n", markdown::text(&reference.title));
    let intro = docs::blocks(&reference.intro);
    if !intro.is_empty() {
        page.push_str(&format!("{intro}\n\n"));
    }
    page.push_str(&resources(reference));
    if !schemas.is_empty() {
        page.push_str(&format!(
            "\n[Types]({}) of requests and responses.\n",
            types::PATH
        ));
    }
    page.push_str(&format!("\n## All requests\n\n{}", requests(reference)));
    if !reference.client.common.is_empty() {
        let common = reference.client.common.iter().map(|param| (param, None));
        let table = params::table(common, schemas);
        page.push_str(&format!(
            "\n## Common parameters\n\nEvery endpoint accepts them, on a call or on the client.\n\n{table}"
        ));
    }
    page
}

fn resources(reference: &Reference) -> String {
    let mut table = Table::new(&["Resource", "Endpoints", "Description"]);
    for (api, path) in reference.apis.iter().zip(reference.paths()) {
        table.row([
            format!("[{}]({path})", names::title(api.info.name)),
            api.info.endpoints().len().to_string(),
            docs::summary(api.info.docs),
        ]);
    }
    table.write()
}

/// Returns a list of facts about every request.
fn requests(reference: &Reference) -> String {
    let client = reference.client;
    let mut facts = Vec::new();
    if !client.base_url.is_empty() {
        let env = client
            .base_url_env
            .map(|name| format!(", or the value of {}", code(name)));
        facts.push(format!(
            "Base URL: {}{}.",
            code(client.base_url),
            env.unwrap_or_default()
        ));
    }
    facts.push(format!(
        "Credentials: {}",
        lower(&auth::credentials(client.auth))
    ));
    let (user, password) = client.basic_env;
    let keys = client.api_key_env.iter().map(|(_, variable)| *variable);
    let variables: Vec<_> = client
        .token_env
        .into_iter()
        .chain(user)
        .chain(password)
        .chain(keys)
        .collect();
    if !variables.is_empty() {
        let variables = markdown::list(&variables, "and");
        facts.push(format!(
            "`from_env()` reads the credentials from {variables}."
        ));
    }
    for (name, value) in client.headers {
        facts.push(format!("Header: {}.", code(&format!("{name}: {value}"))));
    }
    for (name, value) in client.query {
        facts.push(format!("Query: {}.", pair(name, *value)));
    }
    if let Some(error) = client.error {
        facts.push(format!("Errors have the type {}.", code(error)));
    }
    if let Some(error_if) = client.error_if {
        let member = code(error_if.member);
        let value = match error_if.value {
            ErrorIfValue::Any => "not empty".to_owned(),
            ErrorIfValue::Bool(value) => code(&value.to_string()),
            ErrorIfValue::Integer(value) => code(&value.to_string()),
            ErrorIfValue::Text(value) => code(&format!("{value:?}")),
            // `ErrorIfValue` may get further variants.
            _ => "set".to_owned(),
        };
        facts.push(format!(
            "A response is an error, whatever its status, if {member} is {value}."
        ));
    }
    facts.iter().map(|fact| format!("* {fact}\n")).collect()
}

/// Returns a sentence as a part of another one.
fn lower(sentence: &str) -> String {
    let mut chars = sentence.chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars).collect()
}

/// Describes a header or a pair of the query that is always sent.
pub(super) fn constant(constant: &Constant) -> String {
    match constant.location {
        Location::Header => {
            let value = constant.value.unwrap_or_default();
            format!(
                "the header {}",
                code(&format!("{}: {value}", constant.name))
            )
        }
        Location::Path
        | Location::Query
        | Location::Cookie
        | Location::Body
        | Location::Form
        | Location::Multipart => {
            format!(
                "{} in the {}",
                pair(constant.name, constant.value),
                constant.location.as_str()
            )
        }
    }
}

fn pair(name: &str, value: Option<&str>) -> String {
    match value {
        Some(value) => code(&format!("{name}={value}")),
        None => code(name),
    }
}
