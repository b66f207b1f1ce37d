//! Comparison of the resources and of the lists of endpoints.

use super::change::{Changes, Comparison, Kind};
use super::snapshot::{Endpoint, Resource, Snapshot};
use super::{client, endpoint, types};

/// Compares two versions.
pub(super) fn snapshots(old: &Snapshot, new: &Snapshot) -> Comparison {
    let mut changes = Changes::default();
    changes.about("client", None);
    client::compare(&mut changes, &old.client, &new.client);
    let (added, removed) = (
        only_in(&new.resources, &old.resources),
        only_in(&old.resources, &new.resources),
    );
    for old in &old.resources {
        match new.resources.iter().find(|new| new.name == old.name) {
            Some(new) => resources(&mut changes, old, new),
            None => removed_resource(&mut changes, old, &added),
        }
    }
    for new in added {
        if !removed.iter().any(|old| is_renamed(old, new)) {
            changes.about(&new.name, new.file.clone());
            changes.add(Kind::Minor, "new resource");
        }
    }
    types::compare(&mut changes, &old.types, &new.types);
    changes.finish()
}

/// Returns the resources that have no namesake among others.
fn only_in<'a>(resources: &'a [Resource], others: &[Resource]) -> Vec<&'a Resource> {
    let is_own = |one: &&Resource| !others.iter().any(|other| other.name == one.name);
    resources.iter().filter(is_own).collect()
}

/// Returns `true` if a new resource has the requests of a removed one.
fn is_renamed(old: &Resource, new: &Resource) -> bool {
    requests(old) == requests(new)
}

/// Reports a resource that no longer exists, or that has another name.
fn removed_resource(changes: &mut Changes, old: &Resource, added: &[&Resource]) {
    match added.iter().find(|new| is_renamed(old, new)) {
        Some(new) => {
            changes.about(&old.name, new.file.clone());
            changes.add(
                Kind::Major,
                format!("the trait is renamed to `{}`", new.name),
            );
            resources(changes, old, new);
        }
        None => {
            changes.about(&old.name, old.file.clone());
            changes.add(Kind::Major, "removed resource; deprecate it first");
        }
    }
}

fn resources(changes: &mut Changes, old: &Resource, new: &Resource) {
    changes.about(&new.name, new.file.clone());
    if old.docs != new.docs {
        changes.add(Kind::Minor, "the documentation changed");
    }
    for old_endpoint in &old.endpoints {
        match find(new, &old_endpoint.name) {
            Some(new_endpoint) => {
                changes.about(subject(new, new_endpoint), place(new, new_endpoint));
                endpoint::compare(changes, old_endpoint, new_endpoint);
            }
            None => removed_endpoint(changes, (old, old_endpoint), new),
        }
    }
    for endpoint in &new.endpoints {
        let is_same = |other: &&Endpoint| request(other) == request(endpoint);
        let renamed = old
            .endpoints
            .iter()
            .find(is_same)
            .filter(|old| find(new, &old.name).is_none());
        if find(old, &endpoint.name).is_none() && renamed.is_none() {
            changes.about(subject(new, endpoint), place(new, endpoint));
            changes.add(Kind::Minor, "new endpoint");
        }
    }
}

/// Reports an endpoint that no longer exists, or that has another name.
fn removed_endpoint(
    changes: &mut Changes,
    (old, endpoint): (&Resource, &Endpoint),
    new: &Resource,
) {
    let mut others = new
        .endpoints
        .iter()
        .filter(|other| find(old, &other.name).is_none());
    match others.find(|other| request(other) == request(endpoint)) {
        Some(renamed) => {
            changes.about(subject(old, endpoint), place(new, renamed));
            changes.add(
                Kind::Major,
                format!("the method is renamed to `{}`", renamed.name),
            );
            endpoint::compare(changes, endpoint, renamed);
        }
        None => {
            changes.about(subject(old, endpoint), place(old, endpoint));
            changes.add(Kind::Major, "removed endpoint; deprecate it first");
        }
    }
}

/// Returns the requests of all endpoints, sorted.
fn requests(resource: &Resource) -> Vec<(&str, &str, &[String])> {
    let mut requests: Vec<_> = resource.endpoints.iter().map(request).collect();
    requests.sort_unstable();
    requests
}

fn find<'a>(resource: &'a Resource, name: &str) -> Option<&'a Endpoint> {
    resource
        .endpoints
        .iter()
        .find(|endpoint| endpoint.name == name)
}

/// Returns the facts that make two endpoints one: method, path and constants.
fn request(endpoint: &Endpoint) -> (&str, &str, &[String]) {
    (&endpoint.method, &endpoint.path, &endpoint.constants)
}

fn subject(resource: &Resource, endpoint: &Endpoint) -> String {
    format!("{}.{}", resource.name, endpoint.name)
}

fn place(resource: &Resource, endpoint: &Endpoint) -> Option<String> {
    let file = resource.file.as_ref()?;
    Some(match endpoint.line {
        Some(line) => format!("{file}:{line}"),
        None => file.clone(),
    })
}
