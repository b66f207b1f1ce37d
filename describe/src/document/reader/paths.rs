//! Paths and their operations.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Members, Reader, pointer, short};
use crate::document::{Operation, Problem};

/// The methods of OpenAPI.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The operations that were read, and what must be unique.
#[derive(Default)]
struct Operations {
    all: Vec<Operation>,
    /// The pointers of the first operation with a method and a path, without the names of placeholders.
    routes: BTreeMap<String, String>,
    /// The pointers of the first operation with an id.
    ids: BTreeMap<String, String>,
}

/// A path of the document.
struct Item<'a> {
    path: &'a str,
    at: &'a str,
    members: &'a Members,
}

impl Reader<'_> {
    /// Reads all operations. The value of a path is freed after it has been read.
    pub(super) fn paths(&mut self, paths: Members) -> Vec<Operation> {
        let mut operations = Operations::default();
        for (path, item) in paths {
            if path.starts_with("x-") {
                continue;
            }
            let at = pointer::member("/paths", &path);
            if !path.starts_with('/') {
                let message = "expected a path that starts with `/`; its operations are left out";
                self.problem(Problem::new(at, message));
                continue;
            }
            match self.resolve(&item, &at) {
                Ok((at, members)) => {
                    let (path, at) = (path.as_str(), at.as_str());
                    self.path(&Item { path, at, members }, &mut operations);
                }
                Err(mut problem) => {
                    problem
                        .message
                        .push_str("; the operations of the path are left out");
                    self.problem(problem);
                }
            }
        }
        operations.all
    }

    fn path(&mut self, item: &Item<'_>, operations: &mut Operations) {
        for method in METHODS {
            if let Some(value) = item.members.get(method) {
                let at = pointer::member(item.at, method);
                self.endpoints(item, &method.to_ascii_uppercase(), value, &at, operations);
            }
        }
        let others = item.members.get("x-restrait-operations");
        let at = pointer::member(item.at, "x-restrait-operations");
        for (method, value) in others.and_then(Value::as_object).into_iter().flatten() {
            let at = pointer::member(&at, method);
            self.endpoints(item, method, value, &at, operations);
        }
    }

    /// Reads an operation, or in its place the endpoints of which it is the union.
    fn endpoints(
        &mut self,
        item: &Item<'_>,
        method: &str,
        value: &Value,
        at: &str,
        operations: &mut Operations,
    ) {
        let path = item.path.split('{').map(|part| match part.split_once('}') {
            Some((_, rest)) => rest,
            None => part,
        });
        let route = format!("{method} {}", path.collect::<Vec<_>>().join("{}"));
        if let Some(first) = operations.routes.get(&route) {
            let message = format!("duplicate operation, as at {first}; the first one is used");
            self.problem(Problem::new(at, message));
            return;
        }
        operations.routes.insert(route, at.to_owned());
        let endpoints = value.get("x-restrait-endpoints").and_then(Value::as_array);
        let Some(endpoints) = endpoints else {
            self.add(item, method, value, at, operations);
            return;
        };
        let at = pointer::member(at, "x-restrait-endpoints");
        for (index, value) in endpoints.iter().enumerate() {
            let at = pointer::item(&at, index);
            self.add(item, method, value, &at, operations);
        }
    }

    fn add(
        &mut self,
        item: &Item<'_>,
        method: &str,
        value: &Value,
        at: &str,
        operations: &mut Operations,
    ) {
        match self.operation(method, item.path, (item.at, item.members), (at, value)) {
            Ok(mut operation) => {
                self.check_id(&mut operation, operations);
                operations.all.push(operation);
            }
            Err(mut problem) => {
                let path = short(item.path);
                let method = short(method);
                problem.message = format!("{}; `{method} {path}` is left out", problem.message);
                self.problem(problem);
            }
        }
    }

    /// Removes an id that an earlier operation has.
    fn check_id(&mut self, operation: &mut Operation, operations: &mut Operations) {
        let Some(id) = operation.id.clone() else {
            return;
        };
        if let Some(first) = operations.ids.get(&id) {
            let at = pointer::member(&operation.pointer, "operationId");
            let id = short(&id);
            let message = format!("duplicate operationId `{id}`, as at {first}; it is ignored");
            self.problem(Problem::new(at, message));
            operation.id = None;
        } else {
            operations.ids.insert(id, operation.pointer.clone());
        }
    }
}
