//! Media types, examples and headers.

use serde_json::Value;

use super::{Members, Reader, Result, flag, kind, pointer, text};
use crate::document::{Header, MediaType, Problem};

impl Reader<'_> {
    /// Reads the `content` of a parameter, a body or a response.
    pub(super) fn content(&mut self, parent: &Members, at: &str) -> Result<Vec<MediaType>> {
        let at = pointer::member(at, "content");
        let content = match parent.get("content") {
            None | Some(Value::Null) => return Ok(Vec::new()),
            Some(Value::Object(content)) => content,
            Some(other) => {
                let message = format!("expected an object, found {}", kind(other));
                return Err(Problem::new(at, message));
            }
        };
        let media = content.iter().map(|(name, media)| {
            let at = pointer::member(&at, name);
            let (at, media) = self.resolve(media, &at)?;
            let schema = self.schema_of(media, &at)?;
            let encoding = media.get("encoding").and_then(Value::as_object);
            Ok(MediaType {
                name: name.clone(),
                schema,
                encoding: encoding.cloned().unwrap_or_default(),
                example: self.example(media),
                extensions: self.extensions(media, &at),
                pointer: at,
            })
        });
        media.collect()
    }

    /// Reads the member `schema`.
    pub(super) fn schema_of(&mut self, parent: &Members, at: &str) -> Result<Option<Value>> {
        let schema = parent.get("schema").filter(|schema| !schema.is_null());
        let at = pointer::member(at, "schema");
        schema.map(|schema| self.schema(schema, &at)).transpose()
    }

    /// Returns the member `example`, or the value of the first one in `examples`.
    pub(super) fn example(&mut self, parent: &Members) -> Option<Value> {
        if let Some(example) = parent.get("example") {
            return Some(example.clone());
        }
        let first = parent.get("examples")?.as_object()?.values().next()?;
        // A media type is kept if its example cannot be read.
        let (_, example) = self.resolve(first, "").ok()?;
        example.get("value").cloned()
    }

    /// Reads the headers of a response. Those that cannot be read are left out.
    pub(super) fn headers(&mut self, response: &Members, at: &str) -> Vec<Header> {
        let at = pointer::member(at, "headers");
        let headers = response.get("headers").and_then(Value::as_object);
        let headers = headers.into_iter().flatten();
        // OpenAPI says that a definition of this header is ignored.
        let headers = headers.filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
        let mut all = Vec::new();
        for (name, header) in headers {
            match self.header(name, header, &pointer::member(&at, name)) {
                Ok(header) => all.push(header),
                Err(mut problem) => {
                    problem.message.push_str("; the header is left out");
                    self.problem(problem);
                }
            }
        }
        all
    }

    fn header(&mut self, name: &str, header: &Value, at: &str) -> Result<Header> {
        let (pointer, header) = self.resolve(header, at)?;
        Ok(Header {
            name: name.to_owned(),
            required: flag(header, "required"),
            description: text(header, "description"),
            schema: self.schema_of(header, &pointer)?,
            extensions: self.extensions(header, &pointer),
            pointer,
        })
    }
}
