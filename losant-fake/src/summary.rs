//! Summaries of organizations.

use restrait_fake::{Rejection, Request};
use serde_json::{Map, Value, json};

use crate::clock;
use crate::counts::payloads::Measure;
use crate::counts::{Usage, devices, notebooks, payloads};
use crate::range::Range;

/// Names of generated counts, each with its minimum and maximum. The maximum is below the limit of
/// the organization, and objects that cause payloads have a minimum of 1.
const GENERATED: &[(&str, u64, u64)] = &[
    ("apiTokenCount", 0, 6),
    ("appCount", 1, 12),
    ("certificateCount", 0, 40),
    ("certificateAuthorityCount", 0, 3),
    ("credentialCount", 0, 8),
    ("dashCount", 1, 15),
    ("dataTableCount", 1, 9),
    ("deviceRecipeCount", 0, 6),
    ("eventCount", 0, 250),
    ("experienceDomainCount", 0, 2),
    ("experienceEndpointCount", 1, 60),
    ("experienceGroupCount", 0, 7),
    ("experienceSlugCount", 0, 3),
    ("experienceUserCount", 0, 80),
    ("experienceVersionCount", 1, 9),
    ("experienceViewCount", 0, 45),
    ("fileCount", 0, 120),
    ("flowCount", 1, 90),
    ("integrationCount", 1, 6),
    ("keyCount", 1, 20),
    ("notebookCount", 1, 5),
    ("privateFileCount", 0, 70),
    ("resourceJobCount", 1, 4),
    ("webhookCount", 1, 9),
    ("memberCount", 1, 14),
    ("pendingInviteCount", 0, 3),
];

/// Fields that are only included on request.
const ON_REQUEST: [&str; 3] = ["payloadCount", "storageStats", "notebookStats"];

/// Returns the names of the requested fields, or `None` for the default fields.
pub(crate) fn include<'a>(request: &'a Request<'_>) -> Result<Option<Vec<&'a str>>, Rejection> {
    let list = request.text("summaryInclude");
    let Some(list) = list.filter(|list| !list.is_empty()) else {
        return Ok(None);
    };
    list.split(',')
        .map(|name| {
            let known = name == "deviceCount"
                || ON_REQUEST.contains(&name)
                || GENERATED.iter().any(|(generated, ..)| *generated == name);
            known.then_some(name).ok_or_else(|| {
                Rejection::invalid(format!("summaryInclude has an unknown field: {name:?}"))
            })
        })
        .collect::<Result<_, _>>()
        .map(Some)
}

/// Returns a summary with the fields that `include` names.
pub(crate) fn summary(usage: &Usage, include: Option<&[&str]>) -> Value {
    let is_included = |name: &str| match include {
        Some(names) => names.contains(&name),
        None => !ON_REQUEST.contains(&name),
    };
    let mut fields = Map::new();
    for (name, ..) in GENERATED.iter().filter(|(name, ..)| is_included(name)) {
        fields.insert((*name).into(), generated(usage, name).into());
    }
    if is_included("deviceCount") {
        fields.insert("deviceCount".into(), devices::total(usage).into());
    }
    let period = Range {
        start: clock::month(usage.now).0,
        end: usage.now,
    };
    if is_included("payloadCount") {
        let totals = payloads::totals(usage, period, Measure::default());
        fields.insert("payloadCount".into(), totals);
    }
    if is_included("storageStats") {
        let count = generated(usage, "fileCount") + generated(usage, "privateFileCount");
        let mean_size = 2_000 + usage.random.with_text("size").below(90_000);
        let stats = json!({ "count": count, "size": count * mean_size });
        fields.insert("storageStats".into(), stats);
    }
    if is_included("notebookStats") {
        fields.insert("notebookStats".into(), notebooks::stats(usage, period));
    }
    Value::Object(fields)
}

/// Returns the generated count of this name.
fn generated(usage: &Usage, name: &str) -> u64 {
    let mut counts = GENERATED.iter();
    let (_, min, max) = counts
        .find(|(other, ..)| *other == name)
        .unwrap_or(&("", 0, 0));
    min + usage.random.with_text(name).below(max - min + 1)
}
