//! Search results and the readme of an application: schemas `applicationSearchResult`,
//! `applicationReadme` and `applicationReadmePatch`.

use super::{DeviceClass, SourceType};
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{ApplicationId, ResourceId, Timestamp};

/// Schema `applicationSearchResult`: the resources whose names match a search.
///
/// ```
/// let body = r#"[{"id":"575ecf887ae143cd83dc4aa2","name":"Pump","_type":"device"}]"#;
/// let value: losant::types::ApplicationSearchResult = serde_json::from_str(body)?;
/// assert_eq!(value[0].name, "Pump");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type ApplicationSearchResult = Vec<SearchHit>;

response_type! {
    /// A resource found by a search.
    ///
    /// ```
    /// use losant::types::{SearchHit, SearchedResource};
    ///
    /// let body = r#"{"id":"575ecf887ae143cd83dc4aa2","name":"Pump","_type":"device"}"#;
    /// let hit: SearchHit = serde_json::from_str(body)?;
    /// assert_eq!(hit.kind, SearchedResource::Device);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SearchHit as "searchHit" {
        /// Unique identifier of the resource.
        pub id: ResourceId,
        /// Name of the resource.
        pub name: String,
        /// Details that distinguish resources with similar names.
        pub metadata: Option<SearchMetadata>,
        /// Version of the resource.
        pub version: Option<String>,
        /// Type of the view, for experience views.
        pub view_type: Option<ExperienceViewType>,
        /// Type of the workflow, for workflows.
        pub flow_class: Option<FlowClass>,
        /// Class of the device, for devices.
        pub device_class: Option<DeviceClass>,
        /// Type of the resource.
        #[serde(rename = "_type")]
        pub kind: SearchedResource,
    }
}

response_type! {
    /// Details that distinguish resources with similar names.
    pub struct SearchMetadata as "searchMetadata" {
        /// Short description.
        pub descriptor: Option<String>,
        /// Path of the parent directory, for files.
        pub parent_directory: Option<String>,
        /// Content type, for files.
        pub content_type: Option<String>,
    }
}

string_enum! {
    /// Type of an experience view.
    ExperienceViewType {
        /// A layout, which wraps pages.
        Layout = "layout",
        /// A page.
        Page = "page",
        /// A component, which is part of pages.
        Component = "component",
    }
}

string_enum! {
    /// Class of a workflow, by the location where it runs.
    ///
    /// The API documents the values of [`DeviceClass`] for workflows in search results. Such values
    /// are kept in `Other`.
    FlowClass {
        /// A workflow in the cloud.
        Cloud = "cloud",
        /// A workflow on an Edge Compute device.
        Edge = "edge",
        /// A workflow in the firmware of an embedded device.
        Embedded = "embedded",
        /// A workflow that handles requests to an experience.
        Experience = "experience",
        /// A custom node for other workflows.
        CustomNode = "customNode",
    }
}

string_enum! {
    /// Type of a resource found by a search.
    SearchedResource {
        /// An API token.
        ApplicationApiToken = "applicationApiToken",
        /// A service credential.
        Credential = "credential",
        /// A dashboard.
        Dashboard = "dashboard",
        /// A data table.
        DataTable = "dataTable",
        /// A device recipe.
        DeviceRecipe = "deviceRecipe",
        /// A device.
        Device = "device",
        /// An experience domain.
        ExperienceDomain = "experienceDomain",
        /// An event.
        Event = "event",
        /// An experience endpoint.
        ExperienceEndpoint = "experienceEndpoint",
        /// An experience group.
        ExperienceGroup = "experienceGroup",
        /// An experience slug.
        ExperienceSlug = "experienceSlug",
        /// An experience user.
        ExperienceUser = "experienceUser",
        /// An experience version.
        ExperienceVersion = "experienceVersion",
        /// An experience view.
        ExperienceView = "experienceView",
        /// A file.
        File = "file",
        /// A workflow.
        Flow = "flow",
        /// An integration.
        Integration = "integration",
        /// A notebook.
        Notebook = "notebook",
        /// A resource job.
        ResourceJob = "resourceJob",
        /// A webhook.
        Webhook = "webhook",
    }
}

response_type! {
    /// The readme of an application, in Markdown.
    ///
    /// ```
    /// let body = r##"{"content":"# Plant"}"##;
    /// let readme: losant::types::ApplicationReadme = serde_json::from_str(body)?;
    /// assert_eq!(readme.content.as_deref(), Some("# Plant"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationReadme as "applicationReadme" {
        /// Application that the readme describes.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or other source of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<SourceType>,
        /// Text in Markdown.
        pub content: Option<String>,
    }
}

request_body! {
    /// Changes to the readme of an application.
    ///
    /// ```
    /// let patch = losant::types::ApplicationReadmePatch::new().content("# Plant");
    /// assert_eq!(serde_json::to_string(&patch)?, r##"{"content":"# Plant"}"##);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationReadmePatch as "applicationReadmePatch" {
        /// Text in Markdown, at most 131072 characters.
        pub content: Option<String>,
    }
}
