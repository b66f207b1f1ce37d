//! Forms of a document that say the same as the declaration.

use restrait::info::schemars::JsonSchema;
use restrait::response::{ETag, NoContent};
use restrait::{api, client, endpoint};
use restrait_describe::document::Document;
use restrait_describe::drift::Drift;
use serde::Deserialize;

pub use restrait;

use super::support::messages;

/// A client with a version in its base URL.
#[client(base_url = "https://api.example.com/v1", auth = header("x-key"), resources(Versioned))]
pub(crate) struct Client;

#[api(crate::drift::no_difference::Client)]
pub(crate) trait Versioned {
    /// Lists users.
    #[endpoint(method = "GET", path = "/users", errors(404 = "no such team"))]
    fn users(&self, team: Option<u32>) -> ();
}

const USERS: &str = "{ get: {
    parameters: [{ name: team, in: query, schema: { type: integer } }],
    responses: { '200': { description: '' }, '404': { description: '' } } } }";

#[test]
fn a_path_may_begin_with_that_of_the_server_or_of_the_client() {
    for members in [
        "paths: { /users: $ }",
        "servers: [{ url: 'https://api.example.com/v1' }]\npaths: { /users: $ }",
        "servers: [{ url: 'https://api.example.com/' }]\npaths: { /v1/users: $ }",
        "servers: [{ url: 'https://{host}/{version}', variables: { host: { default: api.example.com }, version: { default: v1 } } }]\npaths: { /users: $ }",
        "servers: [{ url: '/v1' }]\npaths: { /users: $ }",
        "servers: [{ url: 'https://eu.example.com/v2' }]\npaths: { /users: $ }",
    ] {
        let found = messages(&versioned::INFO, &members.replace('$', USERS));
        assert_eq!(found, [""; 0], "{members}");
    }
}

#[test]
fn another_version_on_the_same_host_is_reported_once() {
    let members = "servers: [{ url: 'https://api.example.com/v2/' }]\npaths: { /users: $ }";
    let found = messages(&versioned::INFO, &members.replace('$', USERS));
    let expected = "changed base URL: `https://api.example.com/v1` in the declaration, \
                    `https://api.example.com/v2/` in the document";
    assert_eq!(found, [expected]);
    let members = members.replace("/users:", "/v2/users:");
    let found = messages(&versioned::INFO, &members.replace('$', USERS));
    assert_eq!(found, ["extra endpoint"]);
}

#[test]
fn credentials_that_are_not_sent_are_reported() {
    let with = |schemes: &str, security: &str| {
        let members = format!(
            "components: {{ securitySchemes: {schemes} }}\nsecurity: {security}\npaths: {{ /users: {USERS} }}"
        );
        messages(&versioned::INFO, &members)
    };
    let schemes = "{ key: { type: apiKey, in: header, name: X-Key }, token: { type: http, scheme: bearer }, \
                   login: { type: http, scheme: basic } }";
    assert_eq!(with(schemes, "[{ key: [] }]"), [""; 0]);
    assert_eq!(with(schemes, "[{ token: [] }, { key: [] }]"), [""; 0]);
    assert_eq!(with(schemes, "[{ token: [] }, {}]"), [""; 0]);
    assert_eq!(
        with(schemes, "[{ token: [], key: [] }, { login: [] }]"),
        [
            "changed authentication: header `x-key` in the declaration, \
          header `x-key` and a bearer token or user and password in the document"
        ]
    );
}

#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(crate = "restrait::info::schemars")]
pub(crate) struct Item {
    #[expect(dead_code, reason = "only its schema is used")]
    id: String,
}

#[api]
trait Items {
    /// Returns an item.
    #[endpoint(
        method = "GET",
        path = "/items/<id>",
        responses(200 = "found", 404 = "unknown"),
    )]
    fn get(&self, id: u64, #[header("if-none-match")] known: Option<ETag>) -> Option<Item>;

    /// Downloads an item.
    #[endpoint(method = "GET", path = "/items/<id>/archive", errors(410 = "gone"))]
    fn archive(&self, id: u64) -> restrait::download::Download;

    /// Deletes an item.
    #[endpoint(
        method = "DELETE",
        path = "/items/<id>",
        responses(204 = "deleted", 404 = "unknown"),
        scopes = ["items.write"],
    )]
    fn delete(&self, id: u64) -> Option<NoContent>;
}

#[test]
fn what_every_call_does_is_no_difference() {
    // Placeholders have other names, params are declared by the path, numbers are texts, redirects are
    // followed, conditional headers are not described, a 404 has a body, and the default response is an error.
    let found = messages(
        &items::INFO,
        "
paths:
  /items/{item}:
    parameters: [{ name: item, in: path, required: true, schema: { type: string, format: int64 } }]
    get:
      responses:
        2XX: { description: '', content: { application/hal+json: { schema: { $ref: '#/components/schemas/Item' } } } }
        304: { description: '' }
        301: { description: '' }
        404: { description: '', content: { application/json: { schema: { type: string } } } }
        default: { description: '', content: { application/json: { schema: { type: boolean } } } }
    delete:
      responses: { 204: { description: '' }, 404: { description: '' } }
  /items/{item}/archive:
    parameters: [{ name: item, in: path, required: true, schema: { type: integer } }]
    get: { responses: { 302: { description: '' } } }
components: { schemas: { Item: { type: object, properties: { id: { type: string } }, required: [id] } } }
",
    );
    assert_eq!(found, [""; 0]);
}

#[test]
fn an_operation_that_cannot_be_read_is_named() {
    let text = "{ openapi: 3.1.0, info: {}, paths: { '/items/{item}/archive': { get: { responses: {} } } } }";
    let document = Document::parse(text).unwrap();
    let report = Drift::new(&document).compare(&[&items::INFO]);
    let message = &report.differences[1].message;
    let expected = "extra endpoint; that of the document cannot be read: missing path parameter `item`; \
                    `GET /items/{item}/archive` is left out";
    assert_eq!(message, expected);
}

#[test]
fn a_similar_path_is_named() {
    let found = messages(
        &items::INFO,
        "
paths:
  /items/{a}-{b}:
    parameters: [{ name: a, in: path, required: true }, { name: b, in: path, required: true }]
    get: { responses: {} }
    delete: { responses: {} }
  /items/{item}/archives:
    parameters: [{ name: item, in: path, required: true }]
    get: { responses: {} }
",
    );
    let expected = [
        "extra endpoint; the document has `GET /items/{a}-{b}`",
        "extra endpoint",
        "extra endpoint; the document has `DELETE /items/{a}-{b}`",
    ];
    assert_eq!(found, expected);
}
