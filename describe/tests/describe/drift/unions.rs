//! Unions, and the items of streams.

use restrait::info::schemars::JsonSchema;
use restrait::response::JsonLines;
use restrait::sse::EventStream;
use restrait::{Event, api, endpoint};
use serde::{Deserialize, Serialize};

use super::support::messages;

/// A shape.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(crate = "restrait::info::schemars")]
#[serde(tag = "kind", rename_all = "camelCase")]
pub(crate) enum Shape {
    Circle { radius: f64 },
    Square { side: f64 },
}

/// Progress.
#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(crate = "restrait::info::schemars")]
#[expect(dead_code, reason = "only its schema is used")]
pub(crate) struct Progress {
    percent: u8,
}

/// What happens to a job.
#[derive(Debug, Event)]
#[expect(dead_code, reason = "only its schema is used")]
pub(crate) enum JobEvent {
    Progress(Progress),
    Done,
}

#[api]
trait Shapes {
    #[endpoint(method = "PUT", path = "/shapes")]
    fn put(&self, #[body] shapes: &[Shape]) -> Vec<Shape>;

    #[endpoint(method = "GET", path = "/lines")]
    fn lines(&self) -> JsonLines<Progress>;

    #[endpoint(method = "GET", path = "/progress")]
    fn progress(&self) -> EventStream<Progress>;

    #[endpoint(method = "GET", path = "/events")]
    fn events(&self) -> EventStream<JobEvent>;
}

/// Returns the messages for an operation with a response of a media type, without those of the other endpoints.
fn of(path: &str, media_type: &str, schema: &str) -> Vec<String> {
    let members = format!(
        "paths: {{ {path}: {{ get: {{ responses: {{ '200': {{ description: '', content: {{ {media_type}: {{ schema: {schema} }} }} }} }} }} }} }}"
    );
    let mut found = messages(&shapes::INFO, &members);
    found.retain(|message| message != "extra endpoint");
    found
}

const CIRCLE: &str = "{ type: object, required: [kind, radius], properties: { kind: { const: circle }, radius: { type: number } } }";

#[test]
fn alternatives_are_found_by_their_tag() {
    let with = |union: &str, square: &str| {
        let members = format!(
            "
paths: {{ /shapes: {{ put: {{
    requestBody: {{ required: true, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Shapes' }} }} }} }},
    responses: {{ '200': {{ description: '', content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Shapes' }} }} }} }} }} }} }} }}
components: {{ schemas: {{
    Shapes: {{ type: array, items: {union} }}, circle: {CIRCLE}, SQUARE: {square} }} }}
"
        );
        let mut found = messages(&shapes::INFO, &members);
        found.retain(|message| message != "extra endpoint");
        found
    };
    let refs = "[{ $ref: '#/components/schemas/circle' }, { $ref: '#/components/schemas/SQUARE' }]";
    let square = "{ type: object, required: [kind, side], properties: { kind: { type: string }, side: { type: number } } }";
    let constant = square.replace(
        "kind: { type: string }",
        "kind: { type: string, enum: [square] }",
    );
    let mapped = format!(
        "{{ oneOf: {refs}, discriminator: {{ propertyName: kind, mapping: {{ square: '#/components/schemas/SQUARE' }} }} }}"
    );
    assert_eq!(with(&mapped, square), [""; 0]);
    assert_eq!(with(&format!("{{ anyOf: {refs} }}"), &constant), [""; 0]);

    let wide = square.replace("side: { type: number }", "side: { type: string }");
    let expected = "changed type of property `[][kind=square].side` of the request body: \
                    `number` in the declaration, `string` in the document";
    assert_eq!(with(&mapped, &wide), [expected]);
    let triangle = constant.replace("square", "triangle");
    assert_eq!(
        with(&format!("{{ anyOf: {refs} }}"), &triangle),
        [
            "missing variant `triangle` of property `[]` of the request body",
            "extra variant `square` of property `[]` of the request body",
            "missing variant `triangle` of property `[]` of the response 200",
        ]
    );
    // Without a tag, the forms of both sides need not be the same.
    let untagged = "{ anyOf: [{ type: object, properties: { a: {} } }, { type: object, properties: { b: {} } }] }";
    assert_eq!(with(untagged, square), [""; 0]);
}

const PROGRESS: &str =
    "{ type: object, required: [percent], properties: { percent: { type: integer } } }";

#[test]
fn items_of_a_stream_are_compared_whether_they_are_described_as_a_list_or_not() {
    let list = format!("{{ type: array, items: {PROGRESS} }}");
    for (path, media_type) in [
        ("/lines", "application/x-ndjson"),
        ("/progress", "text/event-stream"),
    ] {
        let event = format!(
            "{{ type: object, properties: {{ event: {{ type: string }}, data: {PROGRESS} }} }}"
        );
        for schema in [PROGRESS, &list, "{ type: string }", "{}", &event] {
            assert_eq!(of(path, media_type, schema), [""; 0], "{path} {schema}");
            let other = schema.replace("type: integer", "type: boolean");
            if other != schema {
                let expected = "changed type of property `percent` of an item of the response 200: \
                                `integer` in the declaration, `boolean` in the document";
                assert_eq!(of(path, media_type, &other), [expected], "{path} {schema}");
            }
        }
    }
}

#[test]
fn events_are_found_by_their_names() {
    let schema = format!(
        "{{ oneOf: [
            {{ type: object, properties: {{ event: {{ const: progress }}, data: {PROGRESS} }} }},
            {{ type: object, properties: {{ event: {{ const: done }} }} }} ] }}"
    );
    assert_eq!(of("/events", "text/event-stream", &schema), [""; 0]);
    let other = schema
        .replace("const: done", "const: failed")
        .replace("percent: {", "part: {");
    assert_eq!(
        of("/events", "text/event-stream", &other),
        [
            "missing event `failed` of the response 200",
            "missing property `part` of the event `progress` of the response 200",
            "extra property `percent` of the event `progress` of the response 200",
            "extra event `done` of the response 200",
        ]
    );
}
