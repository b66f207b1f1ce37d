//! The usage of applications in a billing period: schema `periodSummaries`.

use restrait::Page;

use crate::ApplicationId;
use crate::schema::response_type;
use crate::types::{DeviceCounts, NotebookMinuteCounts, PayloadCountsBreakdown, SortDirection};

response_type! {
    /// A page of applications with their usage and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"summary":{"payloadCounts":{"counts":[{"value":17}]}}}]}"#;
    /// let page: losant::types::PeriodSummaries = serde_json::from_str(body)?;
    /// let usage = page.items[0].summary.as_ref().and_then(|usage| usage.payload_counts.as_ref());
    /// assert_eq!(usage.map(|payloads| payloads.counts[0].value), Some(Some(17)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct PeriodSummaries as "periodSummaries" {
        /// Applications on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<PeriodSummary>,
        /// Number of applications on this page.
        pub count: Option<u64>,
        /// Number of applications on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of applications on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the applications are filtered by.
        pub filter_field: Option<String>,
        /// Field that the applications are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}

response_type! {
    /// An application and its usage in a billing period.
    pub struct PeriodSummary as "periodSummary" closed {
        /// Name of the application, 1 to 255 characters.
        pub name: Option<String>,
        /// Unique identifier of the application.
        pub id: Option<ApplicationId>,
        /// Same value as `id`.
        pub application_id: Option<ApplicationId>,
        /// Usage by day.
        pub summary: Option<PeriodUsage>,
    }
}

response_type! {
    /// The usage of an application in a billing period.
    pub struct PeriodUsage as "periodUsage" {
        /// Devices per day.
        pub device_counts: Option<DeviceCounts>,
        /// Notebook runs per day.
        pub notebook_minute_counts: Option<NotebookMinuteCounts>,
        /// Payloads per day.
        pub payload_counts: Option<PayloadCountsBreakdown>,
    }
}
