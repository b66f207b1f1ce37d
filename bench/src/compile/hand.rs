//! The baseline: one function per endpoint, as a careful developer writes it with reqwest.

use super::Style;
use super::endpoints::{Endpoint, TYPES};

pub(super) fn style() -> Style {
    Style {
        name: "hand",
        dependencies: "reqwest = { version = \"0.13.5\", default-features = false, features = [\"json\", \"query\"] }\n\
                       percent-encoding = \"2\"\n"
            .to_owned(),
        source,
        extra_file: None,
    }
}

const CLIENT: &str = r#"
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

pub struct Client {
    http: reqwest::Client,
    base: String,
    token: String,
}

pub fn client(base: &str) -> Client {
    Client { http: reqwest::Client::new(), base: base.to_owned(), token: "token".to_owned() }
}

const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

fn segment(text: &str) -> impl std::fmt::Display + '_ {
    utf8_percent_encode(text, SEGMENT)
}
"#;

fn source(endpoints: &[Endpoint]) -> String {
    let functions = endpoints.iter().map(function);
    format!(
        "#![allow(dead_code)]\n{TYPES}{CLIENT}{}",
        functions.collect::<String>()
    )
}

fn function(endpoint: &Endpoint) -> String {
    let Endpoint { at, name, tail, .. } = endpoint;
    let mut params = String::new();
    let mut steps = String::new();
    let mut values = String::new();
    for (param, wire, ty) in endpoint.query {
        params.push_str(&format!(", {param}: Option<{}>", ty.borrowed()));
        steps.push_str(&format!("\n        .query(&[(\"{wire}\", {param})])"));
        values.push_str(&format!(", Some({})", ty.value()));
    }
    if endpoint.body {
        params.push_str(", body: &OrgPatch");
        steps.push_str("\n        .json(body)");
        values.push_str(", &org_patch()");
    }
    format!(
        r#"
pub async fn {name}(c: &Client, instance_id: &str, org_id: &str, actions: bool, links: bool, embedded: bool{params}, domain: &str) -> reqwest::Result<Stats> {{
    c.http
        .{method}(format!("{{}}/r{at}/instances/{{}}/orgs/{{}}{tail}", c.base, segment(instance_id), segment(org_id)))
        .query(&[("_actions", actions), ("_links", links), ("_embedded", embedded)]){steps}
        .header("Accept", "application/json")
        .header("Accept-Version", "^1.29.3")
        .header("losantdomain", domain)
        .bearer_auth(&c.token)
        .send()
        .await?
        .error_for_status()?
        .json()
        .await
}}

pub async fn call_{at}(c: &Client) -> usize {{
    {name}(c, "i", "o", false, true, true{values}, "d").await.unwrap().counts.len()
}}
"#,
        method = endpoint.method.to_lowercase(),
    )
}
