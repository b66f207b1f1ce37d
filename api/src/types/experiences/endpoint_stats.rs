//! Requests to endpoints over time: schema `experienceEndpointStats`.

use std::collections::BTreeMap;

use crate::Timestamp;
use crate::schema::response_type;
use crate::text::string_enum;

/// Schema `experienceEndpointStats`: request counts by group, such as a status code or an endpoint.
///
/// The keys depend on the [`ExperienceEndpointStatGrouping`] of the request. Grouped by endpoint,
/// `NotFound` counts the requests that matched none.
///
/// ```
/// use losant::types::ExperienceEndpointStats;
///
/// let body = r#"{"200":[{"time":"2024-05-01T08:00:00.000Z","count":31}],"404":[]}"#;
/// let stats: ExperienceEndpointStats = serde_json::from_str(body)?;
/// assert_eq!(stats["200"][0].count, Some(31));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type ExperienceEndpointStats = BTreeMap<String, Vec<ExperienceRequestCount>>;

response_type! {
    /// The number of requests in one interval.
    #[derive(Eq)]
    pub struct ExperienceRequestCount as "experienceRequestCount" {
        /// Start of the interval.
        pub time: Option<Timestamp>,
        /// Number of requests.
        pub count: Option<u64>,
    }
}

string_enum! {
    /// Property by which requests to endpoints are counted.
    ExperienceEndpointStatGrouping {
        /// Status code of the response.
        StatusCode = "statusCode",
        /// Id of the endpoint.
        EndpointId = "endpointId",
        /// Name of the experience version.
        Version = "version",
        /// Domain or slug.
        Domain = "domain",
    }
}
