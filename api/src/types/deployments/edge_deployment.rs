//! Schemas `edgeDeployment`, `edgeDeploymentRelease`, `edgeDeploymentRemove`,
//! `edgeDeploymentReplace`, `edgeDeployments`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{ConnectionInfo, FieldPatch, SourceType, TagFilter};
use crate::{ApplicationId, DeviceId, EdgeDeploymentId, FlowId, ResourceId, Timestamp};

response_type! {
    /// An edge deployment.
    ///
    /// ```
    /// let body = r#"{"deviceName":"pump"}"#;
    /// let value: losant::types::EdgeDeployment = serde_json::from_str(body)?;
    /// assert_eq!(value.device_name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EdgeDeployment as "edgeDeployment" {
        /// Unique identifier of the edge deployment.
        pub id: Option<EdgeDeploymentId>,
        /// Same value as `id`.
        pub edge_deployment_id: Option<EdgeDeploymentId>,
        /// Application that the edge deployment belongs to.
        pub application_id: Option<ApplicationId>,
        /// Device.
        pub device_id: Option<DeviceId>,
        /// Name of the device, 1 to 255 characters.
        pub device_name: Option<String>,
        /// Device connection info.
        pub device_connection_info: Option<ConnectionInfo>,
        /// Workflow.
        pub flow_id: Option<FlowId>,
        /// Name of the workflow, 1 to 255 characters.
        pub flow_name: Option<String>,
        /// Workflow class.
        pub flow_class: Option<EdgeDeploymentFlowClass>,
        /// Name of the file.
        pub file_name: Option<String>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Current version. Can be `null`.
        pub current_version: Option<String>,
        /// Desired version. Can be `null`.
        pub desired_version: Option<String>,
        /// Current etag, 1 to 255 characters.
        pub current_etag: Option<String>,
        /// Desired etag, 1 to 255 characters.
        pub desired_etag: Option<String>,
        /// Logs.
        pub logs: Option<Vec<EdgeDeploymentLog>>,
    }
}

response_type! {
    /// A log of an edge deployment.
    pub struct EdgeDeploymentLog as "edgeDeploymentLog" {
        /// Type of the source.
        pub source_type: Option<SourceType>,
        /// Source.
        pub source_id: Option<ResourceId>,
        /// Time of date.
        pub date: Option<Timestamp>,
        /// Type of the change.
        pub change_type: Option<ChangeType>,
        /// New value. Can be `null`.
        pub new_value: Option<String>,
        /// Previous value. Can be `null`.
        pub previous_value: Option<String>,
        /// Attempted value. Can be `null`.
        pub attempted_value: Option<String>,
        /// New etag, 1 to 255 characters.
        pub new_etag: Option<String>,
        /// Previous etag, 1 to 255 characters.
        pub previous_etag: Option<String>,
        /// Attempted etag, 1 to 255 characters.
        pub attempted_etag: Option<String>,
        /// Error.
        pub error: Option<String>,
    }
}

string_enum! {
    /// The flow class of an edge deployment.
    EdgeDeploymentFlowClass {
        /// Edge.
        Edge = "edge",
        /// Custom node.
        CustomNode = "customNode",
    }
}

string_enum! {
    /// The change type of an edge deployment.
    ChangeType {
        /// Current.
        Current = "current",
        /// Desired.
        Desired = "desired",
    }
}

request_body! {
    /// An edge deployment release.
    ///
    /// ```
    /// let json = r#"{"flowId":"575ec8687ae143cd83dc4a97"}"#;
    /// let value: losant::types::EdgeDeploymentRelease = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EdgeDeploymentRelease as "edgeDeploymentRelease" {
        /// Workflow.
        pub flow_id: FlowId,
        /// Version. Can be `null`.
        pub version: FieldPatch<String>,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
    }
}

request_body! {
    /// An edge deployment remove.
    pub struct EdgeDeploymentRemove as "edgeDeploymentRemove" {
        /// Workflow. Can be `null`.
        pub flow_id: FieldPatch<FlowId>,
        /// Device. Can be `null`.
        pub device_id: FieldPatch<DeviceId>,
    }
}

request_body! {
    /// An edge deployment replace.
    ///
    /// ```
    /// let json = r#"{"flowId":"575ec8687ae143cd83dc4a97","oldVersion":"pump"}"#;
    /// let value: losant::types::EdgeDeploymentReplace = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EdgeDeploymentReplace as "edgeDeploymentReplace" {
        /// Workflow.
        pub flow_id: FlowId,
        /// Old version, 1 to 255 characters.
        pub old_version: String,
        /// New version. Can be `null`.
        pub new_version: FieldPatch<String>,
    }
}

response_type! {
    /// A page of edge deployments and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::EdgeDeployments = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct EdgeDeployments as "edgeDeployments" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<EdgeDeployment>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Application that the edge deployment belongs to.
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
    /// The sort field of an edge deployment.
    EdgeDeploymentSortField {
        /// Id.
        Id = "id",
        /// Device id.
        DeviceId = "deviceId",
        /// Flow id.
        FlowId = "flowId",
        /// Desired version.
        DesiredVersion = "desiredVersion",
        /// Current version.
        CurrentVersion = "currentVersion",
        /// Creation date.
        CreationDate = "creationDate",
        /// Last updated.
        LastUpdated = "lastUpdated",
    }
}
