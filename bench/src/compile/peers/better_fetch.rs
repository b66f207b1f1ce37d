//! better-fetch: a struct with a derive for each endpoint, and one for its query.

use crate::compile::Style;
use crate::compile::endpoints::{Endpoint, TYPES, Type};

pub(super) fn style() -> Style {
    Style {
        name: "better-fetch",
        dependencies:
            "better-fetch = { version = \"=0.6.1\", features = [\"macros\"] }\nhttp = \"1\"\n"
                .to_owned(),
        source,
        extra_file: None,
    }
}

/// The body of a `PATCH` needs the impl that the derive writes for a `POST`.
const CLIENT: &str = r#"
use better_fetch::{Auth, ClientBuilder, EndpointBody, EndpointDerive as Endpoint, Ready, RequestBuilder};

pub type Client = better_fetch::Client;

pub fn client(base: &str) -> Client {
    ClientBuilder::new()
        .base_url(base)
        .unwrap()
        .default_header("accept", "application/json")
        .unwrap()
        .default_header("accept-version", "^1.29.3")
        .unwrap()
        .default_header("losantdomain", "d")
        .unwrap()
        .auth(Auth::bearer("token"))
        .build()
        .unwrap()
}

impl Default for OrgPatch {
    fn default() -> Self {
        org_patch()
    }
}

impl EndpointBody for OrgPatch {
    type ParamsNext = Ready;
    type CallInitial = Ready;

    fn apply_body(self, builder: RequestBuilder<'_>) -> better_fetch::Result<RequestBuilder<'_>> {
        builder.json(&self)
    }
}
"#;

fn source(endpoints: &[Endpoint]) -> String {
    let declared: String = endpoints.iter().map(declaration).collect();
    let calls: String = endpoints.iter().map(call).collect();
    format!("#![allow(dead_code)]\n{TYPES}{CLIENT}{declared}{calls}")
}

fn declaration(endpoint: &Endpoint) -> String {
    let Endpoint {
        at, method, tail, ..
    } = endpoint;
    let mut query = String::new();
    for (param, wire, ty) in endpoint.query {
        let ty = match ty {
            Type::Text => "String",
            ty => ty.borrowed(),
        };
        query.push_str(&format!(
            "    #[serde(rename = \"{wire}\")]\n    pub {param}: Option<{ty}>,\n"
        ));
    }
    let body = if endpoint.body {
        "    #[body]\n    body: OrgPatch,\n"
    } else {
        ""
    };
    format!(
        r#"
#[derive(Default, serde::Serialize)]
pub struct Query{at} {{
    #[serde(rename = "_actions")]
    pub actions: bool,
    #[serde(rename = "_links")]
    pub links: bool,
    #[serde(rename = "_embedded")]
    pub embedded: bool,
{query}}}

#[derive(Endpoint)]
#[endpoint(method = {method}, path = "/r{at}/instances/:instance_id/orgs/:org_id{tail}")]
pub struct Endpoint{at} {{
    #[response]
    response: Stats,
    #[param]
    instance_id: String,
    #[param]
    org_id: String,
    #[query]
    query: Query{at},
{body}}}
"#
    )
}

fn call(endpoint: &Endpoint) -> String {
    let at = endpoint.at;
    let query: String = endpoint
        .query
        .iter()
        .map(|(param, _, ty)| match ty {
            Type::Text => format!(", {param}: Some({}.to_owned())", ty.value()),
            _ => format!(", {param}: Some({})", ty.value()),
        })
        .collect();
    let body = if endpoint.body {
        ".with_body(org_patch()).unwrap()"
    } else {
        ""
    };
    format!(
        r#"
pub async fn call_{at}(c: &Client) -> usize {{
    let params = Endpoint{at}Params {{ instance_id: "i".to_owned(), org_id: "o".to_owned() }};
    let query = Query{at} {{ actions: false, links: true, embedded: true{query} }};
    let call = c.call::<Endpoint{at}>().params(params).query(query).unwrap(){body};
    call.send_json().await.unwrap().counts.len()
}}
"#
    )
}
