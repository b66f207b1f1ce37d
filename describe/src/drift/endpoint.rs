//! Endpoints and operations.

use std::collections::{BTreeMap, BTreeSet};

use restrait::info::{ApiInfo, EndpointInfo};
use serde_json::{Map, Value};

use super::report::{Kind, Report, Undeclared};
use super::route::{self, Routes};
use super::schema::Declared;
use super::sink::{Sink, code};
use super::{Difference, auth, body, param, response, scope, server};
use crate::document::{Document, Operation};

/// Compares one endpoint with its operation.
pub(super) struct Pair<'a> {
    pub(super) document: &'a Document,
    pub(super) info: &'static EndpointInfo,
    pub(super) operation: &'a Operation,
    pub(super) declared: &'a Declared,
    /// The definitions that the declared schemas refer to.
    pub(super) definitions: &'a Map<String, Value>,
    pub(super) sink: Sink,
}

/// Compares all endpoints with the document.
pub(super) fn compare(document: &Document, apis: &[&ApiInfo]) -> Report {
    let routes = Routes::new(document);
    let (all, definitions) = declared(apis);
    let has_scopes = scope::has_scopes(document) && declares_scopes(&all);
    let mut found = Vec::new();
    let mut declared_operations = BTreeSet::new();
    let mut base_urls = BTreeSet::new();
    let mut report = Report {
        endpoints: all.len(),
        ..Report::default()
    };
    for (api, info, declared) in &all {
        let operation = routes.find(api.name, info);
        let mut sink = Sink::new(api, info, operation);
        let Some(operation) = operation else {
            report_unknown(document, info, &mut sink);
            found.push((None, sink.differences));
            continue;
        };
        declared_operations.insert(operation.pointer.as_str());
        if base_urls.insert(info.base_url) {
            server::compare(&mut sink, document, info.base_url);
        }
        let mut pair = Pair {
            document,
            info,
            operation,
            declared,
            definitions: &definitions,
            sink,
        };
        pair.compare(has_scopes);
        found.push((Some(operation.pointer.as_str()), pair.sink.differences));
    }
    report.differences = without_duplicates(merge(found));
    let undeclared = document.operations.iter();
    let undeclared =
        undeclared.filter(|operation| !declared_operations.contains(operation.pointer.as_str()));
    report.undeclared = undeclared
        .map(|operation| Undeclared {
            pointer: operation.pointer.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            id: operation.id.clone(),
        })
        .collect();
    report
}

type Endpoint<'a> = (&'a ApiInfo, &'static EndpointInfo, Declared);

/// Returns all endpoints with their schemas, and the definitions that these refer to.
fn declared<'a>(apis: &[&'a ApiInfo]) -> (Vec<Endpoint<'a>>, Map<String, Value>) {
    let mut generator = crate::generator::new();
    let mut all = Vec::new();
    for api in apis {
        for info in api.endpoints() {
            all.push((*api, info, Declared::new(info, &mut generator)));
        }
    }
    (all, generator.take_definitions(false))
}

/// Returns `true` if any endpoint declares scopes. Without any, they are not part of the declaration.
fn declares_scopes(all: &[Endpoint<'_>]) -> bool {
    all.iter()
        .any(|(_, info, _)| info.route.scopes().next().is_some())
}

impl Pair<'_> {
    fn compare(&mut self, has_scopes: bool) {
        if self.operation.deprecated != self.info.deprecated {
            let (ours, theirs) = if self.info.deprecated {
                ("deprecated", "not deprecated")
            } else {
                ("not deprecated", "deprecated")
            };
            let pointer = &self.operation.pointer;
            self.sink
                .changed("deprecation of the endpoint", ours, theirs, pointer);
        }
        param::compare(self);
        body::compare(self);
        response::compare(self);
        if has_scopes {
            scope::compare(self);
        }
        auth::compare(self);
    }
}

/// Reports an endpoint that the document does not have.
fn report_unknown(document: &Document, info: &EndpointInfo, sink: &mut Sink) {
    if let Some(problem) = route::unreadable(document, info) {
        let message = &problem.message;
        let what = format!("endpoint; that of the document cannot be read: {message}");
        sink.add(Kind::Extra, &what, &problem.pointer);
        return;
    }
    let similar = route::similar(document, info);
    let pointer = similar.first().map_or("/paths", |operation| {
        let parent = operation.pointer.rsplit_once('/');
        parent.map_or("/paths", |(parent, _)| parent)
    });
    if similar.is_empty() {
        sink.add(Kind::Extra, "endpoint", pointer);
        return;
    }
    let routes = similar.iter();
    let routes = routes.map(|operation| format!("{} {}", operation.method, operation.path));
    let what = format!("endpoint; the document has {}", code(routes));
    sink.add(Kind::Extra, &what, pointer);
}

/// Joins the differences of all endpoints. If several endpoints have the same operation, a param or a status
/// is missing only if it is missing in all of them.
fn merge(found: Vec<(Option<&str>, Vec<Difference>)>) -> Vec<Difference> {
    let mut endpoints: BTreeMap<&str, usize> = BTreeMap::new();
    let mut reports: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (operation, differences) in &found {
        let Some(operation) = operation else {
            continue;
        };
        *endpoints.entry(operation).or_default() += 1;
        let messages: BTreeSet<_> = differences.iter().map(|one| &one.message).collect();
        for message in messages {
            *reports
                .entry(((*operation).to_owned(), message.clone()))
                .or_default() += 1;
        }
    }
    let mut all = Vec::new();
    for (operation, differences) in found {
        all.extend(differences.into_iter().filter(|one| {
            let Some(operation) = operation else {
                return true;
            };
            let key = (operation.to_owned(), one.message.clone());
            let is_of_endpoint = one.kind == Kind::Missing && !one.is_of_schema;
            !is_of_endpoint || reports.get(&key) == endpoints.get(operation)
        }));
    }
    all
}

/// Leaves out differences that were reported before: those of a type in several bodies, and what is
/// missing in all endpoints of an operation.
fn without_duplicates(differences: Vec<Difference>) -> Vec<Difference> {
    let mut seen = BTreeSet::new();
    let is_new = |one: &Difference| {
        let name = one
            .group
            .as_ref()
            .map(|group| (group.noun.clone(), group.tail.clone()));
        let place = match (&one.declared_at, one.kind) {
            (Some(declared_at), _) => format!("{declared_at} {}", one.pointer),
            (None, Kind::Missing) if !one.operation.is_empty() => {
                format!("{} {}", one.operation, one.message)
            }
            (None, Kind::Missing | Kind::Extra | Kind::Changed) => return true,
        };
        // What a request needs may be in addition in a response.
        seen.insert((one.kind, one.is_addition, name, place))
    };
    differences.into_iter().filter(is_new).collect()
}
