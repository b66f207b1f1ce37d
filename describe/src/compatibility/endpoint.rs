//! Comparison of two versions of an endpoint.

use std::collections::BTreeSet;

use super::change::{Changes, Kind};
use super::params;
use super::snapshot::{Endpoint, Response, Settings};

pub(super) fn compare(changes: &mut Changes, old: &Endpoint, new: &Endpoint) {
    params::compare(changes, "param", &old.params, &new.params);
    params::compare_order(changes, old, new);
    request(changes, old, new);
    responses(changes, old, new);
    settings(changes, &old.settings, &new.settings);
    metadata(changes, old, new);
}

/// Compares the parts of the request that are not params.
fn request(changes: &mut Changes, old: &Endpoint, new: &Endpoint) {
    for (name, old, new) in [
        ("the method", &old.method, &new.method),
        ("the path", &old.path, &new.path),
        ("the authentication", &old.auth, &new.auth),
        ("the accepted media types", &old.accept, &new.accept),
    ] {
        changes.compare(Kind::Behavior, name, old, new);
    }
    changes.compare(
        Kind::Behavior,
        "the constant headers and query",
        &old.constants,
        &new.constants,
    );
    // With the first or last param of a body, this changes as well.
    if let (Some(old), Some(new)) = (&old.content_type, &new.content_type) {
        changes.compare(Kind::Behavior, "the media type of the body", old, new);
    }
}

fn responses(changes: &mut Changes, old: &Endpoint, new: &Endpoint) {
    let bodies = |endpoint: &Endpoint| -> BTreeSet<String> {
        let bodies = endpoint.responses.iter();
        bodies
            .map(|response| {
                response
                    .body
                    .clone()
                    .unwrap_or_else(|| "no body".to_owned())
            })
            .collect()
    };
    let (old_bodies, new_bodies) = (bodies(old), bodies(new));
    if old.is_stream != new.is_stream {
        changes.add(
            Kind::Major,
            if new.is_stream {
                "the response is a stream now"
            } else {
                "the response is not a stream any more"
            },
        );
    } else if old_bodies != new_bodies {
        let names = |names: BTreeSet<String>| names.into_iter().collect::<Vec<_>>().join(", ");
        let (old, new) = (names(old_bodies), names(new_bodies));
        changes.add(
            Kind::Major,
            format!("the type of the response changed from `{old}` to `{new}`"),
        );
    } else {
        changes.compare(
            Kind::Minor,
            "the documented statuses",
            &statuses(&old.responses),
            &statuses(&new.responses),
        );
    }
    events(changes, old, new);
    match (&old.pages, &new.pages) {
        (None, Some(_)) => changes.add(Kind::Minor, "the response is paginated now"),
        (Some(_), None) => changes.add(Kind::Major, "the response is not paginated any more"),
        (old, new) => changes.compare(Kind::Behavior, "the pagination", old, new),
    }
}

fn events(changes: &mut Changes, old: &Endpoint, new: &Endpoint) {
    for (name, body) in &old.events {
        match new.events.iter().find(|(other, _)| other == name) {
            None => changes.add(Kind::Major, format!("removed event `{name}`")),
            Some((_, new)) => changes.compare(
                Kind::Major,
                &format!("the type of the event `{name}`"),
                body,
                new,
            ),
        }
    }
    // Without a variant for other events, a `match` of a user does not have the new one.
    let kind = if old.events.iter().any(|(name, _)| name.is_empty()) {
        Kind::Minor
    } else {
        Kind::Major
    };
    for (name, _) in &new.events {
        if !old.events.iter().any(|(other, _)| other == name) {
            changes.add(kind, format!("new event `{name}`"));
        }
    }
}

fn statuses(responses: &[Response]) -> Vec<u16> {
    responses.iter().map(|response| response.status).collect()
}

fn settings(changes: &mut Changes, old: &Settings, new: &Settings) {
    let behavior = Kind::Behavior;
    changes.compare(behavior, "`idempotent`", &old.idempotent, &new.idempotent);
    changes.compare(
        behavior,
        "`timeout` in ms",
        &old.timeout_ms,
        &new.timeout_ms,
    );
    changes.compare(
        behavior,
        "`read_timeout` in ms",
        &old.read_timeout_ms,
        &new.read_timeout_ms,
    );
    changes.compare(
        behavior,
        "the maximum number of attempts",
        &old.max_attempts,
        &new.max_attempts,
    );
    changes.compare(
        behavior,
        "`redirects = any_origin`",
        &old.any_origin,
        &new.any_origin,
    );
    changes.compare(
        behavior,
        "`common_query`",
        &old.common_query,
        &new.common_query,
    );
    changes.compare(
        behavior,
        "`allow(trailing_slash)`",
        &old.trailing_slash,
        &new.trailing_slash,
    );
    changes.compare(
        behavior,
        "the end of the events",
        &old.end_of_events,
        &new.end_of_events,
    );
}

/// Compares the facts that neither types nor requests depend on.
fn metadata(changes: &mut Changes, old: &Endpoint, new: &Endpoint) {
    if old.docs != new.docs {
        changes.add(Kind::Minor, "the documentation changed");
    }
    match (old.deprecated, new.deprecated) {
        (false, true) => changes.add(Kind::Minor, "deprecated"),
        (true, false) => changes.add(Kind::Minor, "not deprecated any more"),
        (true, true) | (false, false) => {}
    }
    for scope in new
        .scopes
        .iter()
        .filter(|scope| !old.scopes.contains(scope))
    {
        changes.add(Kind::Minor, format!("new scope `{scope}`"));
    }
    for scope in old
        .scopes
        .iter()
        .filter(|scope| !new.scopes.contains(scope))
    {
        changes.add(Kind::Minor, format!("removed scope `{scope}`"));
    }
    for error in &new.errors {
        match old.errors.iter().find(|old| old.status == error.status) {
            None => changes.add(Kind::Minor, format!("new error {}", error.status)),
            Some(old) => changes.compare(
                Kind::Minor,
                &format!("the type of the error {}", error.status),
                &old.body,
                &error.body,
            ),
        }
    }
    for error in &old.errors {
        if !new.errors.iter().any(|new| new.status == error.status) {
            changes.add(Kind::Minor, format!("removed error {}", error.status));
        }
    }
    let docs = |endpoint: &Endpoint| -> Vec<(u16, String)> {
        let all = endpoint.responses.iter().chain(&endpoint.errors);
        all.map(|response| (response.status, response.docs.clone()))
            .collect()
    };
    let (old_docs, new_docs) = (docs(old), docs(new));
    for (status, text) in &new_docs {
        if old_docs
            .iter()
            .any(|(other, old)| other == status && old != text)
        {
            changes.add(
                Kind::Minor,
                format!("the documentation of the status {status} changed"),
            );
        }
    }
}
