//! Schemas `embeddedDeployment`, `embeddedDeploymentExport`, `embeddedDeploymentRelease`,
//! `embeddedDeploymentRemove`, `embeddedDeploymentReplace`, `embeddedDeployments`.

use std::collections::BTreeMap;

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{
    ChangeType, ConnectionInfo, EdgeDeploymentRemove, EdgeDeploymentReplace, FieldPatch,
    SourceType, TagFilter,
};
use crate::{ApplicationId, DeviceId, EmbeddedDeploymentId, FlowId, Number, ResourceId, Timestamp};

response_type! {
    /// An embedded deployment.
    ///
    /// ```
    /// let body = r#"{"deviceName":"pump"}"#;
    /// let value: losant::types::EmbeddedDeployment = serde_json::from_str(body)?;
    /// assert_eq!(value.device_name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EmbeddedDeployment as "embeddedDeployment" {
        /// Unique identifier of the embedded deployment.
        pub id: Option<EmbeddedDeploymentId>,
        /// Same value as `id`.
        pub embedded_deployment_id: Option<EmbeddedDeploymentId>,
        /// Application that the embedded deployment belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Device.
        pub device_id: Option<DeviceId>,
        /// Name of the device, 1 to 255 characters.
        pub device_name: Option<String>,
        /// Device connection info.
        pub device_connection_info: Option<ConnectionInfo>,
        /// Flows.
        pub flows: Option<BTreeMap<String, EmbeddedDeploymentFlow>>,
        /// Current bundle version. Can be `null`.
        pub current_bundle_version: Option<String>,
        /// Desired bundle version. Can be `null`.
        pub desired_bundle_version: Option<String>,
        /// If `true`, unknown bundle.
        pub unknown_bundle: Option<bool>,
        /// Logs.
        pub logs: Option<Vec<EmbeddedDeploymentLog>>,
    }
}

response_type! {
    /// A flow of an embedded deployment.
    pub struct EmbeddedDeploymentFlow as "embeddedDeploymentFlow" {
        /// Name of the workflow, 1 to 255 characters.
        pub flow_name: Option<String>,
        /// Current version. Can be `null`.
        pub current_version: Option<String>,
        /// Desired version. Can be `null`.
        pub desired_version: Option<String>,
    }
}

response_type! {
    /// A log of an embedded deployment.
    pub struct EmbeddedDeploymentLog as "embeddedDeploymentLog" {
        /// Type of the source.
        pub source_type: Option<SourceType>,
        /// Source.
        pub source_id: Option<ResourceId>,
        /// Time of date.
        pub date: Option<Timestamp>,
        /// Type of the change.
        pub change_type: Option<ChangeType>,
        /// Type of the update.
        pub update_type: Option<EmbeddedDeploymentLogUpdateType>,
        /// Update flow.
        pub update_flow_id: Option<FlowId>,
        /// Desired version. Can be `null`.
        pub desired_version: Option<String>,
        /// New bundle. Can be `null`.
        pub new_bundle: Option<String>,
        /// Attempted bundle. Can be `null`.
        pub attempted_bundle: Option<String>,
        /// Error.
        pub error: Option<String>,
    }
}

string_enum! {
    /// The update type of an embedded deployment.
    EmbeddedDeploymentLogUpdateType {
        /// New flow.
        NewFlow = "newFlow",
        /// Replace flow.
        ReplaceFlow = "replaceFlow",
        /// Remove flow.
        RemoveFlow = "removeFlow",
        /// Clear.
        Clear = "clear",
        /// Globals.
        Globals = "globals",
        /// Device.
        Device = "device",
        /// Unknown bundle.
        UnknownBundle = "unknownBundle",
        /// Known bundle.
        KnownBundle = "knownBundle",
    }
}

request_body! {
    /// An embedded deployment export.
    ///
    /// ```
    /// let value = losant::types::EmbeddedDeploymentExport::new().email("pump");
    /// let json = r#"{"email":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EmbeddedDeploymentExport as "embeddedDeploymentExport" {
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Embedded deployment.
        pub embedded_deployment_id: Option<EmbeddedDeploymentId>,
        /// Device.
        pub device_id: Option<DeviceId>,
        /// Trace level.
        pub trace_level: Option<Number>,
        /// If `true`, disables debug message.
        pub disable_debug_message: Option<bool>,
        /// Stack size, 1600 to 2147483648.
        pub stack_size: Option<Number>,
        /// If `true`, debug symbols.
        pub debug_symbols: Option<bool>,
        /// If `true`, export memory.
        pub export_memory: Option<bool>,
        /// If `true`, the embedded deployment export is gzip.
        pub gzip: Option<bool>,
    }
}

request_body! {
    /// An embedded deployment release.
    ///
    /// ```
    /// let json = r#"{"flowId":"575ec8687ae143cd83dc4a97"}"#;
    /// let value: losant::types::EmbeddedDeploymentRelease = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EmbeddedDeploymentRelease as "embeddedDeploymentRelease" {
        /// Workflow.
        pub flow_id: FlowId,
        /// Version. Can be `null`.
        pub version: FieldPatch<String>,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Release tag. Can be `null`.
        pub release_tag: FieldPatch<String>,
    }
}

/// Schema `embeddedDeploymentRemove`: an embedded deployment remove.
pub type EmbeddedDeploymentRemove = EdgeDeploymentRemove;

/// Schema `embeddedDeploymentReplace`: an embedded deployment replace.
pub type EmbeddedDeploymentReplace = EdgeDeploymentReplace;

response_type! {
    /// A page of embedded deployments and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::EmbeddedDeployments = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct EmbeddedDeployments as "embeddedDeployments" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<EmbeddedDeployment>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Application that the embedded deployment belongs to.
        pub application_id: Option<ApplicationId>,
        /// Device.
        pub device_id: Option<DeviceId>,
        /// Workflow.
        pub flow_id: Option<FlowId>,
        /// Version, 1 to 255 characters.
        pub version: Option<String>,
    }
}

string_enum! {
    /// The sort field of an embedded deployment.
    EmbeddedDeploymentSortField {
        /// Id.
        Id = "id",
        /// Creation date.
        CreationDate = "creationDate",
        /// Last updated.
        LastUpdated = "lastUpdated",
    }
}
