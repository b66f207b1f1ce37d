//! restrait: API traits of seven endpoints with docs, scopes and errors, like real declarations.

use super::Style;
use super::endpoints::{Endpoint, TYPES, Type};

pub(super) fn style() -> Style {
    Style {
        name: "restrait",
        dependencies:
            "restrait = { path = \"<root>/runtime\", default-features = false, features = [\"reqwest\"] }\n"
                .to_owned(),
        source,
        extra_file: None,
    }
}

fn source(endpoints: &[Endpoint]) -> String {
    let resources: Vec<_> = endpoints.chunks(7).collect();
    let names: Vec<_> = (0..resources.len()).map(|at| format!("Orgs{at}")).collect();
    let traits: String = resources
        .iter()
        .zip(&names)
        .map(|(endpoints, name)| resource(endpoints, name))
        .collect();
    let calls: String = endpoints.iter().map(call).collect();
    format!(
        r#"#![allow(dead_code)]
{TYPES}
pub use restrait;
use restrait::{{api, endpoint}};

/// A client.
#[restrait::client(
    base_url = "https://api.example.com",
    headers("accept-version" = "^1.29.3"),
    resources({names}),
)]
pub struct Client {{
    #[header("losantdomain")]
    losantdomain: Option<String>,
    #[query("_actions", send = false)]
    actions: Option<bool>,
    #[query("_links", send = true)]
    links: Option<bool>,
    #[query("_embedded", send = true)]
    embedded: Option<bool>,
}}

pub fn client(base: &str) -> Client {{
    Client::builder().base_url(base).token("token").common(|common| common.losantdomain("d")).build().unwrap()
}}
{traits}{calls}"#,
        names = names.join(", "),
    )
}

fn resource(endpoints: &[Endpoint], name: &str) -> String {
    let methods: String = endpoints.iter().map(method).collect();
    format!(
        "\n/// A resource.\n#[api(crate::api::Client, rename_all = \"camelCase\")]\npub trait {name} {{{methods}}}\n"
    )
}

fn method(endpoint: &Endpoint) -> String {
    let Endpoint {
        at,
        name,
        method,
        tail,
        ..
    } = endpoint;
    let mut params = String::new();
    for (param, _, ty) in endpoint.query {
        let ty = match ty {
            Type::Text => "String",
            ty => ty.borrowed(),
        };
        params.push_str(&format!(
            "        /// What to count.\n        {param}: Option<{ty}>,\n"
        ));
    }
    if endpoint.body {
        params.push_str(
            "        /// What to change.\n        #[body]\n        changes: &OrgPatch,\n",
        );
    }
    format!(
        r#"
    /// Does something with an organization.
    #[endpoint(
        method = "{method}",
        path = "/r{at}/instances/<instanceId>/orgs/<orgId>{tail}",
        scopes = ["all.Instance", "all.User", "instanceOrg.*", "instanceOrg.{name}"],
        errors(400 = "malformed request", 404 = "there is no such organization"),
    )]
    fn {name}(
        &self,
        /// Instance that the organization belongs to.
        instance_id: &str,
        /// Organization that is meant.
        org_id: &str,
{params}    ) -> Stats;
"#
    )
}

fn call(endpoint: &Endpoint) -> String {
    let Endpoint { at, name, .. } = endpoint;
    let body = if endpoint.body { ", &org_patch()" } else { "" };
    let setters: String = endpoint
        .query
        .iter()
        .map(|(param, _, ty)| format!(".{param}({})", ty.value()))
        .collect();
    format!(
        "\npub async fn call_{at}(c: &Client) -> usize {{\n    \
         c.orgs{resource}().{name}(\"i\", \"o\"{body}){setters}.await.unwrap().counts.len()\n}}\n",
        resource = at / 7,
    )
}
