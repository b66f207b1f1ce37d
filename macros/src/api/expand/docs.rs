//! The documentation of generated items, with the facts of the declaration.

use std::fmt::Write;

use crate::api::model::{Api, Endpoint, Status};
use crate::constant::Constant;
use crate::name;
use crate::param::{Param, facts_text, sent_as};
use crate::syntax::Ty;
use restrait_grammar::location::Common;
use restrait_grammar::route::Settings;

mod link;

/// Returns the documentation of the trait.
pub(super) fn api_trait(api: &Api) -> String {
    if api.docs.is_empty() {
        return format!("Endpoints of the resource `{}`.", api.wire);
    }
    api.docs.clone()
}

/// Returns the documentation of an endpoint's call, with a link to the method.
pub(super) fn call(api: &Api, endpoint: &Endpoint) -> String {
    let (api, method) = (&api.ident, &endpoint.ident);
    format!("A call of [`{api}::{method}`](super::{api}::{method}).")
}

/// Returns the documentation of an endpoint's method, with all facts.
pub(super) fn endpoint(api: &Api, endpoint: &Endpoint) -> String {
    let mut text = String::new();
    if endpoint.docs.is_empty() {
        let _ = writeln!(text, "Calls `{}`.", endpoint.wire);
    } else {
        let _ = writeln!(text, "{}", endpoint.docs);
    }
    write_request(endpoint, &mut text);
    write_params(api, endpoint, &mut text);
    match endpoint.scopes.as_slice() {
        // An API without scopes has no use for the line.
        [] if api.endpoints.iter().all(|it| it.scopes.is_empty()) => {}
        [] => text.push_str("\nRequires no scope.\n"),
        // Only a token has scopes.
        _ if !endpoint.auth => {}
        [scope] => {
            let _ = writeln!(text, "\nRequires the scope `{scope}`.");
        }
        scopes => {
            let _ = writeln!(
                text,
                "\nRequires one of these scopes: `{}`.",
                scopes.join("`, `")
            );
        }
    }
    if !endpoint.auth {
        text.push_str("\nSent without the credentials of the client.\n");
    }
    write_settings(endpoint.settings, &mut text);
    if endpoint.any_origin {
        text.push_str("\nFollows redirects to other origins, without the token.\n");
    }
    write_statuses(endpoint, &mut text);
    text
}

/// Writes the method, the path and the constants.
fn write_request(endpoint: &Endpoint, text: &mut String) {
    let (mut query, mut headers) = (String::new(), Vec::new());
    for Constant {
        location,
        name,
        value,
        ..
    } in &endpoint.constants
    {
        let value = value.as_ref();
        match location {
            Common::Query => {
                query.push(if query.is_empty() { '?' } else { '&' });
                query.push_str(name);
                let _ = value.map(|value| write!(query, "={value}"));
            }
            Common::Header => headers.extend(value.map(|value| format!("`{name}: {value}`"))),
        }
    }
    let Endpoint { method, path, .. } = endpoint;
    let _ = writeln!(text, "\n`{method} {path}{query}`");
    match headers.as_slice() {
        [] => {}
        headers => {
            let _ = writeln!(text, "\nSent with {}.", headers.join(", "));
        }
    }
}

/// Writes the settings that differ from those of the client.
fn write_settings(settings: Settings, text: &mut String) {
    let mut sentences = Vec::new();
    if let Some(millis) = settings.timeout {
        sentences.push(format!("Timeout: {}.", duration(millis)));
    }
    if let Some(millis) = settings.read_timeout {
        sentences.push(format!("Read timeout: {}.", duration(millis)));
    }
    match settings.max_attempts {
        None => {}
        Some(0 | 1) => sentences.push("Never retried.".into()),
        Some(attempts) => sentences.push(format!("At most {attempts} attempts.")),
    }
    if !sentences.is_empty() {
        let _ = writeln!(text, "\n{}", sentences.join(" "));
    }
}

/// Formats a number of milliseconds in the longest unit that divides it: `5 s`.
fn duration(millis: u64) -> String {
    const UNITS: [(&str, u64); 3] = [("h", 3_600_000), ("min", 60_000), ("s", 1000)];
    let mut units = UNITS.into_iter();
    match units.find(|(_, length)| millis.is_multiple_of(*length)) {
        Some((unit, length)) => format!("{} {unit}", millis / length),
        None => format!("{millis} ms"),
    }
}

/// Writes the table of params.
fn write_params(api: &Api, endpoint: &Endpoint, text: &mut String) {
    if endpoint.params.is_empty() {
        return;
    }
    let description = |param: &Param| {
        let text = format!("{}{}", one_line(&param.docs), facts_text(param));
        text.trim_start().to_owned()
    };
    let descriptions: Vec<_> = endpoint.params.iter().map(description).collect();
    let has_description = descriptions.iter().any(|text| !text.is_empty());
    text.push_str("\n| Argument | Sent as | Type |");
    text.push_str(if has_description {
        " Description |\n| --- | --- | --- | --- |\n"
    } else {
        "\n| --- | --- | --- |\n"
    });
    for (param, description) in endpoint.params.iter().zip(descriptions) {
        let argument = argument(api, endpoint, param);
        let (sent_as, ty) = (sent_as(param), link::to(&param.ty.name));
        let _ = write!(text, "| {argument} | {sent_as} | {ty} |");
        if has_description {
            let _ = write!(text, " {description} |");
        }
        text.push('\n');
    }
}

/// Returns the name of an argument, or of a setter with a link to it.
fn argument(api: &Api, endpoint: &Endpoint, param: &Param) -> String {
    let own = name::unraw(&param.ident);
    if param.required {
        return format!("`{own}`");
    }
    if param.cfg.is_some() {
        return format!("`.{own}()`");
    }
    let (module, call) = (name::unraw(&api.module), name::unraw(&endpoint.call));
    format!("[`.{own}()`]({module}::{call}::{own})")
}

/// Writes the table of statuses, or only the type if nothing else is declared.
fn write_statuses(endpoint: &Endpoint, text: &mut String) {
    let body = link::to(&endpoint.response.name);
    if let ([success], []) = (endpoint.responses.as_slice(), endpoint.errors.as_slice())
        && success.docs.is_empty()
        && success.code == 200
    {
        let _ = writeln!(text, "\nReturns {body}.");
        return;
    }
    text.push_str("\n| Status | Body | Meaning |\n| --- | --- | --- |\n");
    for success in &endpoint.responses {
        let body = match success.code {
            404 => "`None`",
            _ => &body,
        };
        write_status(success, body, text);
    }
    for error in &endpoint.errors {
        let body = error.body.as_ref().map(|ty: &Ty| link::to(&ty.name));
        write_status(error, body.as_deref().unwrap_or("API error"), text);
    }
}

fn write_status(status: &Status, body: &str, text: &mut String) {
    let meaning = one_line(&status.docs);
    let _ = writeln!(text, "| {} | {body} | {meaning} |", status.code);
}

/// Returns the first paragraph of a text, as a cell of a table.
fn one_line(docs: &str) -> String {
    let lines = docs.lines().take_while(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ").replace('|', "\\|")
}
