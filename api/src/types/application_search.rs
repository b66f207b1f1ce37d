//! Schema `applicationSearchResult`, and the readme: `applicationReadme` and
//! `applicationReadmePatch`.

use super::{DeviceClass, SourceType};
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{ResourceId, ApplicationId, Timestamp};

/// Schema `applicationSearchResult`: the resources whose names are like what was searched for.
pub type ApplicationSearchResult = Vec<SearchHit>;

response_type! {
    /// A resource that was found.
    pub struct SearchHit {
        /// Its id.
        pub id: ResourceId,
        /// Its name.
        pub name: String,
        /// What else helps to tell it from others.
        pub metadata: Option<SearchMetadata>,
        /// Its version, if it has versions.
        pub version: Option<String>,
        /// Which kind of view it is, if it is one.
        pub view_type: Option<ViewType>,
        /// Which kind of workflow it is, if it is one.
        pub flow_class: Option<FlowClass>,
        /// Which kind of device it is, if it is one.
        pub device_class: Option<DeviceClass>,
        /// What kind of resource it is.
        #[serde(rename = "_type")]
        pub kind: SearchedResource,
    }
}

response_type! {
    /// What helps to tell a resource that was found from others.
    pub struct SearchMetadata {
        /// A description.
        pub descriptor: Option<String>,
        /// The path of the directory that it is in, if it is a file.
        pub parent_directory: Option<String>,
        /// The content type, if it is a file.
        pub content_type: Option<String>,
    }
}

string_enum! {
    /// What kind of view of an experience something is.
    ViewType {
        /// What pages are put into.
        Layout = "layout",
        /// A page.
        Page = "page",
        /// A part of pages.
        Component = "component",
    }
}

string_enum! {
    /// What kind of workflow something is: where it runs.
    ///
    /// The API's description of search results has these values for devices and those of
    /// [`DeviceClass`] for workflows; whichever comes, it is kept.
    FlowClass {
        /// On the platform.
        Cloud = "cloud",
        /// On a gateway.
        Edge = "edge",
        /// In the firmware of a device.
        Embedded = "embedded",
        /// On the platform, for requests to an experience.
        Experience = "experience",
        /// As a node of other workflows.
        CustomNode = "customNode",
    }
}

string_enum! {
    /// What kind of resource was found.
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
        /// A domain of the experience.
        ExperienceDomain = "experienceDomain",
        /// An event.
        Event = "event",
        /// An endpoint of the experience.
        ExperienceEndpoint = "experienceEndpoint",
        /// A group of the experience's users.
        ExperienceGroup = "experienceGroup",
        /// A slug of the experience.
        ExperienceSlug = "experienceSlug",
        /// A user of the experience.
        ExperienceUser = "experienceUser",
        /// A version of the experience.
        ExperienceVersion = "experienceVersion",
        /// A view of the experience.
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
    /// What people should know of an application, in Markdown.
    pub struct ApplicationReadme {
        /// The application.
        pub application_id: Option<ApplicationId>,
        /// When it was first written.
        pub creation_date: Option<Timestamp>,
        /// When it was last changed.
        pub last_updated: Option<Timestamp>,
        /// Who changed it last.
        pub last_updated_by_id: Option<ResourceId>,
        /// What kind of thing that is.
        pub last_updated_by_type: Option<SourceType>,
        /// The text.
        pub content: Option<String>,
    }
}

request_body! {
    /// A change of what people should know of an application.
    ///
    /// ```
    /// let patch = losant::types::ApplicationReadmePatch::new().content("# Plant");
    /// assert_eq!(serde_json::to_string(&patch)?, r##"{"content":"# Plant"}"##);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationReadmePatch {
        /// The text, in Markdown; at most 131072 characters.
        pub content: Option<String>,
    }
}
