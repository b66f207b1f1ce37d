//! Schema `periodSummaries`.

use restrait::Page;

use crate::schema::response_type;
use crate::types::{DeviceCounts, NotebookMinuteCounts, PayloadCountsBreakdown, SortDirection};
use crate::{ApplicationId, ResourceId};

response_type! {
    /// A page of period summaries and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::PeriodSummaries = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct PeriodSummaries as "periodSummaries" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<PeriodSummariesItem>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of items on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the items are filtered by.
        pub filter_field: Option<String>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}

response_type! {
    /// An item of a period summary.
    pub struct PeriodSummariesItem as "periodSummariesItem" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Unique identifier of the period summaries item.
        pub id: Option<ResourceId>,
        /// Application that the period summaries item belongs to.
        pub application_id: Option<ApplicationId>,
        /// Summary.
        pub summary: Option<PeriodSummariesItemSummary>,
    }
}

response_type! {
    /// The summary of a period summary.
    pub struct PeriodSummariesItemSummary as "periodSummariesItemSummary" {
        /// Device counts.
        pub device_counts: Option<DeviceCounts>,
        /// Notebook minute counts.
        pub notebook_minute_counts: Option<NotebookMinuteCounts>,
        /// Payload counts.
        pub payload_counts: Option<PayloadCountsBreakdown>,
    }
}
