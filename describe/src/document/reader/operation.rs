//! Operations, their bodies and their responses.

use serde_json::Value;

use super::parameter::is_same;
use super::security::requirements;
use super::{Members, Reader, Result, flag, kind, pointer, servers, short, text};
use crate::document::{Location, Operation, Parameter, Problem, RequestBody, Response, Status};

impl Reader<'_> {
    /// Reads an operation of a path.
    pub(super) fn operation(
        &mut self,
        method: &str,
        path: &str,
        item: (&str, &Members),
        operation: (&str, &Value),
    ) -> Result<Operation> {
        let ((item_at, item), (at, value)) = (item, operation);
        let Value::Object(members) = value else {
            let message = format!("expected an object, found {}", kind(value));
            return Err(Problem::new(at, message));
        };
        let mut params = self.parameter_list(item, item_at)?;
        let own = self.parameter_list(members, at)?;
        params.retain(|param| !own.iter().any(|own| is_same(own, param)));
        params.extend(own);
        let params = self.check_placeholders(path, params, at)?;
        let security = requirements(members, at)?;
        let security_at = pointer::member(at, "security");
        self.check_security(security.as_deref().unwrap_or_default(), &security_at);
        let tags = members.get("tags").and_then(Value::as_array);
        let tags = tags.into_iter().flatten().filter_map(Value::as_str);
        let own_servers = servers(members);
        Ok(Operation {
            pointer: at.to_owned(),
            id: text(members, "operationId").filter(|id| !id.is_empty()),
            method: method.to_owned(),
            path: path.to_owned(),
            tags: tags.map(str::to_owned).collect(),
            summary: text(members, "summary"),
            description: text(members, "description"),
            deprecated: flag(members, "deprecated"),
            params,
            body: self.body(members, at)?,
            responses: self.responses(members, at)?,
            security,
            servers: if own_servers.is_empty() {
                servers(item)
            } else {
                own_servers
            },
            extensions: self.extensions(members, at),
        })
    }

    /// Compares the placeholders of a path with the parameters.
    fn check_placeholders(
        &mut self,
        path: &str,
        mut params: Vec<Parameter>,
        at: &str,
    ) -> Result<Vec<Parameter>> {
        let names = placeholders(path);
        let is_path = |param: &Parameter| param.location == Location::Path;
        for name in &names {
            if !params
                .iter()
                .any(|param| is_path(param) && param.name == *name)
            {
                let message = format!("missing path parameter `{}`", short(name));
                return Err(Problem::new(at, message));
            }
        }
        params.retain(|param| {
            let is_used = !is_path(param) || names.contains(&param.name.as_str());
            if !is_used {
                let name = short(&param.name);
                let message =
                    format!("the path has no placeholder `{{{name}}}`; the parameter is left out");
                self.problems.push(Problem::new(&*param.pointer, message));
            }
            is_used
        });
        Ok(params)
    }

    fn body(&mut self, operation: &Members, at: &str) -> Result<Option<RequestBody>> {
        let Some(body) = operation.get("requestBody").filter(|body| !body.is_null()) else {
            return Ok(None);
        };
        let at = pointer::member(at, "requestBody");
        let (at, body) = self.resolve(body, &at)?;
        Ok(Some(RequestBody {
            required: flag(body, "required"),
            description: text(body, "description"),
            content: self.content(body, &at)?,
            extensions: self.extensions(body, &at),
            pointer: at,
        }))
    }

    fn responses(&mut self, operation: &Members, at: &str) -> Result<Vec<Response>> {
        let at = pointer::member(at, "responses");
        let members = match operation.get("responses") {
            None | Some(Value::Null) => return Ok(Vec::new()),
            Some(Value::Object(members)) => members,
            Some(other) => {
                let message = format!("expected an object, found {}", kind(other));
                return Err(Problem::new(at, message));
            }
        };
        let mut responses = Vec::with_capacity(members.len());
        for (key, value) in members.iter().filter(|(key, _)| !key.starts_with("x-")) {
            let at = pointer::member(&at, key);
            let Some(status) = Status::from_str(key) else {
                let message = format!("invalid status `{}`; the response is left out", short(key));
                self.problem(Problem::new(at, message));
                continue;
            };
            let (at, response) = self.resolve(value, &at)?;
            responses.push(Response {
                status,
                description: text(response, "description").unwrap_or_default(),
                headers: self.headers(response, &at),
                content: self.content(response, &at)?,
                extensions: self.extensions(response, &at),
                pointer: at,
            });
        }
        responses.sort_by_key(|response| response.status);
        Ok(responses)
    }
}

/// Returns the names of the placeholders of a path.
pub(super) fn placeholders(path: &str) -> Vec<&str> {
    let parts = path.split('{').skip(1);
    let names = parts.filter_map(|part| part.split_once('}'));
    names.map(|(name, _)| name).collect()
}
