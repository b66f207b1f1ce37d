//! The `summary` of an organization.

use restrait_fake::{Refusal, Request};
use serde_json::{Map, Value, json};

use crate::clock;
use crate::counts::payloads::Measure;
use crate::counts::{Usage, devices, notebooks, payloads};
use crate::range::Range;

/// The plain counts but `deviceCount`, with the least and the most that each can be.
const PLAIN: &[(&str, u64, u64)] = &[
    ("apiTokenCount", 0, 6),
    ("appCount", 1, 12),
    ("certificateCount", 0, 40),
    ("certificateAuthorityCount", 0, 3),
    ("credentialCount", 0, 8),
    ("dashCount", 1, 15),
    ("dataTableCount", 0, 9),
    ("deviceRecipeCount", 0, 6),
    ("eventCount", 0, 250),
    ("experienceDomainCount", 0, 2),
    ("experienceEndpointCount", 0, 60),
    ("experienceGroupCount", 0, 7),
    ("experienceSlugCount", 0, 3),
    ("experienceUserCount", 0, 80),
    ("experienceVersionCount", 0, 9),
    ("experienceViewCount", 0, 45),
    ("fileCount", 0, 120),
    ("flowCount", 1, 90),
    ("integrationCount", 0, 6),
    ("keyCount", 0, 20),
    ("notebookCount", 0, 5),
    ("privateFileCount", 0, 70),
    ("resourceJobCount", 0, 4),
    ("webhookCount", 0, 9),
    ("memberCount", 1, 14),
    ("pendingInviteCount", 0, 3),
];

/// The fields that take work to find out, and are included only when asked for.
const COSTLY: [&str; 3] = ["payloadCount", "storageStats", "notebookStats"];

/// The fields that a request asks for by name; `None` is the usual ones.
pub(crate) fn include<'a>(request: &'a Request<'_>) -> Result<Option<Vec<&'a str>>, Refusal> {
    let list = request.text("summaryInclude");
    let Some(list) = list.filter(|list| !list.is_empty()) else {
        return Ok(None);
    };
    list.split(',')
        .map(|name| {
            let known = name == "deviceCount"
                || COSTLY.contains(&name)
                || PLAIN.iter().any(|(plain, ..)| *plain == name);
            known.then_some(name).ok_or_else(|| {
                Refusal::invalid(format!("summaryInclude has an unknown field: {name:?}"))
            })
        })
        .collect::<Result<_, _>>()
        .map(Some)
}

/// The summary with the fields that `include` names.
pub(crate) fn summary(usage: &Usage, include: Option<&[&str]>) -> Value {
    let wanted = |name: &str| match include {
        Some(names) => names.contains(&name),
        None => !COSTLY.contains(&name),
    };
    let mut fields = Map::new();
    for (name, least, most) in PLAIN.iter().filter(|(name, ..)| wanted(name)) {
        let count = least + usage.dice.with_text(name).below(most - least + 1);
        fields.insert((*name).into(), count.into());
    }
    if wanted("deviceCount") {
        fields.insert("deviceCount".into(), devices::total(usage).into());
    }
    let period = Range {
        start: clock::month(usage.now).0,
        end: usage.now,
    };
    if wanted("payloadCount") {
        let totals = payloads::totals(usage, period, Measure::default());
        fields.insert("payloadCount".into(), totals);
    }
    if wanted("storageStats") {
        let count = usage.dice.with_text("storage").below(190);
        let each = 2_000 + usage.dice.with_text("size").below(90_000);
        let stats = json!({ "count": count, "size": count * each });
        fields.insert("storageStats".into(), stats);
    }
    if wanted("notebookStats") {
        fields.insert("notebookStats".into(), notebooks::stats(usage, period));
    }
    Value::Object(fields)
}
