//! conjure: one trait, with a custom client.

use crate::compile::Style;
use crate::compile::endpoints::{Endpoint, TYPES};

pub(super) fn style() -> Style {
    let conjure = [
        "conjure-error",
        "conjure-http",
        "conjure-macros",
        "conjure-object",
    ];
    let conjure: String = conjure
        .iter()
        .map(|name| format!("{name} = \"=5.20.0\"\n"))
        .collect();
    Style {
        name: "conjure",
        dependencies: format!(
            "{conjure}bytes = \"1\"\nfutures = \"0.3\"\nhttp = \"1\"\nhttp-body-util = \"0.1\"\n\
             reqwest = {{ version = \"0.13.5\", default-features = false, features = [\"json\", \"query\"] }}\n"
        ),
        source,
        extra_file: None,
    }
}

const CLIENT: &str = r#"
use std::sync::Arc;
use bytes::Bytes;
use conjure_error::Error;
use conjure_http::client::{AsyncClient, AsyncRequestBody, AsyncService, ConjureRuntime, JsonEncoding, StdResponseDeserializer};
use conjure_macros::{conjure_client, endpoint};
use conjure_object::BearerToken;
use futures::stream::{BoxStream, StreamExt, TryStreamExt};
use http::{Request, Response};

type Frames = BoxStream<'static, Result<Bytes, Error>>;

pub struct Http {
    base: String,
    http: reqwest::Client,
}

impl AsyncClient for Http {
    type BodyWriter = Vec<u8>;
    type ResponseBody = Frames;

    async fn send(&self, request: Request<AsyncRequestBody<'_, Vec<u8>>>) -> Result<Response<Frames>, Error> {
        let (parts, body) = request.into_parts();
        let url = format!("{}{}", self.base, parts.uri);
        let mut request = reqwest::Request::new(parts.method, reqwest::Url::parse(&url).map_err(Error::internal)?);
        *request.headers_mut() = parts.headers;
        if let AsyncRequestBody::Fixed(bytes) = body {
            *request.body_mut() = Some(bytes.into());
        }
        let response = self.http.execute(request).await.map_err(Error::internal)?;
        let response = response.error_for_status().map_err(Error::internal)?;
        let (parts, body) = Response::<reqwest::Body>::from(response).into_parts();
        let frames = http_body_util::BodyDataStream::new(body).map_err(Error::internal).boxed();
        Ok(Response::from_parts(parts, frames))
    }
}

pub struct Client {
    orgs: OrgsClient<Http>,
    token: BearerToken,
}

pub fn client(base: &str) -> Client {
    let runtime = Arc::new(ConjureRuntime::builder().accept_encoding(JsonEncoding, 1.).build());
    let http = Http { base: base.to_owned(), http: reqwest::Client::new() };
    Client { orgs: OrgsClient::new(http, &runtime), token: BearerToken::new("token").unwrap() }
}
"#;

fn source(endpoints: &[Endpoint]) -> String {
    let methods: String = endpoints.iter().map(method).collect();
    let calls: String = endpoints.iter().map(call).collect();
    format!(
        "#![allow(dead_code)]\n{TYPES}{CLIENT}\n#[conjure_client]\npub trait Orgs {{\n{methods}}}\n{calls}"
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
    let query = endpoint.query.iter();
    let query: String = query
        .map(|(param, wire, ty)| {
            format!("#[query(name = \"{wire}\")] {param}: {}, ", ty.borrowed())
        })
        .collect();
    let body = if endpoint.body {
        "#[body] body: &OrgPatch, "
    } else {
        ""
    };
    format!(
        "    #[endpoint(method = {method}, path = \"/r{at}/instances/{{instance_id}}/orgs/{{org_id}}{tail}\", \
         accept = StdResponseDeserializer)]\n    \
         async fn {name}(&self, #[auth] token: &BearerToken, #[path] instance_id: &str, #[path] org_id: &str, \
         #[query(name = \"_actions\")] actions: bool, #[query(name = \"_links\")] links: bool, \
         #[query(name = \"_embedded\")] embedded: bool, {query}\
         #[header(name = \"accept-version\")] version: &str, \
         #[header(name = \"losantdomain\")] domain: &str, {body}) -> Result<Stats, Error>;\n"
    )
}

fn call(endpoint: &Endpoint) -> String {
    let Endpoint { at, name, .. } = endpoint;
    let values: String = endpoint
        .query
        .iter()
        .map(|(_, _, ty)| format!("{}, ", ty.value()))
        .collect();
    let body = if endpoint.body { "&org_patch()" } else { "" };
    format!(
        "\npub async fn call_{at}(c: &Client) -> usize {{\n    \
         c.orgs.{name}(&c.token, \"i\", \"o\", false, true, true, {values}\"^1.29.3\", \"d\", {body})\
         .await.unwrap().counts.len()\n}}\n"
    )
}
