//! Events of applications: schemas `event`, `events`, `eventPlusNewCount`, `eventPatch` and
//! `eventPost`.

use std::collections::BTreeMap;

use restrait::Page;

use super::{DataTimestamp, FieldPatch, JsonObject, SortDirection};
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{ApplicationId, DeviceId, EventId, Number, ResourceId, Timestamp};

mod bulk;
mod by_status;
mod update;

pub use bulk::*;
pub use by_status::*;
pub use update::*;

response_type! {
    /// An event: something that happened in an application and that people take care of.
    ///
    /// ```
    /// use losant::types::{Event, EventLevel, EventState};
    ///
    /// let body = r#"{"level":"critical","state":"new","subject":"Pump 4 is leaking"}"#;
    /// let event: Event = serde_json::from_str(body)?;
    /// assert_eq!(event.level, Some(EventLevel::Critical));
    /// assert_eq!(event.state, Some(EventState::New));
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
        /// Type of the source in `source_id`.
        pub source_type: Option<EventSourceType>,
        /// User, workflow or other source that created the event.
        pub source_id: Option<ResourceId>,
        /// Name of the source, 1 to 255 characters.
        pub source_name: Option<String>,
        /// Severity of the event.
        pub level: Option<EventLevel>,
        /// State of the work on the event.
        pub state: Option<EventState>,
        /// Summary of the event, 1 to 255 characters.
        pub subject: Option<String>,
        /// Description of the event, at most 32767 characters.
        pub message: Option<String>,
        /// Data of the event: any JSON value.
        pub data: Option<serde_json::Value>,
        /// Device that the event is about.
        pub device_id: Option<DeviceId>,
        /// Name of the device, 1 to 255 characters.
        pub device_name: Option<String>,
        /// If `true`, `updates` does not list changes of the tags.
        pub disable_tag_change_tracking: Option<bool>,
        /// Tags by key. Keys are 1 to 255 letters, digits, `_` and `-`; values have 1 to 255
        /// characters.
        pub event_tags: Option<BTreeMap<String, String>>,
        /// Changes of the event and comments on it, at most 100.
        pub updates: Option<Vec<EventUpdate>>,
    }
}

string_enum! {
    /// Type of the source of an event or of a change to it.
    EventSourceType {
        /// A workflow.
        Flow = "flow",
        /// A user of Losant.
        User = "user",
        /// A device.
        Device = "device",
        /// An API token.
        ApiToken = "apiToken",
        /// A user of an experience.
        ExperienceUser = "experienceUser",
        /// A user who is not signed in.
        Public = "public",
    }
}

string_enum! {
    /// Severity of an event.
    EventLevel {
        /// Information.
        Info = "info",
        /// A warning.
        Warning = "warning",
        /// An error.
        Error = "error",
        /// A critical problem.
        Critical = "critical",
    }
}

string_enum! {
    /// State of the work on an event.
    EventState {
        /// No one has taken care of the event yet.
        New = "new",
        /// Someone takes care of the event.
        Acknowledged = "acknowledged",
        /// The work is done.
        Resolved = "resolved",
    }
}

response_type! {
    /// The most severe new event and the number of new events.
    pub struct EventPlusNewCount as "eventPlusNewCount" {
        /// The most severe event in the state `new`. Absent if no event is new.
        pub event: Option<Event>,
        /// Number of events in the state `new`.
        pub new_count: Option<Number>,
    }
}

response_type! {
    /// A page of events and the parameters of the request.
    #[derive(Page)]
    pub struct Events as "events" {
        /// Events on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Event>,
        /// Number of events on this page.
        pub count: Option<u64>,
        /// Number of events on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of events on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the events are filtered by.
        pub filter_field: Option<String>,
        /// Field that the events are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// State of the events.
        pub state: Option<EventState>,
        /// Application that the events belong to.
        pub application_id: Option<ApplicationId>,
        /// Query that the events match.
        pub query: Option<JsonObject>,
    }
}

request_body! {
    /// Changes to one or more events. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{EventPatch, EventState};
    ///
    /// let patch = EventPatch::new().state(EventState::Acknowledged).comment("On my way.");
    /// let json = r#"{"state":"acknowledged","comment":"On my way."}"#;
    /// assert_eq!(serde_json::to_string(&patch)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventPatch as "eventPatch" closed {
        /// State of the work on the event.
        pub state: Option<EventState>,
        /// Severity of the event.
        pub level: Option<EventLevel>,
        /// Summary of the event, 1 to 255 characters.
        pub subject: Option<String>,
        /// Device that the event is about. [`FieldPatch::Clear`](crate::types::FieldPatch::Clear)
        /// removes it.
        pub device_id: FieldPatch<DeviceId>,
        /// Comment on the change, at most 32767 characters.
        pub comment: Option<String>,
        /// Data of the change: any JSON value, also `null`.
        #[serde(present)]
        pub data: Option<serde_json::Value>,
        /// Tags by key. Keys are 1 to 255 letters, digits, `_` and `-`; values have 1 to 255
        /// characters.
        pub event_tags: Option<BTreeMap<String, String>>,
    }
}

request_body! {
    /// A new event.
    ///
    /// ```
    /// use losant::types::{EventLevel, EventPost};
    ///
    /// let event = EventPost::new(EventLevel::Critical, "Pump 4 is leaking")
    ///     .data(serde_json::json!({ "litres": 12 }));
    /// let json = r#"{"level":"critical","subject":"Pump 4 is leaking","data":{"litres":12}}"#;
    /// assert_eq!(serde_json::to_string(&event)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventPost as "eventPost" closed {
        /// Severity of the event.
        pub level: EventLevel,
        /// State of the work on the event. Defaults to [`EventState::New`].
        pub state: Option<EventState>,
        /// Summary of the event, 1 to 255 characters.
        pub subject: String,
        /// Description of the event, at most 32767 characters.
        pub message: Option<String>,
        /// Data of the event: any JSON value, also `null`.
        #[serde(present)]
        pub data: Option<serde_json::Value>,
        /// Device that the event is about.
        pub device_id: Option<DeviceId>,
        /// Tags by key. Keys are 1 to 255 letters, digits, `_` and `-`; values have 1 to 255
        /// characters.
        pub event_tags: Option<BTreeMap<String, String>>,
        /// Time of the event. Defaults to the time at which the API receives it.
        pub creation_date: Option<DataTimestamp>,
        /// If `true`, `updates` does not list changes of the tags. Defaults to `false`.
        pub disable_tag_change_tracking: Option<bool>,
    }
}

string_enum! {
    /// Sort field of a list of events.
    EventSortField {
        /// Summary.
        Subject = "subject",
        /// Unique identifier of the event.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
        /// Severity.
        Level = "level",
        /// State of the work.
        State = "state",
        /// Device that the event is about.
        DeviceId = "deviceId",
    }
}

string_enum! {
    /// Filter field of a list of events.
    EventFilterField {
        /// Summary.
        Subject = "subject",
    }
}
