//! An example of a call in Rust, which compiles.

use std::collections::{BTreeMap, BTreeSet};

use restrait::info::EndpointInfo;

use super::endpoint::Endpoint;
use super::{Api, Reference, markdown, names};

mod value;

pub use value::Expression;

/// Maximum width of a chain of methods, and of the arguments of a call, on one line. rustfmt breaks longer ones.
const MAX_CHAIN: usize = 60;

/// Maximum number of optional parameters in an example.
const MAX_SETTERS: usize = 3;

/// Returns a code block with one call: all required parameters, and some of the optional ones.
pub(super) fn write(reference: &Reference, api: &Api, endpoint: &Endpoint<'_>) -> String {
    let info = endpoint.info;
    let mut imports = vec![reference.client_path.clone()];
    imports.extend(api.import.clone());
    let mut bindings = String::new();
    let mut arguments = Vec::new();
    let params = info.params.iter().zip(&endpoint.types.params);
    for (param, schema) in params.filter(|(param, _)| param.required) {
        let sample = schema
            .as_ref()
            .and_then(|schema| endpoint.schemas.sample(schema));
        let value = value::required(reference, param, sample.as_ref());
        let name = value::binding(param.rust_name);
        imports.extend(value.expression.imports);
        bindings.push_str(&format!("let {name} = {};\n", value.expression.code));
        let borrow = if value.is_borrowed { "&" } else { "" };
        arguments.push(format!("{borrow}{name}"));
    }
    let mut links = Vec::new();
    if api.import.is_none() {
        links.push(format!(".{}()", names::ident(api.info.name)));
    }
    links.push(format!(
        ".{}{}",
        names::ident(info.route.name()),
        call(&arguments)
    ));
    let optional = info
        .params
        .iter()
        .filter(|param| !param.required && !param.deprecated);
    let setters = optional.filter_map(|param| {
        let value = value::optional(reference, param)?;
        Some((param.rust_name, value))
    });
    for (name, value) in setters.take(MAX_SETTERS) {
        imports.extend(value.imports);
        links.push(format!(".{}({})", names::ident(name), value.code));
    }
    links.push(".await?".to_owned());

    let is_events = !info.events.is_empty();
    let result = result(info, is_events);
    let mut body = bindings;
    body.push_str(&statement(&result, &links));
    if is_events {
        body.push_str(
            "while let Some(event) = events.next().await {\n    let _event = event?;\n}\n",
        );
    }
    body.push_str("Ok(())\n");

    let client = reference
        .client_path
        .rsplit("::")
        .next()
        .unwrap_or("Client");
    let name = names::ident(info.route.name());
    let mut code = uses(&imports);
    code.push_str(&format!(
        "\nasync fn {name}(client: &{client}) -> Result<(), Box<dyn std::error::Error>> {{\n"
    ));
    for line in body.lines() {
        code.push_str(&format!("    {line}\n"));
    }
    code.push('}');
    markdown::code_block("rust", &code)
}

/// Returns the imports, sorted, with one line for each module.
fn uses(paths: &[String]) -> String {
    let mut modules: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for path in paths {
        let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
        modules.entry(module).or_default().insert(name);
    }
    let uses = modules.into_iter().map(|(module, names)| {
        let names: Vec<_> = names.into_iter().collect();
        match (module, names.as_slice()) {
            ("", names) => names.iter().map(|name| format!("use {name};\n")).collect(),
            (_, [name]) => format!("use {module}::{name};\n"),
            (_, names) => format!("use {module}::{{{}}};\n", names.join(", ")),
        }
    });
    uses.collect()
}

/// Returns the beginning of the statement: the variable for the response.
fn result(info: &EndpointInfo, is_events: bool) -> String {
    if is_events {
        return "let mut events = ".to_owned();
    }
    let mut bodies = info.responses.iter().filter_map(|response| response.body);
    match (bodies.next(), bodies.next()) {
        (None, _) if !info.is_stream => String::new(),
        (Some(body), None) if is_word(body) => format!("let {} = ", value::binding(body)),
        _ => "let response = ".to_owned(),
    }
}

fn is_word(name: &str) -> bool {
    let is_start = |char: char| char.is_ascii_alphabetic();
    name.starts_with(is_start)
        && name
            .chars()
            .all(|char| char.is_ascii_alphanumeric() || char == '_')
}

/// Returns the arguments in parentheses, on several lines if they are long.
fn call(arguments: &[String]) -> String {
    let one_line = arguments.join(", ");
    if one_line.len() <= MAX_CHAIN {
        return format!("({one_line})");
    }
    let lines: String = arguments
        .iter()
        .map(|argument| format!("        {argument},\n"))
        .collect();
    format!("(\n{lines}    )")
}

/// Returns the statement of a chain of methods.
fn statement(result: &str, links: &[String]) -> String {
    let one_line = format!("client{}", links.concat());
    if one_line.len() <= MAX_CHAIN && !one_line.contains('\n') {
        return format!("{result}{one_line};\n");
    }
    let lines: Vec<_> = links.iter().map(|link| format!("    {link}")).collect();
    format!("{result}client\n{};\n", lines.join("\n"))
}
