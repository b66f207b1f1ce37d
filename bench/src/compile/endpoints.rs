//! The endpoints that each style implements: seven shapes, repeated.

/// An endpoint, as it is sent.
pub(super) struct Endpoint {
    pub(super) at: usize,
    /// Rust name, unique in the crate.
    pub(super) name: String,
    pub(super) method: &'static str,
    /// Path after the two IDs.
    pub(super) tail: &'static str,
    pub(super) query: &'static [Query],
    pub(super) body: bool,
}

/// An optional query param: Rust name, wire name, type.
pub(super) type Query = (&'static str, &'static str, Type);

/// The type of a query param.
#[derive(Clone, Copy)]
pub(super) enum Type {
    Bool,
    Number,
    Text,
}

impl Type {
    /// Returns the borrowed Rust type.
    pub(super) fn borrowed(self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::Number => "u64",
            Self::Text => "&str",
        }
    }

    /// Returns an expression for a value.
    pub(super) fn value(self) -> &'static str {
        match self {
            Self::Bool => "true",
            Self::Number => "1465790400000",
            Self::Text => "\"payloadCount\"",
        }
    }
}

type Shape = (
    &'static str,
    &'static str,
    &'static str,
    &'static [Query],
    bool,
);

const START: Query = ("start", "start", Type::Number);
const END: Query = ("end", "end", Type::Number);
const AS_BYTES: Query = ("as_bytes", "asBytes", Type::Bool);
const SUMMARY: Query = ("summary_include", "summaryInclude", Type::Text);
const RESOLUTION: Query = ("resolution", "resolution", Type::Number);
const NON_BILLABLE: Query = ("include_non_billable", "includeNonBillable", Type::Bool);

const SHAPES: [Shape; 7] = [
    ("delete", "DELETE", "", &[], false),
    (
        "device_counts",
        "GET",
        "/deviceCounts",
        &[START, END],
        false,
    ),
    ("get", "GET", "", &[SUMMARY], false),
    (
        "notebook_minute_counts",
        "GET",
        "/notebookMinuteCounts",
        &[START, END],
        false,
    ),
    ("patch", "PATCH", "", &[SUMMARY], true),
    (
        "payload_counts",
        "GET",
        "/payloadCounts",
        &[START, END, AS_BYTES],
        false,
    ),
    (
        "payload_counts_breakdown",
        "GET",
        "/payloadCountsBreakdown",
        &[START, END, RESOLUTION, AS_BYTES, NON_BILLABLE],
        false,
    ),
];

/// Returns a number of endpoints with distinct paths.
pub(super) fn endpoints(count: usize) -> Vec<Endpoint> {
    let shapes = SHAPES.iter().cycle().take(count).enumerate();
    let endpoint = |(at, (name, method, tail, query, body)): (usize, &Shape)| Endpoint {
        at,
        name: format!("{name}_{at}"),
        method,
        tail,
        query,
        body: *body,
    };
    shapes.map(endpoint).collect()
}

/// Types that all styles share.
pub(super) const TYPES: &str = r#"
#[derive(serde::Deserialize)]
pub struct Stats {
    pub counts: std::collections::HashMap<String, f64>,
}

#[derive(serde::Serialize)]
pub struct OrgPatch {
    pub name: Option<String>,
    pub description: Option<String>,
}

pub fn org_patch() -> OrgPatch {
    OrgPatch { name: Some("n".to_owned()), description: None }
}
"#;
