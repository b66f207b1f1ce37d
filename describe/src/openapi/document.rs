//! The whole document: info, servers, tags, paths and components.

use std::collections::{BTreeMap, BTreeSet};

use restrait::info::EndpointInfo;
use serde_json::{Map, Value};

use super::merge::merge;
use super::object::Object;
use super::operation::operation;
use super::path::Path;
use super::responses::other_errors;
use super::security::Schemes;
use super::text::visible;
use super::writer::{Warning, Writer, operation_id};
use super::{OpenApi, extensions};

/// The methods that OpenAPI has.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Writes a document of version 3.1.
pub(super) fn write(settings: &OpenApi) -> (Value, Vec<Warning>) {
    let client = settings.client;
    let mut writer = Writer::new(client, settings.json_params_as_text);
    let schema = client
        .error_schema(writer.components.generator())
        .map(Value::from);
    writer.other_errors = other_errors(&mut writer, schema);

    let mut schemes = Schemes::new(settings.apis.iter().flat_map(|api| api.endpoints()));
    let paths = paths(&mut writer, &mut schemes, settings);
    let info = Object::new()
        .with("title", &*settings.title)
        .with("version", &*settings.version)
        .with_text("description", &settings.description)
        .with(
            "x-restrait-client",
            extensions::of_client(client).with_items("auth", schemes.of_client(client.auth)),
        );
    let url = if client.base_url.is_empty() {
        "/"
    } else {
        client.base_url
    };
    let mut document = Value::from(
        Object::new()
            .with("openapi", "3.1.0")
            .with("info", info)
            .with("servers", vec![Value::from(Object::new().with("url", url))])
            .with_items("tags", tags(settings))
            .with("paths", paths),
    );
    let components = writer.components.finish(&mut document);
    let components = components.with_items("securitySchemes", schemes.finish());
    if !components.is_empty()
        && let Some(members) = document.as_object_mut()
    {
        members.insert("components".to_owned(), components.into());
    }
    (document, writer.warnings)
}

/// Returns the API traits. Two with one name are one tag.
fn tags(settings: &OpenApi) -> Vec<Value> {
    let mut names = BTreeSet::new();
    let apis = settings.apis.iter().filter(|api| names.insert(api.name));
    let tag = |api: &&_| {
        let api: &restrait::info::ApiInfo = api;
        let tag = Object::new().with("name", api.name);
        tag.with_text("description", &visible(api.docs)).into()
    };
    apis.map(tag).collect()
}

/// The endpoints with one path.
struct PathItem {
    /// The template of the first endpoint, whose names apply to all of them.
    path: Path,
    /// The operations of each method.
    methods: BTreeMap<&'static str, Vec<Value>>,
}

fn paths(writer: &mut Writer, schemes: &mut Schemes, settings: &OpenApi) -> Map<String, Value> {
    let mut items: BTreeMap<String, PathItem> = BTreeMap::new();
    let mut ids: BTreeMap<String, &'static EndpointInfo> = BTreeMap::new();
    for info in settings.apis.iter().flat_map(|api| api.endpoints()) {
        let path = Path::new(info);
        let item = items.entry(path.shape()).or_insert_with(|| PathItem {
            path: path.clone(),
            methods: BTreeMap::new(),
        });
        writer.operation = operation_id(info);
        match ids.insert(writer.operation.clone(), info) {
            // The same trait twice.
            Some(other) if std::ptr::eq(other, info) => continue,
            Some(_) => {
                writer.warn("another endpoint has the same id; rename one of the traits");
                let id = unique(&ids, &writer.operation);
                ids.insert(id.clone(), info);
                writer.operation = id;
            }
            None => {}
        }
        let operation = operation(writer, schemes, info, &path, &item.path);
        let operations = item
            .methods
            .entry(info.route.method().as_str())
            .or_default();
        if let Some(first) = operations.first() {
            let first = first
                .get("operationId")
                .and_then(Value::as_str)
                .unwrap_or_default();
            writer.warn(format!(
                "OpenAPI has one operation for `{} {}`, which also describes `{first}`",
                info.route.method(),
                info.route.path(),
            ));
        }
        operations.push(operation.into());
    }
    writer.operation.clear();
    items
        .into_values()
        .map(|item| (item.path.template(), path_item(writer, item)))
        .collect()
}

/// Returns an id that no operation has.
fn unique(ids: &BTreeMap<String, &'static EndpointInfo>, id: &str) -> String {
    let mut free = (2..)
        .map(|at| format!("{id}{at}"))
        .filter(|id| !ids.contains_key(id));
    free.next().unwrap_or_else(|| id.to_owned())
}

fn path_item(writer: &mut Writer, item: PathItem) -> Value {
    let mut object = Object::new();
    let mut others = Object::new();
    for (method, operations) in item.methods {
        let name = method.to_ascii_lowercase();
        let is_known = METHODS.contains(&&*name);
        if !is_known {
            for id in operations
                .iter()
                .filter_map(|one| one.get("operationId")?.as_str())
            {
                id.clone_into(&mut writer.operation);
                writer.warn(format!(
                    "OpenAPI has no method `{method}`, so the endpoint is in `x-restrait-operations`"
                ));
            }
        }
        let operation = match operations.as_slice() {
            [only] => only.clone(),
            several => merge(several).into(),
        };
        if is_known {
            object.set(&name, operation);
        } else {
            others.set(method, operation);
        }
    }
    writer.operation.clear();
    object.with_items("x-restrait-operations", others).into()
}
