//! pincer: one trait.

use crate::compile::Style;
use crate::compile::endpoints::{Endpoint, TYPES};

pub(super) fn style() -> Style {
    Style {
        name: "pincer",
        dependencies: "pincer = \"=0.1.1\"\n".to_owned(),
        source,
        extra_file: None,
    }
}

fn source(endpoints: &[Endpoint]) -> String {
    let methods: String = endpoints.iter().map(method).collect();
    let calls: String = endpoints.iter().map(call).collect();
    format!(
        r#"#![allow(dead_code)]
use pincer::prelude::*;
{TYPES}
pub type Client = OrgsClient;

pub fn client(base: &str) -> Client {{
    OrgsClientBuilder::default().base_url(base).build().unwrap()
}}

#[pincer(url = "http://localhost")]
#[headers(Accept_Version = "^1.29.3")]
pub trait Orgs {{
{methods}}}
{calls}"#
    )
}

fn method(endpoint: &Endpoint) -> String {
    let Endpoint { at, name, tail, .. } = endpoint;
    let query = endpoint.query.iter();
    let query: String = query
        .map(|(param, wire, ty)| {
            format!("#[query(\"{wire}\")] {param}: Option<{}>, ", ty.borrowed())
        })
        .collect();
    let body = if endpoint.body {
        "#[body] body: &OrgPatch, "
    } else {
        ""
    };
    format!(
        "    #[{method}(\"/r{at}/instances/{{instance_id}}/orgs/{{org_id}}{tail}\")]\n    \
         async fn {name}(&self, #[path] instance_id: &str, #[path] org_id: &str, \
         #[query(\"_actions\")] actions: bool, #[query(\"_links\")] links: bool, \
         #[query(\"_embedded\")] embedded: bool, {query}#[header(\"losantdomain\")] domain: &str, \
         #[header(\"authorization\")] token: &str, {body}) -> pincer::Result<Stats>;\n",
        method = endpoint.method.to_lowercase(),
    )
}

fn call(endpoint: &Endpoint) -> String {
    let Endpoint { at, name, .. } = endpoint;
    let values: String = endpoint
        .query
        .iter()
        .map(|(_, _, ty)| format!("Some({}), ", ty.value()))
        .collect();
    let body = if endpoint.body { "&org_patch()" } else { "" };
    format!(
        "\npub async fn call_{at}(c: &Client) -> usize {{\n    \
         c.{name}(\"i\", \"o\", false, true, true, {values}\"d\", \"Bearer token\", {body}).await.unwrap().counts.len()\n}}\n"
    )
}
