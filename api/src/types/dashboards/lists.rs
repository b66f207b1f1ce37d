//! Lists of applications, dashboards, workflows and events.

use crate::schema::{shared_type, untagged_enum};
use crate::text::string_enum;
use crate::types::{FieldPatch, JsonObject, SortDirection};

shared_type! {
    /// The configuration of a list of applications or of dashboards.
    ///
    /// ```
    /// use losant::types::{BlockContent, DashboardBlock, NameFilterBlock};
    ///
    /// let plants = BlockContent::DashboardList(NameFilterBlock::new().filter("Plant *").into());
    /// let json = r#"{"blockType":"dashboard-list","config":{"filter":"Plant *"}}"#;
    /// assert_eq!(serde_json::to_string(&plants)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NameFilterBlock as "nameFilterBlock" {
        /// Pattern for the name, at most 255 characters. `*` matches any text.
        pub filter: Option<String>,
    }
}

shared_type! {
    /// The configuration of a list of workflows.
    pub struct WorkflowListBlock as "workflowListBlock" {
        /// Pattern for the name, at most 255 characters. `*` matches any text.
        pub filter: Option<String>,
        /// If `true`, the list includes application workflows.
        pub include_cloud: Option<bool>,
        /// If `true`, the list includes edge workflows.
        pub include_edge: Option<bool>,
        /// If `true`, the list includes embedded workflows.
        pub include_embedded: Option<bool>,
        /// If `true`, the list includes experience workflows.
        pub include_experience: Option<bool>,
        /// Experience version of the experience workflows, 1 to 255 characters.
        pub experience_version: Option<String>,
    }
}

shared_type! {
    /// The configuration of a list of events.
    pub struct EventListBlock as "eventListBlock" {
        /// If `true`, viewers can change the events.
        pub allow_updates: Option<bool>,
        /// Advanced event query as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Field to sort the events by, at most 255 characters.
        pub sort_field: Option<String>,
        /// Pattern for the subject, at most 255 characters. `*` matches any text.
        pub filter: Option<String>,
        /// State of the events. `null` for all states.
        pub event_state: FieldPatch<EventStateFilter>,
        /// Always empty.
        pub column_errors: Option<JsonObject>,
        /// Columns, at most 100.
        pub columns: Option<Vec<EventListColumn>>,
    }
}

untagged_enum! {
    /// The state of the events in a list.
    pub enum EventStateFilter as "eventStateFilter" {
        /// Name of a state or a template, at most 255 characters.
        State(String),
        /// An empty object, for all states.
        All(JsonObject),
    }
}

shared_type! {
    /// A column of a list of events.
    pub struct EventListColumn as "eventListColumn" {
        /// Unique identifier of the column, at most 48 characters.
        pub id: Option<String>,
        /// Key of the device tag, at most 255 characters.
        pub selected_tag: Option<String>,
        /// Content of the column.
        pub r#type: Option<EventListColumnType>,
        /// Template of the header, at most 1024 characters.
        pub header_template: Option<String>,
        /// Template of the cells, at most 32767 characters.
        pub row_template: Option<String>,
    }
}

shared_type! {
    /// The configuration of a block with the number of open events.
    pub struct OpenEventsBlock as "openEventsBlock" {
        /// If `true`, viewers can change the events.
        pub allow_updates: Option<bool>,
        /// Advanced event query as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// Pattern for the subject, at most 255 characters. `*` matches any text.
        pub filter: Option<String>,
    }
}

string_enum! {
    /// Content of a column in a list of events.
    EventListColumnType {
        /// Level.
        Level = "level",
        /// Subject.
        Subject = "subject",
        /// Subject and message.
        SubjectWithMessage = "subjectWithMessage",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of creation and the source of the event.
        CreationDateWithSource = "creationDateWithSource",
        /// Time of the last change.
        LastUpdatedDate = "lastUpdatedDate",
        /// Time of the last change and its source.
        LastUpdatedDateWithSource = "lastUpdatedDateWithSource",
        /// Id.
        Id = "id",
        /// State.
        State = "state",
        /// Value of a tag.
        Tag = "tag",
        /// Name of the device.
        DeviceName = "deviceName",
        /// Id of the source.
        SourceId = "sourceId",
        /// A template.
        Custom = "custom",
    }
}
