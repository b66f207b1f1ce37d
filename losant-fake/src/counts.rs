//! Made-up usage of an organization.

pub(crate) mod devices;
pub(crate) mod notebooks;
pub(crate) mod payloads;

use serde_json::{Value, json};

use crate::clock;
use crate::dice::Dice;
use crate::range::Range;

/// The organization that usage is made up for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Usage {
    /// Shaken with the seed and the organization's ID.
    pub(crate) dice: Dice,
    /// When the organization came to be.
    pub(crate) created: i64,
    /// The present moment, after which nothing is known.
    pub(crate) now: i64,
}

/// The answer that all counts over time share.
fn answer(range: Range, counts: &[Value]) -> Value {
    json!({
        "start": clock::text(range.start),
        "end": clock::text(range.end),
        "counts": counts,
    })
}

/// A bucket's number, as the dice take it.
fn ordinal(begin: i64, step: i64) -> u64 {
    begin.div_euclid(step).cast_unsigned()
}
