//! The client: its server, authentication, errors and the params of every call.

use restrait_describe::document::{Document, Server};
use serde_json::Value;

use crate::Options;
use crate::left_out::LeftOut;
use crate::model::{Client, Constant, Ty};
use crate::operation::{self, Context};
use crate::schema::Types;
use crate::text::{self, literal};

/// Returns the client of a document.
pub(super) fn client<'d>(
    document: &'d Document,
    options: &Options,
    context: &Context<'_>,
    error: Option<Ty>,
    types: &mut Types<'d>,
    left_out: &mut Vec<LeftOut>,
) -> Client {
    let none = Value::Null;
    let own = document.extensions.get("x-restrait-client");
    let own = own.unwrap_or(&none);
    let base_url = context.servers.iter().find_map(|server| base_url(server));
    // A client without a base URL has the server `/`.
    let is_declared = |server: &Server| {
        server.url == "/" && document.extensions.contains_key("x-restrait-client")
    };
    if base_url.is_none()
        && let Some(first) = context.servers.first()
        && !is_declared(first)
    {
        let reason = format!(
            "the URL `{}` is not a base URL; set it on the builder",
            text::short(&first.url)
        );
        left_out.push(LeftOut::new("/servers/0", reason));
    }
    let title = if document.title.is_empty() {
        "the API"
    } else {
        document.title.trim()
    };
    let docs = text::joined(
        Some(&format!("A client for {title}.")),
        document.description.as_deref(),
    );
    let (params, mut constants) = operation::common_params(document, types, left_out);
    constants.extend(accept(own));
    constants.sort();
    Client {
        ident: options.client.clone(),
        docs,
        base_url,
        auth: context.auth.text(),
        env: env(own),
        error_if: error_if(own).filter(|_| error.is_some()),
        error,
        constants,
        rename_all: None,
        params,
    }
}

/// Returns the constant header `accept`, which a document does not list as a parameter.
fn accept(own: &Value) -> Option<Constant> {
    Some(Constant {
        is_header: true,
        name: "accept".to_owned(),
        value: Some(own.get("accept")?.as_str()?.to_owned()),
    })
}

/// Returns the entries of `env`.
fn env(own: &Value) -> Vec<String> {
    let entry = |name: &str, value: &Value| Some(format!("{name} = {}", literal(value.as_str()?)));
    let mut env: Vec<String> = [
        ("tokenEnv", "token"),
        ("userEnv", "user"),
        ("passwordEnv", "password"),
        ("baseUrlEnv", "base_url"),
    ]
    .into_iter()
    .filter_map(|(member, name)| entry(name, own.get(member)?))
    .collect();
    let keys = own.get("apiKeyEnv").and_then(Value::as_object);
    let keys = keys.into_iter().flatten();
    let keys: Vec<_> = keys
        .filter_map(|(name, value)| entry(&literal(name), value))
        .collect();
    if !keys.is_empty() {
        env.push(format!("api_keys({})", keys.join(", ")));
    }
    env
}

/// Returns the condition of errors in successful responses.
fn error_if(own: &Value) -> Option<String> {
    let error_if = own.get("errorIf")?;
    let member = error_if.get("member")?.as_str()?;
    let is_word = crate::names::ident(member) == member
        && !member.is_empty()
        && !member.starts_with(|char: char| char.is_ascii_digit())
        && member
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let member = if is_word {
        member.to_owned()
    } else {
        literal(member)
    };
    Some(match error_if.get("value") {
        None | Some(Value::Null | Value::Array(_) | Value::Object(_)) => member,
        Some(Value::Bool(value)) => format!("{member} = {value}"),
        Some(Value::Number(value)) => format!("{member} = {value}"),
        Some(Value::String(value)) => format!("{member} = {}", literal(value)),
    })
}

/// Returns the URL of a server with the default values of its variables, if a client accepts it.
fn base_url(server: &Server) -> Option<String> {
    let mut url = server.url.clone();
    for (name, value) in &server.variables {
        url = url.replace(&format!("{{{name}}}"), value);
    }
    let (scheme, rest) = url.split_once("://")?;
    let host = rest.split('/').next().unwrap_or_default();
    let path = rest.get(host.len()..).unwrap_or_default();
    let name = host.split(':').next().unwrap_or_default();
    let is_loopback = matches!(name, "localhost" | "127.0.0.1");
    let is_secure = scheme == "https" || (scheme == "http" && is_loopback);
    let is_host = !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte));
    let port = host.split_once(':').map(|(_, port)| port.parse::<u16>());
    let is_plain = path
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte))
        && !path.contains("//")
        && !path.split('/').any(|segment| matches!(segment, "." | ".."));
    let is_port = !matches!(port, Some(Err(_)));
    (is_secure && is_host && is_plain && is_port).then(|| url.trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_facts_of_a_client_are_its_keys() {
        let own = json!({
            "tokenEnv": "TOKEN", "apiKeyEnv": { "x-key": "KEY" },
            "errorIf": { "member": "ok", "value": false },
        });
        assert_eq!(
            env(&own),
            ["token = \"TOKEN\"", "api_keys(\"x-key\" = \"KEY\")"]
        );
        assert_eq!(error_if(&own).as_deref(), Some("ok = false"));
        let any = json!({ "errorIf": { "member": "error code" } });
        assert_eq!(error_if(&any).as_deref(), Some("\"error code\""));
        assert_eq!(error_if(&json!({})), None);
    }
}
