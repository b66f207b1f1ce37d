//! Schemas `event`, `eventPatch`, `eventPlusNewCount`, `eventPost`, `events`, `eventsDeleted`,
//! `eventsExport`.
//!
//! Not expressed by these types:
//!
//! - `event.json#/properties/data`: any value
//! - `event.json#/properties/updates/items/properties/data`: any value
//! - `eventPatch.json#/properties/data`: any value
//! - `eventPost.json#/properties/data`: any value

use std::collections::BTreeMap;

use restrait::Page;

use super::{
    AdvancedEventQuery, DataTimestamp, ExportFormat, FieldPatch, JsonObject, SortDirection,
};
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{ApplicationId, DeviceId, EventId, Number, ResourceId, Timestamp};

response_type! {
    /// An event.
    ///
    /// ```
    /// let body = r#"{"sourceName":"pump"}"#;
    /// let value: losant::types::Event = serde_json::from_str(body)?;
    /// assert_eq!(value.source_name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Event as "event" {
        /// Unique identifier of the event.
        pub id: Option<EventId>,
        /// Same value as `id`.
        pub event_id: Option<EventId>,
        /// Application that the event belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Type of the source.
        pub source_type: Option<EventSourceType>,
        /// Source.
        pub source_id: Option<ResourceId>,
        /// Name of the source, 1 to 255 characters.
        pub source_name: Option<String>,
        /// Level.
        pub level: Option<EventLevel>,
        /// State.
        pub state: Option<EventState>,
        /// Subject, 1 to 255 characters.
        pub subject: Option<String>,
        /// Message, at most 32767 characters.
        pub message: Option<String>,
        /// Data.
        pub data: Option<serde_json::Value>,
        /// Device.
        pub device_id: Option<DeviceId>,
        /// Name of the device, 1 to 255 characters.
        pub device_name: Option<String>,
        /// If `true`, disables tag change tracking.
        pub disable_tag_change_tracking: Option<bool>,
        /// Event tags.
        pub event_tags: Option<BTreeMap<String, String>>,
        /// Updates, at most 100.
        pub updates: Option<Vec<EventUpdate>>,
    }
}

response_type! {
    /// An update of an event.
    pub struct EventUpdate as "eventUpdate" {
        /// Type of the source.
        pub source_type: Option<EventSourceType>,
        /// Source.
        pub source_id: Option<ResourceId>,
        /// Name of the source, 1 to 255 characters.
        pub source_name: Option<String>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Comment, at most 32767 characters.
        pub comment: Option<String>,
        /// Data.
        pub data: Option<serde_json::Value>,
        /// State.
        pub state: Option<EventState>,
        /// State change.
        pub state_change: Option<EventUpdateStateChange>,
        /// Level change.
        pub level_change: Option<EventUpdateLevelChange>,
        /// Subject change.
        pub subject_change: Option<EventUpdateSubjectChange>,
        /// Device id change.
        pub device_id_change: Option<DeviceIdChange>,
        /// Tags change.
        pub tags_change: Option<BTreeMap<String, EventUpdateSubjectChange>>,
    }
}

response_type! {
    /// The state change of an event.
    pub struct EventUpdateStateChange as "eventUpdateStateChange" {
        /// Old.
        pub old: Option<EventState>,
        /// New.
        pub new: Option<EventState>,
    }
}

response_type! {
    /// The level change of an event.
    pub struct EventUpdateLevelChange as "eventUpdateLevelChange" {
        /// Old.
        pub old: Option<EventLevel>,
        /// New.
        pub new: Option<EventLevel>,
    }
}

response_type! {
    /// The subject change of an event.
    pub struct EventUpdateSubjectChange as "eventUpdateSubjectChange" {
        /// Old, 1 to 255 characters.
        pub old: Option<String>,
        /// New, 1 to 255 characters.
        pub new: Option<String>,
    }
}

response_type! {
    /// The device id change of an event.
    pub struct DeviceIdChange as "deviceIdChange" {
        /// Old.
        pub old: Option<ResourceId>,
        /// Name of the old device, 1 to 255 characters.
        pub old_device_name: Option<String>,
        /// New.
        pub new: Option<ResourceId>,
        /// Name of the new device, 1 to 255 characters.
        pub new_device_name: Option<String>,
    }
}

string_enum! {
    /// The source type of an event.
    EventSourceType {
        /// Flow.
        Flow = "flow",
        /// User.
        User = "user",
        /// Device.
        Device = "device",
        /// API token.
        ApiToken = "apiToken",
        /// Experience user.
        ExperienceUser = "experienceUser",
        /// Public.
        Public = "public",
    }
}

string_enum! {
    /// The level of an event.
    EventLevel {
        /// Info.
        Info = "info",
        /// Warning.
        Warning = "warning",
        /// Error.
        Error = "error",
        /// Critical.
        Critical = "critical",
    }
}

string_enum! {
    /// The state of an event.
    EventState {
        /// New.
        New = "new",
        /// Acknowledged.
        Acknowledged = "acknowledged",
        /// Resolved.
        Resolved = "resolved",
    }
}

request_body! {
    /// Changes to an event. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::EventPatch::new().subject("pump");
    /// let json = r#"{"subject":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventPatch as "eventPatch" {
        /// State.
        pub state: Option<EventState>,
        /// Level.
        pub level: Option<EventLevel>,
        /// Subject, 1 to 255 characters.
        pub subject: Option<String>,
        /// Device. `null` clears it.
        pub device_id: FieldPatch<DeviceId>,
        /// Comment, at most 32767 characters.
        pub comment: Option<String>,
        /// Data.
        pub data: Option<serde_json::Value>,
        /// Event tags.
        pub event_tags: Option<BTreeMap<String, String>>,
    }
}

response_type! {
    /// An event plus new count.
    ///
    /// ```
    /// let body = r#"{"event":{}}"#;
    /// let value: losant::types::EventPlusNewCount = serde_json::from_str(body)?;
    /// assert!(value.event.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventPlusNewCount as "eventPlusNewCount" {
        /// Event.
        pub event: Option<Event>,
        /// Number of news.
        pub new_count: Option<Number>,
    }
}

request_body! {
    /// A new event.
    ///
    /// ```
    /// let json = r#"{"level":"info","subject":"pump"}"#;
    /// let value: losant::types::EventPost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventPost as "eventPost" {
        /// Level.
        pub level: EventLevel,
        /// State.
        pub state: Option<EventState>,
        /// Subject, 1 to 255 characters.
        pub subject: String,
        /// Message, at most 32767 characters.
        pub message: Option<String>,
        /// Data.
        pub data: Option<serde_json::Value>,
        /// Device.
        pub device_id: Option<DeviceId>,
        /// Event tags.
        pub event_tags: Option<BTreeMap<String, String>>,
        /// Time of creation.
        pub creation_date: Option<DataTimestamp>,
        /// If `true`, disables tag change tracking.
        pub disable_tag_change_tracking: Option<bool>,
    }
}

response_type! {
    /// A page of events and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::Events = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Events as "events" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Event>,
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
        /// State.
        pub state: Option<EventState>,
        /// Application that the event belongs to.
        pub application_id: Option<ApplicationId>,
        /// Query.
        pub query: Option<JsonObject>,
    }
}

string_enum! {
    /// The sort field of an event.
    EventSortField {
        /// Subject.
        Subject = "subject",
        /// Id.
        Id = "id",
        /// Creation date.
        CreationDate = "creationDate",
        /// Last updated.
        LastUpdated = "lastUpdated",
        /// Level.
        Level = "level",
        /// State.
        State = "state",
        /// Device id.
        DeviceId = "deviceId",
    }
}

string_enum! {
    /// The filter field of an event.
    EventFilterField {
        /// Subject.
        Subject = "subject",
    }
}

response_type! {
    /// An events deleted.
    ///
    /// ```
    /// let body = r#"{"removed":1}"#;
    /// let value: losant::types::EventsDeleted = serde_json::from_str(body)?;
    /// assert!(value.removed.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventsDeleted as "eventsDeleted" {
        /// Removed.
        pub removed: Option<Number>,
    }
}

request_body! {
    /// An events export.
    ///
    /// ```
    /// let value = losant::types::EventsExport::new().email("pump");
    /// let json = r#"{"email":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventsExport as "eventsExport" {
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Query.
        pub query: Option<AdvancedEventQuery>,
        /// Format.
        pub format: Option<ExportFormat>,
        /// If `true`, excludes updates.
        pub exclude_updates: Option<bool>,
    }
}
