//! Deployments of workflows to edge devices: schemas `edgeDeployment` and `edgeDeployments`.

use restrait::Page;

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{ConnectionInfo, SortDirection, SourceType};
use crate::{ApplicationId, DeviceId, EdgeDeploymentId, FlowId, ResourceId, Timestamp};

response_type! {
    /// The deployment of one workflow to one edge device.
    ///
    /// A deployment is complete when the current version is the desired version.
    ///
    /// ```
    /// let body = r#"{"deviceName":"Gateway","currentVersion":null,"desiredVersion":"v2"}"#;
    /// let deployment: losant::types::EdgeDeployment = serde_json::from_str(body)?;
    /// assert_ne!(deployment.current_version, deployment.desired_version);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EdgeDeployment as "edgeDeployment" {
        /// Unique identifier of the deployment.
        pub id: Option<EdgeDeploymentId>,
        /// Same value as `id`.
        pub edge_deployment_id: Option<EdgeDeploymentId>,
        /// Application that the deployment belongs to.
        pub application_id: Option<ApplicationId>,
        /// Device that runs the workflow.
        pub device_id: Option<DeviceId>,
        /// Name of the device, 1 to 255 characters.
        pub device_name: Option<String>,
        /// Connection of the device.
        pub device_connection_info: Option<ConnectionInfo>,
        /// Workflow that is deployed.
        pub flow_id: Option<FlowId>,
        /// Name of the workflow, 1 to 255 characters.
        pub flow_name: Option<String>,
        /// Class of the workflow.
        pub flow_class: Option<EdgeDeploymentFlowClass>,
        /// Name of the workflow's file, 1 to 255 characters: letters, digits, `_`, `.` and `-`.
        pub file_name: Option<String>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Version that the device runs, 1 to 255 characters. `null` if it runs none.
        pub current_version: Option<String>,
        /// Version that the device shall run, 1 to 255 characters. `null` to remove the workflow.
        pub desired_version: Option<String>,
        /// Entity tag of the current version, 1 to 255 characters.
        pub current_etag: Option<String>,
        /// Entity tag of the desired version, 1 to 255 characters.
        pub desired_etag: Option<String>,
        /// Changes of the current and of the desired version.
        pub logs: Option<Vec<EdgeDeploymentLog>>,
    }
}

response_type! {
    /// A change of the current or of the desired version of an edge deployment.
    pub struct EdgeDeploymentLog as "edgeDeploymentLog" {
        /// Type of the source of the change.
        pub source_type: Option<SourceType>,
        /// User, device or other source of the change.
        pub source_id: Option<ResourceId>,
        /// Time of the change.
        pub date: Option<Timestamp>,
        /// Version that changed.
        pub change_type: Option<DeploymentChangeType>,
        /// Version after the change, 1 to 255 characters. `null` for none.
        pub new_value: Option<String>,
        /// Version before the change, 1 to 255 characters. `null` for none.
        pub previous_value: Option<String>,
        /// Version that the device could not deploy, 1 to 255 characters. `null` for none.
        pub attempted_value: Option<String>,
        /// Entity tag after the change, 1 to 255 characters.
        pub new_etag: Option<String>,
        /// Entity tag before the change, 1 to 255 characters.
        pub previous_etag: Option<String>,
        /// Entity tag of the version that the device could not deploy, 1 to 255 characters.
        pub attempted_etag: Option<String>,
        /// Reason why the device could not deploy the version.
        pub error: Option<String>,
    }
}

string_enum! {
    /// Class of a workflow that edge devices run.
    EdgeDeploymentFlowClass {
        /// An edge workflow.
        Edge = "edge",
        /// A custom node, which edge workflows use.
        CustomNode = "customNode",
    }
}

string_enum! {
    /// Side of a deployment that changed.
    DeploymentChangeType {
        /// What the device runs, as the device reported.
        Current = "current",
        /// What the device shall run, as a request demanded.
        Desired = "desired",
    }
}

response_type! {
    /// A page of edge deployments and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"flowName":"Alarm"}],"count":1,"totalCount":4}"#;
    /// let page: losant::types::EdgeDeployments = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].flow_name.as_deref(), Some("Alarm"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct EdgeDeployments as "edgeDeployments" {
        /// Deployments on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<EdgeDeployment>,
        /// Number of deployments on this page.
        pub count: Option<u64>,
        /// Number of deployments on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of deployments on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Field that the deployments are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the deployments belong to.
        pub application_id: Option<ApplicationId>,
        /// Device of the deployments, if the request names one.
        pub device_id: Option<DeviceId>,
        /// Workflow of the deployments, if the request names one.
        pub flow_id: Option<FlowId>,
        /// Current or desired version of the deployments, 1 to 255 characters.
        pub version: Option<String>,
    }
}

string_enum! {
    /// Sort field of a list of edge deployments.
    EdgeDeploymentSortField {
        /// Unique identifier.
        Id = "id",
        /// Device.
        DeviceId = "deviceId",
        /// Workflow.
        FlowId = "flowId",
        /// Version that the device shall run.
        DesiredVersion = "desiredVersion",
        /// Version that the device runs.
        CurrentVersion = "currentVersion",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
    }
}
