//! Limits of organizations.

use serde_json::{Map, Value};

/// Names of the limits, each with its minimum and its default.
const LIMITS: &[(&str, u64, u64)] = &[
    ("apitoken", 0, 250),
    ("application", 0, 40),
    ("applicationcertificate", 0, 250),
    ("applicationcertificateauthority", 0, 250),
    ("applicationkey", 0, 250),
    ("credential", 0, 250),
    ("dashboard", 0, 250),
    ("datatable", 0, 250),
    ("device", 0, 500),
    ("devicerecipe", 0, 250),
    ("experiencedomain", 0, 250),
    ("experienceendpoint", 0, 250),
    ("experiencegroup", 0, 250),
    ("experienceslug", 0, 250),
    ("experienceuser", 0, 250),
    ("experienceversion", 0, 250),
    ("experienceview", 0, 250),
    ("file", 0, 250),
    ("flow", 0, 250),
    ("integration", 0, 250),
    ("notebook", 0, 250),
    ("privatefile", 0, 250),
    ("resourcejob", 0, 250),
    ("webhook", 0, 250),
    ("dataTTL", 86_400, 31_536_000),
    ("member", 0, 50),
    ("payload", 0, 20_000_000),
    ("storage", 0, 2_147_483_648),
    ("notebookMinutesPerRun", 0, 30),
    ("notebookMinutesPerMonth", 0, 600),
    ("notebookInParallel", 0, 2),
    ("experienceFlowSlots", 0, 250),
    ("applicationFlowSlots", 0, 250),
    ("systemInterval", 5, 15),
];

/// Maximum of `systemInterval`. The other limits have no maximum.
const MAX_SYSTEM_INTERVAL: u64 = 3600;

/// Returns the default limits.
pub(crate) fn defaults() -> Value {
    let limits = LIMITS
        .iter()
        .map(|(name, _, default)| ((*name).to_owned(), (*default).into()));
    Value::Object(limits.collect())
}

/// Returns `true` if all names and values are valid.
pub(super) fn are_valid(limits: &Map<String, Value>) -> bool {
    limits.iter().all(|(name, value)| {
        let limit = LIMITS.iter().find(|(limit, ..)| limit == name);
        limit
            .zip(value.as_u64())
            .is_some_and(|((_, min, _), value)| {
                value >= *min && (name != "systemInterval" || value <= MAX_SYSTEM_INTERVAL)
            })
    })
}
