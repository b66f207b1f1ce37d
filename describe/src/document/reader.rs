//! From a JSON value to a [`Document`].

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use serde_json::{Map, Value};

use super::pointer::{self, Trail};
use super::source::{Source, kind, short};
use super::tree::{Budget, Tree};
use super::{Document, DocumentError, Problem, Server, Tag, dialect, schemas};

mod media;
mod operation;
mod parameter;
mod paths;
mod security;

/// The memory that copies of referenced parts may need, in bytes.
const MAX_COPIES: usize = 384 << 20;

/// The members of extensions that contain schemas, which are read like all others.
const SCHEMA_EXTENSIONS: [&str; 2] = ["x-restrait-schema", "x-restrait-item-schema"];

type Members = Map<String, Value>;
type Result<T, E = Problem> = std::result::Result<T, E>;

/// Reads a document.
pub(super) fn read(tree: Tree) -> Result<Document, DocumentError> {
    let mut root = tree.root;
    let is_v3_0 = version(&root)?;
    let mut budget = Budget::new(MAX_COPIES);
    let source = Source::take(&mut root, is_v3_0, &mut budget);
    let Value::Object(mut root) = root else {
        return Err(DocumentError::new("", "expected an OpenAPI document"));
    };
    let mut reader = Reader {
        source: &source,
        budget,
        problems: Vec::new(),
        other_schemas: BTreeSet::new(),
    };
    for pointer in tree.duplicates {
        reader.problem(Problem::new(
            pointer,
            "duplicate member; the last one is used",
        ));
    }
    let paths = match root.remove("paths") {
        None => Members::new(),
        Some(Value::Object(paths)) => paths,
        Some(other) => {
            let message = format!("expected an object, found {}", kind(&other));
            return Err(DocumentError::new("/paths", message));
        }
    };
    let info = root.remove("info").unwrap_or_default();
    let info = info.as_object().cloned().unwrap_or_default();
    let mut extensions = extensions(&root);
    extensions.append(&mut self::extensions(&info));
    let security = security::requirements(&root, "").unwrap_or_else(|problem| {
        reader.problem(problem);
        None
    });
    let security_schemes = reader.security_schemes();
    reader.check_security(security.as_deref().unwrap_or_default(), "/security");
    let schemas = reader.schemas();
    let parameters = reader.parameters();
    let operations = reader.paths(paths);
    let other_schemas = reader.other_schemas();
    let mut seen = BTreeSet::new();
    let problems = mem::take(&mut reader.problems);
    Ok(Document {
        title: text(&info, "title").unwrap_or_default(),
        version: text(&info, "version").unwrap_or_default(),
        description: text(&info, "description"),
        servers: servers(&root),
        tags: tags(&root),
        operations,
        parameters,
        security_schemes,
        security: security.unwrap_or_default(),
        problems: problems
            .into_iter()
            .filter(|problem| seen.insert(problem.clone()))
            .collect(),
        extensions,
        schemas,
        other_schemas,
    })
}

/// Reads the tags. Those without a name are ignored, because no operation can have them.
fn tags(root: &Members) -> Vec<Tag> {
    let tags = root.get("tags").and_then(Value::as_array);
    let tags = tags.into_iter().flatten().filter_map(Value::as_object);
    tags.filter_map(|tag| {
        Some(Tag {
            name: text(tag, "name")?,
            description: text(tag, "description"),
        })
    })
    .collect()
}

/// Returns `true` for OpenAPI 3.0 and `false` for 3.1.
fn version(root: &Value) -> Result<bool, DocumentError> {
    let Value::Object(members) = root else {
        let message = format!("expected an OpenAPI document, found {}", kind(root));
        return Err(DocumentError::new("", message));
    };
    let version = match members.get("openapi") {
        Some(Value::String(version)) => version.clone(),
        // YAML without quotes: `openapi: 3.1`.
        Some(Value::Number(version)) => version.to_string(),
        Some(other) => {
            let message = format!("expected a version such as `3.1.0`, found {}", kind(other));
            return Err(DocumentError::new("/openapi", message));
        }
        None => return Err(not_openapi(members)),
    };
    let is = |minor: &str| {
        let patch = version.strip_prefix(minor);
        patch.is_some_and(|patch| patch.is_empty() || patch.starts_with(['.', '-']))
    };
    if is("3.0") || is("3.1") {
        return Ok(is("3.0"));
    }
    let version = short(&version);
    let message = format!("OpenAPI {version} is not supported; expected 3.0 or 3.1");
    Err(DocumentError::new("/openapi", message))
}

fn not_openapi(members: &Members) -> DocumentError {
    if members.contains_key("swagger") {
        let message = "Swagger 2.0 is not supported; convert the document to OpenAPI 3 first";
        return DocumentError::new("/swagger", message);
    }
    let message = "missing `openapi`; expected an OpenAPI document of version 3.0 or 3.1";
    DocumentError::new("", message)
}

/// Reads the parts of a document.
struct Reader<'a> {
    source: &'a Source,
    budget: Budget,
    problems: Vec<Problem>,
    /// References of schemas to schemas that are not under `components`.
    other_schemas: BTreeSet<String>,
}

impl<'a> Reader<'a> {
    fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// Follows the references of a part.
    fn resolve<'v>(&mut self, value: &'v Value, at: &str) -> Result<(String, &'v Members)>
    where
        'a: 'v,
    {
        self.source.resolve(value, at, &mut self.budget)
    }

    /// Copies a schema, rewrites those of 3.0, and checks the references in it.
    fn schema(&mut self, schema: &Value, at: &str) -> Result<Value> {
        if !matches!(schema, Value::Object(_) | Value::Bool(_)) {
            let message = format!("expected a schema, found {}", kind(schema));
            return Err(Problem::new(at, message));
        }
        let mut schema = schema.clone();
        schemas::visit(&mut schema, &Trail::Start(at), &mut |members, trail| {
            if self.source.is_v3_0 {
                dialect::rewrite(members);
            }
            self.check_references(members, trail);
        });
        Ok(schema)
    }

    /// Reports dangling references of one schema.
    fn check_references(&mut self, schema: &Members, trail: &Trail<'_>) {
        let Some(Value::String(reference)) = schema.get("$ref") else {
            return;
        };
        match self.source.find(reference) {
            Err(message) => self.problem(Problem::new(trail.pointer(), message)),
            Ok(_) if reference.starts_with(Document::SCHEMAS) => {}
            Ok(_) => {
                self.other_schemas.insert(reference.clone());
            }
        }
    }

    /// Reads the schemas under `components`.
    fn schemas(&mut self) -> BTreeMap<String, Value> {
        let mut schemas = BTreeMap::new();
        for (name, schema) in self.source.section("schemas").into_iter().flatten() {
            match self.schema(schema, &pointer::member("/components/schemas", name)) {
                Ok(schema) => {
                    schemas.insert(name.clone(), schema);
                }
                Err(problem) => self.problem(problem),
            }
        }
        schemas
    }

    /// Reads all other schemas that schemas refer to.
    fn other_schemas(&mut self) -> BTreeMap<String, Value> {
        let mut schemas = BTreeMap::new();
        // A schema that is read can refer to further ones.
        while let Some(reference) = self.other_schemas.pop_first() {
            if schemas.contains_key(&reference) {
                continue;
            }
            let Ok((pointer, schema)) = self.source.find(&reference) else {
                continue;
            };
            match self.schema(schema, &pointer) {
                Ok(schema) => {
                    schemas.insert(reference, schema);
                }
                Err(problem) => self.problem(problem),
            }
        }
        schemas
    }

    /// Copies the members that begin with `x-`, and reads the schemas in them.
    fn extensions(&mut self, members: &Members, at: &str) -> Members {
        let mut extensions = extensions(members);
        for name in SCHEMA_EXTENSIONS {
            if let Some(value) = extensions.get_mut(name) {
                match self.schema(value, &pointer::member(at, name)) {
                    Ok(schema) => *value = schema,
                    Err(problem) => self.problem(problem),
                }
            }
        }
        if let Some(Value::Array(events)) = extensions.get_mut("x-restrait-events") {
            for (index, event) in events.iter_mut().enumerate() {
                if let Some(value) = event.get_mut("schema") {
                    let at = pointer::item(&pointer::member(at, "x-restrait-events"), index);
                    match self.schema(value, &pointer::member(&at, "schema")) {
                        Ok(schema) => *value = schema,
                        Err(problem) => self.problem(problem),
                    }
                }
            }
        }
        extensions
    }
}

fn extensions(members: &Members) -> Members {
    let extensions = members.iter().filter(|(name, _)| name.starts_with("x-"));
    let copies = extensions.map(|(name, value)| (name.clone(), value.clone()));
    copies.collect()
}

fn text(members: &Members, name: &str) -> Option<String> {
    members.get(name)?.as_str().map(str::to_owned)
}

fn flag(members: &Members, name: &str) -> bool {
    members.get(name) == Some(&Value::Bool(true))
}

fn servers(members: &Members) -> Vec<Server> {
    let servers = members.get("servers").and_then(Value::as_array);
    let servers = servers.into_iter().flatten().filter_map(Value::as_object);
    let servers = servers.filter_map(|server| {
        let variables = server.get("variables").and_then(Value::as_object);
        let variables = variables.into_iter().flatten();
        let variables = variables.map(|(name, variable)| {
            let default = match variable.get("default") {
                Some(Value::String(text)) => text.clone(),
                Some(other) => other.to_string(),
                None => String::new(),
            };
            (name.clone(), default)
        });
        Some(Server {
            url: text(server, "url")?,
            description: text(server, "description"),
            variables: variables.collect(),
        })
    });
    servers.collect()
}
