//! Operations on all events that match a query: schemas `eventsDeleted` and `eventsExport`.

use crate::Number;
use crate::schema::{request_body, response_type};
use crate::types::{AdvancedEventQuery, ExportFormat};

/// Schema `eventsDeleted`: the number of deleted events.
pub type EventsDeleted = DeletedCount;

response_type! {
    /// The result of deleting several resources.
    ///
    /// ```
    /// let result: losant::types::DeletedCount = serde_json::from_str(r#"{"removed":3}"#)?;
    /// assert_eq!(result.removed, Some(3.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeletedCount as "eventsDeleted" {
        /// Number of deleted resources.
        pub removed: Option<Number>,
    }
}

request_body! {
    /// Options for the export of events.
    ///
    /// ```
    /// use losant::types::{EventsExport, ExportFormat};
    ///
    /// let options = EventsExport::new().format(ExportFormat::Json).exclude_updates(true);
    /// let json = r#"{"format":"json","excludeUpdates":true}"#;
    /// assert_eq!(serde_json::to_string(&options)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventsExport as "eventsExport" closed {
        /// Email address to send the export to, at most 1024 characters. Defaults to the address of
        /// the user who makes the request.
        pub email: Option<String>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Query for the events. Defaults to all events.
        pub query: Option<AdvancedEventQuery>,
        /// Format of the file. Defaults to [`ExportFormat::Csv`].
        pub format: Option<ExportFormat>,
        /// If `true`, the export does not contain the changes and comments of the events. Defaults
        /// to `false`.
        pub exclude_updates: Option<bool>,
    }
}
