//! Generated usage of an organization.

pub(crate) mod devices;
pub(crate) mod notebooks;
pub(crate) mod payloads;

use serde_json::{Value, json};

use crate::clock;
use crate::random::Random;
use crate::range::Range;

/// Inputs of the generated usage of an organization.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Usage {
    /// Random value of the seed and the ID of the organization.
    pub(crate) random: Random,
    /// Time at which the organization was created. Nothing is counted before it.
    pub(crate) created: i64,
    /// Current time. Nothing is counted after it.
    pub(crate) now: i64,
}

/// Returns a response with counts over time.
fn counts_response(range: Range, counts: &[Value]) -> Value {
    json!({
        "start": clock::format(range.start),
        "end": clock::format(range.end),
        "counts": counts,
    })
}

/// Returns the index of the bucket of length `step` that contains `moment`.
fn bucket_index(moment: i64, step: i64) -> u64 {
    moment.div_euclid(step).cast_unsigned()
}
