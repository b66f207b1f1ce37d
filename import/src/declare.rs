//! From a document to declarations: the traits, the client and the types.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use restrait_describe::document::{Document, Operation, Server, Status};
use restrait_grammar::case::unconvertible;
use restrait_grammar::{Location, media_type};
use serde_json::Value;

use crate::Options;
use crate::left_out::LeftOut;
use crate::model::{Client, Endpoint, Package, Resource, Ty, Use};
use crate::names::{self, Case, Names};
use crate::operation::{self, Context};
use crate::schema::Types;
use crate::security::Auth;
use crate::share;

mod client;
mod grouping;
mod scopes;

/// Names of traits that would hide items of the generated files, or methods of the client.
const RESERVED: [&str; 28] = [
    "Client",
    "Common",
    "CommonParams",
    "Types",
    "Resources",
    "Restrait",
    "Body",
    "Part",
    "Binary",
    "PlainText",
    "EventStream",
    "Message",
    "JsonLines",
    "Download",
    "Value",
    "BTreeMap",
    "Option",
    "Vec",
    "String",
    "Box",
    "Timestamp",
    "Date",
    "DateTime",
    "Clone",
    "Send",
    "Sync",
    "ApiError",
    "NoContent",
];

/// Returns the declarations of a document.
pub(crate) fn package(document: &Document, options: &Options) -> Package {
    let selected: Vec<&Operation> = document
        .operations
        .iter()
        .filter(|operation| is_selected(operation, options))
        .collect();
    let mut types = Types::new(document, options.times);
    let auth = Auth::new(document);
    let error = error_type(&selected, &mut types);
    let mut left_out: Vec<LeftOut> = document
        .problems
        .iter()
        .map(|problem| LeftOut::new(&problem.pointer, &problem.message))
        .collect();
    let servers = servers(document, &selected);
    let context = Context {
        servers,
        default_servers: &document.servers,
        auth,
        error: error.clone(),
        is_own: document.extensions.contains_key("x-restrait-client"),
    };
    let mut resources = Vec::new();
    let mut names = reserved(&options.client);
    for group in grouping::groups(&selected, document) {
        let ident = trait_name(&group.name, &mut names);
        let mut endpoints: Vec<Endpoint> = Vec::new();
        let mut identities = BTreeMap::new();
        let mut methods = grouping::Methods::new(&group);
        for operation in &group.operations {
            let name = methods.name(operation);
            match operation::endpoint(operation, &ident, &name, &context, &mut types) {
                Ok(endpoint) => match identities.entry(identity(&endpoint)) {
                    Entry::Occupied(other) => {
                        let reason = format!(
                            "the endpoint `{}` has the same method and path",
                            other.get()
                        );
                        left_out.push(LeftOut::new(&operation.pointer, reason));
                    }
                    Entry::Vacant(vacant) => {
                        vacant.insert(endpoint.ident.clone());
                        endpoints.push(endpoint);
                    }
                },
                Err(reason) => {
                    // The pointer of a shared part does not tell which operation is missing.
                    if reason.pointer.starts_with(&operation.pointer) {
                        left_out.push(reason);
                    } else {
                        let text = format!("{} (see {})", reason.reason, reason.pointer);
                        left_out.push(LeftOut::new(&operation.pointer, text));
                    }
                }
            }
        }
        if endpoints.is_empty() {
            continue;
        }
        let mut resource = Resource {
            module: restrait_grammar::name::snake(&ident),
            docs: group.docs,
            ident,
            endpoints,
            ..Resource::default()
        };
        name_params(&mut resource);
        scopes::settle(&mut resource.endpoints);
        scopes::allow(&mut resource);
        resources.push(resource);
    }
    let client = client::client(
        document,
        options,
        &context,
        error,
        &mut types,
        &mut left_out,
    );
    types.merge(&mut resources);
    // Before the params of a trait share their styles.
    let uses = uses(&resources, &client);
    resources.iter_mut().for_each(share::share);
    left_out.sort();
    left_out.dedup();
    Package {
        module: options.module.clone(),
        client,
        resources,
        types: types.finish(&uses),
        left_out,
        operations: selected.len(),
    }
}

/// Returns the names that no trait can have.
pub(crate) fn reserved(client: &str) -> Names {
    let mut names = Names::reserving(&RESERVED);
    let common = [
        client.to_owned(),
        format!("{client}Common"),
        format!("{client}CommonParams"),
    ];
    for name in common {
        if !names.contains(&name) {
            names.unique(name);
        }
    }
    names
}

/// Returns a name for a trait. Its module and its accessor have the same name in snake case.
pub(crate) fn trait_name(name: &str, names: &mut Names) -> String {
    let ident = names::pascal(name, "Api");
    let module = restrait_grammar::name::snake(&ident);
    let is_taken = restrait_grammar::name::CLIENT_METHODS.contains(&module.as_str())
        || names::ident(&module) != module
        || names.contains(&ident) && RESERVED.contains(&ident.as_str());
    let ident = if is_taken {
        format!("{ident}Api")
    } else {
        ident
    };
    names.unique_by(ident, |name| {
        let module = restrait_grammar::name::snake(name);
        let unified = names::pascal(&module, "Api");
        if RESERVED.contains(&name) {
            name.to_owned()
        } else {
            unified
        }
    })
}

fn is_selected(operation: &Operation, options: &Options) -> bool {
    let by_tag = options.tags.is_empty()
        || operation.tags.iter().any(|tag| {
            options
                .tags
                .iter()
                .any(|other| other.eq_ignore_ascii_case(tag))
        });
    let by_path = options.paths.is_empty()
        || options
            .paths
            .iter()
            .any(|path| operation.path.starts_with(path.as_str()));
    by_tag && by_path
}

/// Returns what a server tells the endpoint from others by.
fn identity(endpoint: &Endpoint) -> impl Ord + use<> {
    let mut path = String::new();
    let mut is_inside = false;
    for char in endpoint.path.chars() {
        match char {
            '<' => is_inside = true,
            '>' => {
                is_inside = false;
                path.push('>');
            }
            char if !is_inside || char == '.' => path.push(char),
            _ => {}
        }
    }
    let body = endpoint
        .params
        .iter()
        .find(|param| param.location.is_body());
    let media_type = body.map(|param| {
        let mut keys = param.keys.iter();
        let own = keys.find(|key| key.starts_with("content_type")).cloned();
        own.or_else(|| param.location.media_type().map(str::to_owned))
    });
    let constants = endpoint.constants.clone();
    (endpoint.method.clone(), path, constants, media_type)
}

/// Finds `rename_all` of a trait, and the params whose names it makes.
pub(crate) fn name_params(resource: &mut Resource) {
    let mut pairs = Vec::new();
    for endpoint in &resource.endpoints {
        for param in &endpoint.params {
            if is_renamed(param.location) && param.ident.contains('_') {
                pairs.push((param.ident.clone(), param.wire.as_str()));
            }
        }
    }
    let case = names::best(&pairs, |case, ident| case.apply_to_field(ident));
    resource.rename_all = case.map(Case::name);
    for param in resource
        .endpoints
        .iter_mut()
        .flat_map(|endpoint| &mut endpoint.params)
    {
        param.is_name_implied = is_implied(&param.ident, &param.wire, case)
            && is_renamed(param.location)
            || matches!(param.location, Location::Path | Location::Body);
    }
}

fn is_renamed(location: Location) -> bool {
    match location {
        Location::Query | Location::Cookie | Location::Form | Location::Multipart => true,
        Location::Path | Location::Header | Location::Body => false,
    }
}

fn is_implied(ident: &str, wire: &str, case: Option<Case>) -> bool {
    match case {
        Some(case) => unconvertible(ident).is_none() && case.apply_to_field(ident) == wire,
        None => !ident.contains('_') && ident == wire,
    }
}

/// Returns the servers of the client: those of the document, unless most operations have others.
fn servers<'d>(document: &'d Document, operations: &[&'d Operation]) -> Vec<&'d Server> {
    let own = operations
        .iter()
        .filter(|operation| !operation.servers.is_empty());
    if !document.servers.is_empty() && own.count() * 2 <= operations.len() {
        return document.servers.iter().collect();
    }
    let mut counts: BTreeMap<&str, (usize, &Vec<Server>)> = BTreeMap::new();
    for operation in operations {
        if let Some(first) = operation.servers.first() {
            counts
                .entry(&first.url)
                .or_insert((0, &operation.servers))
                .0 += 1;
        }
    }
    let most = counts.values().rev().max_by_key(|(count, _)| *count);
    most.map(|(_, servers)| servers.iter().collect())
        .unwrap_or_default()
}

/// Returns the type that most errors have.
fn error_type<'d>(operations: &[&'d Operation], types: &mut Types<'d>) -> Option<Ty> {
    let mut counts: BTreeMap<&str, (usize, &Value)> = BTreeMap::new();
    for operation in operations {
        for response in &operation.responses {
            let is_error = match response.status {
                Status::Code(code) => code >= 400,
                Status::Range(class) => class >= 4,
                Status::Default => operation.responses.len() > 1,
            };
            if !is_error {
                continue;
            }
            let content = response
                .content
                .iter()
                .find(|content| media_type::is_json(&content.name));
            let Some(schema) = content.and_then(|content| content.schema.as_ref()) else {
                continue;
            };
            if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
                counts.entry(reference).or_insert((0, schema)).0 += 1;
            }
        }
    }
    let (_, (_, schema)) = counts
        .into_iter()
        .rev()
        .max_by_key(|(_, (count, _))| *count)?;
    let ty = types.ty(schema, "error").required();
    matches!(ty, Ty::Named(_)).then_some(ty)
}

/// Returns the directions in which the types of the declarations are sent.
pub(crate) fn uses(resources: &[Resource], client: &Client) -> BTreeMap<String, Use> {
    let mut uses: BTreeMap<String, Use> = BTreeMap::new();
    let mut add = |ty: &Ty, use_: Use| {
        ty.visit(&mut |name| {
            let own = uses.entry(name.to_owned()).or_default();
            own.in_requests |= use_.in_requests;
            own.in_responses |= use_.in_responses;
            own.in_params |= use_.in_params;
        });
    };
    let response = Use {
        in_responses: true,
        ..Use::default()
    };
    for resource in resources {
        let endpoints = resource.endpoints.iter();
        for endpoint in endpoints.clone() {
            add(&endpoint.response, response);
            for param in &endpoint.params {
                add(&param.ty, use_of(param));
            }
        }
        let errors = endpoints
            .flat_map(|endpoint| &endpoint.errors)
            .chain(&resource.errors);
        for body in errors.filter_map(|error| error.body.as_ref()) {
            add(body, response);
        }
    }
    for param in &client.params {
        add(&param.ty, use_of(param));
    }
    if let Some(error) = &client.error {
        add(error, response);
    }
    uses
}

fn use_of(param: &crate::model::Param) -> Use {
    use restrait_grammar::Style;

    let is_text = match param.facts.style {
        Style::Plain | Style::Comma | Style::Repeated => param.location != Location::Body,
        Style::Brackets | Style::Json | Style::Flatten => false,
    };
    Use {
        in_params: is_text,
        in_requests: !is_text,
        in_responses: false,
    }
}
