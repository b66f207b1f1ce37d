//! Params, fields of forms and parts of multipart bodies.

use std::collections::BTreeMap;

use restrait::body::Part;
use restrait::info::schemars::JsonSchema;
use restrait::param::Param;
use restrait::{api, endpoint};
use serde::Serialize;

use super::support::messages;

/// A filter.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(crate = "restrait::info::schemars")]
pub(crate) struct Filter {
    name: Option<String>,
    age: u32,
}

/// An order.
#[derive(Debug, Clone, Copy, Param, Serialize, JsonSchema)]
#[schemars(crate = "restrait::info::schemars")]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "only its metadata is used")]
pub(crate) enum Order {
    Name,
    Age,
}

#[api]
trait People {
    #[endpoint(method = "GET", path = "/search")]
    fn search(
        &self,
        #[query(flatten)] filter: &Filter,
        #[query(style = json)] query: Option<&Filter>,
        order: Option<Order>,
    ) -> ();

    #[endpoint(method = "GET", path = "/nested")]
    fn nested(
        &self,
        #[query(style = brackets)] filter: &Filter,
        #[query("tags[]", style = repeated)] tags: Option<Vec<&str>>,
    ) -> ();

    #[endpoint(method = "POST", path = "/people")]
    fn create(
        &self,
        #[form(flatten)] filter: &Filter,
        #[form] email: Option<&str>,
        #[form(style = brackets)] labels: Option<BTreeMap<String, String>>,
        #[form(style = json)] raw: &Filter,
    ) -> ();

    #[endpoint(method = "POST", path = "/photos")]
    fn upload(&self, #[multipart] purpose: Order, #[multipart] file: Part) -> ();
}

/// Returns the messages for an operation, without those of the other endpoints.
fn of(path: &str, method: &str, operation: &str) -> Vec<String> {
    let members = format!(
        "paths: {{ {path}: {{ {method}: {{ {operation}, responses: {{ '200': {{ description: '' }} }} }} }} }}"
    );
    let mut found = messages(&people::INFO, &members);
    found.retain(|message| message != "extra endpoint");
    found
}

const FILTER: &str = "{ type: object, required: [age], properties: { name: { type: string }, age: { type: integer } } }";

#[test]
fn fields_of_a_flattened_param_are_params_of_the_document() {
    let same = "parameters: [
        { name: name, in: query, schema: { type: string } },
        { name: age, in: query, required: true, schema: { type: integer } },
        { name: query, in: query, content: { application/json: { schema: $ } } },
        { name: order, in: query, schema: { type: string, enum: [name, age] } }]";
    let same = same.replace('$', FILTER);
    assert_eq!(of("/search", "get", &same), [""; 0]);
    let other = same
        .replace(
            "name: age, in: query, required: true, schema: { type: integer }",
            "name: age, in: query, required: true, schema: { type: boolean }",
        )
        .replace(
            "{ name: name, in: query,",
            "{ name: nick, in: query, required: true,",
        )
        .replace("enum: [name, age]", "enum: [name, size]");
    assert_eq!(
        of("/search", "get", &other),
        [
            "missing accepted values of query param `order`: `size`",
            "extra accepted values of query param `order`: `age`",
            "missing required query param `nick`",
            "changed type of query param `age`: `integer` in the declaration, `boolean` in the document",
            "extra query param `name`",
        ]
    );
}

#[test]
fn json_in_a_param_is_compared_with_its_schema_or_is_a_text() {
    let of_query = |schema: &str| {
        let operation = format!(
            "parameters: [{{ name: query, in: query, {schema} }},
            {{ name: order, in: query, schema: {{ type: string, enum: [name, age] }} }},
            {{ name: name, in: query, schema: {{ type: string }} }},
            {{ name: age, in: query, required: true, schema: {{ type: integer }} }}]"
        );
        of("/search", "get", &operation)
    };
    assert_eq!(of_query("schema: { type: string }"), [""; 0]);
    let other = FILTER.replace("type: integer", "type: string");
    assert_eq!(
        of_query(&format!(
            "content: {{ application/json: {{ schema: {other} }} }}"
        )),
        [
            "changed type of property `age` of query param `query`: `integer` in the declaration, `string` in the document"
        ]
    );
    assert_eq!(
        of_query("schema: { type: array, items: { type: string } }"),
        [
            "changed style of query param `query`: `json` in the declaration, `repeated` in the document"
        ]
    );
}

#[test]
fn params_in_brackets_are_one_param_or_several() {
    let tags = "{ name: tags, in: query, style: deepObject, explode: true, schema: { type: array, items: { type: string } } }";
    let one = format!(
        "parameters: [{tags}, {{ name: filter, in: query, required: true, style: deepObject, explode: true, schema: {FILTER} }}]"
    );
    assert_eq!(of("/nested", "get", &one), [""; 0]);
    let several = format!(
        "parameters: [{tags}, {{ name: 'filter[age]', in: query, schema: {{ type: integer }} }}]"
    );
    assert_eq!(of("/nested", "get", &several), [""; 0]);
    let other = one.replace("name: { type: string }", "nick: { type: string }");
    assert_eq!(
        of("/nested", "get", &other),
        [
            "missing property `nick` of query param `filter`",
            "extra property `name` of query param `filter`",
        ]
    );
}

#[test]
fn fields_of_a_form_are_compared_one_by_one() {
    let form = |properties: &str| {
        let operation = format!(
            "requestBody: {{ content: {{ application/x-www-form-urlencoded: {{
                encoding: {{ labels: {{ style: deepObject, explode: true }} }},
                schema: {{ type: object, additionalProperties: false, required: [age, raw], properties: {{ {properties} }} }} }} }} }}"
        );
        of("/people", "post", &operation)
    };
    let same = "name: { type: string }, age: { type: integer }, email: { type: string },
        labels: { type: object, additionalProperties: { type: string } }, raw: { type: string }";
    assert_eq!(form(same), [""; 0]);
    let other = same
        .replace("email: { type: string }", "mail: { type: string }")
        .replace("age: { type: integer }", "age: { type: string }");
    assert_eq!(
        form(&other),
        [
            "changed type of form field `age`: `integer` in the declaration, `string` in the document",
            "missing optional form field `mail`",
            "extra form field `email`",
        ]
    );
}

#[test]
fn parts_of_a_multipart_body_are_compared_one_by_one() {
    let multipart = |properties: &str| {
        let operation = format!(
            "requestBody: {{ required: true, content: {{ multipart/form-data: {{
                schema: {{ type: object, required: [file, purpose], properties: {{ {properties} }} }} }} }} }}"
        );
        of("/photos", "post", &operation)
    };
    let same =
        "file: { type: string, format: binary }, purpose: { type: string, enum: [name, age] }";
    assert_eq!(multipart(same), [""; 0]);
    let other = same
        .replace("[name, age]", "[name]")
        .replace("file:", "image:");
    assert_eq!(
        multipart(&other),
        [
            "missing optional multipart field `image`",
            "extra accepted values of multipart field `purpose`: `age`",
            "extra multipart field `file`",
        ]
    );
    let found = of(
        "/photos",
        "post",
        "requestBody: { content: { image/png: {} } }",
    );
    assert_eq!(
        found,
        [
            "changed media type of the request body: `multipart/form-data` in the declaration, `image/png` in the document"
        ]
    );
}
