//! Changes of events and comments on them.

use std::collections::BTreeMap;

use super::{EventLevel, EventSourceType, EventState};
use crate::schema::response_type;
use crate::{DeviceId, ResourceId, Timestamp};

response_type! {
    /// A change of an event or a comment on it.
    ///
    /// ```
    /// use losant::types::{Event, EventState};
    ///
    /// let body = r#"{"updates":[{
    ///     "sourceName": "ada@example.com",
    ///     "comment": "On my way.",
    ///     "stateChange": { "old": "new", "new": "acknowledged" }
    /// }]}"#;
    /// let event: Event = serde_json::from_str(body)?;
    /// let updates = event.updates.unwrap_or_default();
    /// let change = updates[0].state_change.as_ref().unwrap();
    /// assert_eq!(change.new, Some(EventState::Acknowledged));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventUpdate as "eventUpdate" {
        /// Type of the source in `source_id`.
        pub source_type: Option<EventSourceType>,
        /// User, workflow or other source of the change.
        pub source_id: Option<ResourceId>,
        /// Name of the source, 1 to 255 characters.
        pub source_name: Option<String>,
        /// Time of the change.
        pub creation_date: Option<Timestamp>,
        /// Comment, at most 32767 characters.
        pub comment: Option<String>,
        /// Data of the change: any JSON value.
        pub data: Option<serde_json::Value>,
        /// State that the change set.
        pub state: Option<EventState>,
        /// Change of the state.
        pub state_change: Option<EventStateChange>,
        /// Change of the severity.
        pub level_change: Option<EventLevelChange>,
        /// Change of the summary.
        pub subject_change: Option<EventTextChange>,
        /// Change of the device.
        pub device_id_change: Option<EventDeviceChange>,
        /// Changes of the tags by key.
        pub tags_change: Option<BTreeMap<String, EventTextChange>>,
    }
}

response_type! {
    /// A change of the state of an event.
    pub struct EventStateChange as "eventStateChange" {
        /// State before the change.
        pub old: Option<EventState>,
        /// State after the change.
        pub new: Option<EventState>,
    }
}

response_type! {
    /// A change of the severity of an event.
    pub struct EventLevelChange as "eventLevelChange" {
        /// Severity before the change.
        pub old: Option<EventLevel>,
        /// Severity after the change.
        pub new: Option<EventLevel>,
    }
}

response_type! {
    /// A change of the summary or of a tag of an event.
    pub struct EventTextChange as "eventTextChange" {
        /// Text before the change, 1 to 255 characters. Absent if the tag is new.
        pub old: Option<String>,
        /// Text after the change, 1 to 255 characters. Absent if the tag was removed.
        pub new: Option<String>,
    }
}

response_type! {
    /// A change of the device of an event.
    pub struct EventDeviceChange as "eventDeviceChange" {
        /// Device before the change. Absent if there was none.
        pub old: Option<DeviceId>,
        /// Name of the device before the change, 1 to 255 characters.
        pub old_device_name: Option<String>,
        /// Device after the change. Absent if it was removed.
        pub new: Option<DeviceId>,
        /// Name of the device after the change, 1 to 255 characters.
        pub new_device_name: Option<String>,
    }
}
