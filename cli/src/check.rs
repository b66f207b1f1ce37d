//! The comparison of a JSON body with its declared type, before the body is sent.

use jsonschema::Validator;
use restrait::info::EndpointInfo;
use restrait::info::schemars::generate::SchemaSettings;
use serde_json::Value as Json;

mod members;
mod problem;
mod unknown;

pub(crate) use members::Member;

/// Maximum number of problems in a message.
const MAX_PROBLEMS: usize = 10;

/// The JSON schema of a body.
pub(crate) struct BodySchema {
    /// The schema, with all definitions that it refers to.
    schema: Json,
}

impl BodySchema {
    /// Creates the schema of the JSON body of an endpoint. `None` if it has no such body, or if the type of
    /// the body has no schema.
    pub(crate) fn new(info: &EndpointInfo) -> Option<Self> {
        let body = info.json_body()?;
        let mut params = info.params.iter();
        let index = params.position(|param| param.location == body.location)?;
        let settings = SchemaSettings::draft2020_12().with(|settings| settings.meta_schema = None);
        let mut generator = settings.into_generator();
        let schemas = info.schemas(&mut generator);
        let mut schema = Json::from(schemas.params.into_iter().nth(index)??);
        if let Json::Object(keywords) = &mut schema {
            let definitions = generator.take_definitions(true);
            keywords.insert("$defs".to_owned(), definitions.into());
        }
        Some(Self { schema })
    }

    /// Returns the members of the body, if it is an object.
    pub(crate) fn members(&self) -> Vec<Member> {
        members::of(&self.schema, &self.schema)
    }

    /// Returns the kind of a value of a schema in the body, such as `text` or `list`.
    pub(crate) fn kind(&self, schema: &Json) -> String {
        members::kind(&self.schema, schema)
    }

    /// Returns descriptions of the places where a body differs from its type. None if it is valid.
    pub(crate) fn problems(&self, body: &Json) -> Vec<String> {
        let mut problems = unknown::members(&self.schema, body);
        // A schema that cannot be compiled is a mistake of the declaration and not of the caller.
        if let Ok(validator) = self.validator() {
            let is_known = problems.is_empty();
            let errors = validator.iter_errors(body);
            let errors = errors.filter(|error| is_known || !problem::is_unknown_member(error));
            problems.extend(errors.map(|error| problem::describe(&error, body)));
        }
        problems.truncate(MAX_PROBLEMS);
        problems
    }

    fn validator(&self) -> Result<Validator, jsonschema::ValidationError<'static>> {
        jsonschema::options()
            .should_validate_formats(true)
            .build(&self.schema)
    }
}

/// Returns a path in a message: `tags.0.key`, or `body` for the whole body.
fn shown_path(pointer: &str) -> String {
    let names = pointer
        .split('/')
        .skip(1)
        .map(|name| name.replace("~1", "/").replace("~0", "~"));
    let path = names.collect::<Vec<_>>().join(".");
    if path.is_empty() {
        "body".to_owned()
    } else {
        format!("`{path}`")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn problems(body: &Json) -> Vec<String> {
        let schema = json!({
            "$ref": "#/$defs/device",
            "$defs": {
                "device": {
                    "type": "object",
                    "required": ["name"],
                    "additionalProperties": true,
                    "properties": {
                        "name": {"type": "string", "minLength": 1},
                        "kind": {"enum": ["gateway", "edge"]},
                        "tags": {"type": "array", "items": {"$ref": "#/$defs/tag"}},
                        "parent": {"anyOf": [{"$ref": "#/$defs/tag"}, {"type": "null"}]},
                        "more": {"type": "object", "additionalProperties": {"type": "integer"}},
                    },
                },
                "tag": {
                    "type": "object",
                    "properties": {"key": {"type": "string"}, "value": {"type": "string"}},
                },
            },
        });
        BodySchema { schema }.problems(body)
    }

    #[test]
    fn valid_bodies_have_no_problems() {
        let body =
            json!({"name": "Pump", "tags": [{"key": "a"}], "parent": null, "more": {"x": 1}});
        assert_eq!(problems(&body), Vec::<String>::new());
    }

    #[test]
    fn problems_name_the_path_and_what_was_expected() {
        let cases = [
            (
                json!({"name": "P", "tags": [{"key": 3}]}),
                "`tags.0.key`: expected a text, found 3",
            ),
            (
                json!({"name": "P", "nmae": 1}),
                "`nmae`: unknown member; did you mean `name`?",
            ),
            (
                json!({"name": "P", "tags": [{"vaule": "x"}]}),
                "`tags.0.vaule`: unknown member; did you mean `value`?",
            ),
            (json!({}), "body: missing `name`"),
            (json!([]), "body: expected an object, found a list"),
            (json!({"name": ""}), "`name`: expected at least 1 character"),
            (
                json!({"name": "P", "kind": "edg"}),
                "`kind`: expected one of `gateway`, `edge`; did you mean `edge`?",
            ),
            (
                json!({"name": "P", "parent": {"key": true}}),
                "`parent.key`: expected a text, found true",
            ),
            (
                json!({"name": "P", "more": {"x": "1"}}),
                "`more.x`: expected an integer, found a text",
            ),
        ];
        for (body, expected) in cases {
            assert_eq!(problems(&body), [expected], "{body}");
        }
    }
}
