//! Parameters.

use serde_json::Value;

use super::{Members, Reader, Result, flag, kind, pointer, short, text};
use crate::document::{Location, ParamStyle, Parameter, Problem};

impl Reader<'_> {
    /// Reads the parameters under `components`.
    pub(super) fn parameters(&mut self) -> Vec<(String, Parameter)> {
        let mut parameters = Vec::new();
        for (name, value) in self.source.section("parameters").into_iter().flatten() {
            match self.parameter(value, &pointer::member("/components/parameters", name)) {
                Ok(parameter) => parameters.push((name.clone(), parameter)),
                Err(mut problem) => {
                    problem.message.push_str("; the parameter is left out");
                    self.problem(problem);
                }
            }
        }
        parameters
    }

    /// Reads the `parameters` of an operation or of a path.
    pub(super) fn parameter_list(&mut self, parent: &Members, at: &str) -> Result<Vec<Parameter>> {
        let at = pointer::member(at, "parameters");
        let list = match parent.get("parameters") {
            None | Some(Value::Null) => return Ok(Vec::new()),
            Some(Value::Array(list)) => list,
            Some(other) => {
                let message = format!("expected a list, found {}", kind(other));
                return Err(Problem::new(at, message));
            }
        };
        let mut parameters: Vec<Parameter> = Vec::with_capacity(list.len());
        for (index, value) in list.iter().enumerate() {
            let at = pointer::item(&at, index);
            let parameter = self.parameter(value, &at)?;
            if is_ignored(&parameter) {
                continue;
            }
            if parameters.iter().any(|other| is_same(other, &parameter)) {
                let location = parameter.location.as_str();
                let name = short(&parameter.name);
                let message =
                    format!("duplicate {location} parameter `{name}`; the first one is used");
                self.problem(Problem::new(at, message));
                continue;
            }
            parameters.push(parameter);
        }
        Ok(parameters)
    }

    fn parameter(&mut self, value: &Value, at: &str) -> Result<Parameter> {
        let (at, members) = self.resolve(value, at)?;
        let Some(name) = text(members, "name").filter(|name| !name.is_empty()) else {
            return Err(Problem::new(at, "missing `name` of a parameter"));
        };
        let Some(location) = text(members, "in") else {
            let message = format!("missing `in` of the parameter `{}`", short(&name));
            return Err(Problem::new(at, message));
        };
        let Some(location) = Location::from_str(&location) else {
            let at = pointer::member(&at, "in");
            let message = format!(
                "unknown location `{}`, expected `path`, `query`, `header` or `cookie`",
                short(&location)
            );
            return Err(Problem::new(at, message));
        };
        let style = style(members, location, &at)?;
        let explode = members.get("explode").and_then(Value::as_bool);
        let mut content = self.content(members, &at)?;
        if content.len() > 1 {
            let message = "expected one media type";
            return Err(Problem::new(pointer::member(&at, "content"), message));
        }
        let mut extensions = self.extensions(members, &at);
        if let Some(value) = members.get("allowEmptyValue") {
            extensions.insert("allowEmptyValue".to_owned(), value.clone());
        }
        Ok(Parameter {
            name,
            location,
            required: location == Location::Path || flag(members, "required"),
            description: text(members, "description"),
            deprecated: flag(members, "deprecated"),
            style,
            explode: explode.unwrap_or(style == ParamStyle::Form),
            allow_reserved: flag(members, "allowReserved"),
            schema: self.schema_of(members, &at)?,
            content: content.pop(),
            example: self.example(members),
            extensions,
            pointer: at,
        })
    }
}

/// Returns `true` if two parameters have the same name and location.
pub(super) fn is_same(one: &Parameter, other: &Parameter) -> bool {
    let is_same_name = match one.location {
        Location::Header => one.name.eq_ignore_ascii_case(&other.name),
        Location::Path | Location::Query | Location::Cookie => one.name == other.name,
    };
    one.location == other.location && is_same_name
}

/// Returns `true` for headers whose definition is ignored by the rules of OpenAPI, because media types and
/// `security` describe them.
fn is_ignored(parameter: &Parameter) -> bool {
    let names = ["accept", "content-type", "authorization"];
    parameter.location == Location::Header
        && names
            .iter()
            .any(|name| parameter.name.eq_ignore_ascii_case(name))
        && !parameter
            .extensions
            .keys()
            .any(|name| name.starts_with("x-restrait-"))
}

fn style(members: &Members, location: Location, at: &str) -> Result<ParamStyle> {
    let Some(name) = text(members, "style") else {
        return Ok(location.default_style());
    };
    let style = ParamStyle::ALL
        .into_iter()
        .find(|style| style.as_str() == name);
    style.ok_or_else(|| {
        let message = format!("unknown style `{}`", short(&name));
        Problem::new(pointer::member(at, "style"), message)
    })
}
