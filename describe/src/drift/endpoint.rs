//! Endpoints and operations.

use std::collections::{BTreeMap, BTreeSet};

use restrait::info::{ApiInfo, AuthInfo, EndpointInfo};

use super::report::{Kind, Report, Undeclared};
use super::route::{self, Routes};
use super::schema::Declared;
use super::sink::Sink;
use super::{Difference, body, param, response, scope};
use crate::document::{Document, Operation};

/// Compares one endpoint with its operation.
pub(super) struct Pair<'a> {
    pub(super) document: &'a Document,
    pub(super) info: &'static EndpointInfo,
    pub(super) operation: &'a Operation,
    pub(super) declared: &'a Declared,
    pub(super) sink: Sink,
}

/// Compares all endpoints with the document.
pub(super) fn compare(document: &Document, apis: &[&ApiInfo]) -> Report {
    let routes = Routes::new(document);
    let has_scopes = scope::has_scopes(document);
    let mut found = Vec::new();
    let mut declared_operations = BTreeSet::new();
    let mut report = Report::default();
    for api in apis {
        for info in api.endpoints() {
            report.endpoints += 1;
            let mut sink = Sink::new(api, info);
            let Some(operation) = routes.find(api.name, info) else {
                report_unknown(document, info, &mut sink);
                found.push((None, sink.differences));
                continue;
            };
            declared_operations.insert(operation.pointer.as_str());
            let declared = Declared::new(info);
            let mut pair = Pair {
                document,
                info,
                operation,
                declared: &declared,
                sink,
            };
            pair.compare(has_scopes);
            found.push((Some(operation.pointer.as_str()), pair.sink.differences));
        }
    }
    report.differences = merge(found);
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
        self.compare_auth();
    }

    /// Reports an endpoint without authentication that needs it.
    fn compare_auth(&mut self) {
        let security = self.operation.security.as_ref();
        let security = security.unwrap_or(&self.document.security);
        let is_required = !security.is_empty() && security.iter().all(|one| !one.0.is_empty());
        if self.info.auth == AuthInfo::None && is_required {
            let pointer = &self.operation.pointer;
            self.sink
                .changed("authentication", "none", "required", pointer);
        }
    }
}

/// Reports an endpoint that the document does not have.
fn report_unknown(document: &Document, info: &EndpointInfo, sink: &mut Sink) {
    let key = route::key(info);
    let (_, path) = route::split(&key);
    let same_path = document
        .operations
        .iter()
        .filter(|operation| route::without_names(&operation.path) == path);
    let mut pointer = "/paths";
    let mut methods = Vec::new();
    for operation in same_path {
        if let Some((parent, _)) = operation.pointer.rsplit_once('/') {
            pointer = parent;
        }
        methods.push(operation.method.as_str());
    }
    if methods.is_empty() {
        sink.add(Kind::Extra, "endpoint", pointer);
    } else {
        let methods = super::sink::code(methods);
        sink.add(
            Kind::Extra,
            &format!("endpoint; the path has {methods}"),
            pointer,
        );
    }
}

/// Joins the differences of all endpoints. If several endpoints have the same operation, something is
/// missing only if it is missing in all of them.
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
            one.kind != Kind::Missing || reports.get(&key) == endpoints.get(operation)
        }));
    }
    all
}
