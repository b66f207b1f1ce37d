//! Deployments of workflows to embedded devices: schemas `embeddedDeployment` and
//! `embeddedDeployments`.

use std::collections::BTreeMap;

use restrait::Page;

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{ConnectionInfo, DeploymentChangeType, SortDirection, SourceType};
use crate::{ApplicationId, DeviceId, EmbeddedDeploymentId, FlowId, ResourceId, Timestamp};

response_type! {
    /// The deployment of workflows to one embedded device.
    ///
    /// All workflows of a device are compiled into one bundle, which the device runs.
    ///
    /// ```
    /// use losant::FlowId;
    /// use losant::types::EmbeddedDeployment;
    ///
    /// let alarm: FlowId = "575ed18f7ae143cd83dc4aa6".parse()?;
    /// let body = r#"{
    ///     "currentBundleVersion": "1615500683",
    ///     "flows": {"575ed18f7ae143cd83dc4aa6": {"flowName": "Alarm", "desiredVersion": "v2"}}
    /// }"#;
    /// let deployment: EmbeddedDeployment = serde_json::from_str(body)?;
    /// let flows = deployment.flows.unwrap_or_default();
    /// assert_eq!(flows[&alarm].desired_version.as_deref(), Some("v2"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct EmbeddedDeployment as "embeddedDeployment" {
        /// Unique identifier of the deployment.
        pub id: Option<EmbeddedDeploymentId>,
        /// Same value as `id`.
        pub embedded_deployment_id: Option<EmbeddedDeploymentId>,
        /// Application that the deployment belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Device that runs the workflows.
        pub device_id: Option<DeviceId>,
        /// Name of the device, 1 to 255 characters.
        pub device_name: Option<String>,
        /// Connection of the device.
        pub device_connection_info: Option<ConnectionInfo>,
        /// Workflows in the bundle, by id.
        pub flows: Option<BTreeMap<FlowId, EmbeddedDeploymentFlow>>,
        /// Bundle that the device runs, 1 to 255 characters. `null` for none.
        pub current_bundle_version: Option<String>,
        /// Bundle that the device shall run, 1 to 255 characters. `null` for none.
        pub desired_bundle_version: Option<String>,
        /// If `true`, the device runs a bundle that the platform does not know.
        pub unknown_bundle: Option<bool>,
        /// Changes of the current and of the desired bundle.
        pub logs: Option<Vec<EmbeddedDeploymentLog>>,
    }
}

response_type! {
    /// A workflow in the bundle of an embedded device.
    pub struct EmbeddedDeploymentFlow as "embeddedDeploymentFlow" {
        /// Name of the workflow, 1 to 255 characters.
        pub flow_name: Option<String>,
        /// Version that the device runs, 1 to 255 characters. `null` if it runs none.
        pub current_version: Option<String>,
        /// Version that the device shall run, 1 to 255 characters. `null` to remove the workflow.
        pub desired_version: Option<String>,
    }
}

response_type! {
    /// A change of the current or of the desired bundle of an embedded device.
    pub struct EmbeddedDeploymentLog as "embeddedDeploymentLog" {
        /// Type of the source of the change.
        pub source_type: Option<SourceType>,
        /// User, device or other source of the change.
        pub source_id: Option<ResourceId>,
        /// Time of the change.
        pub date: Option<Timestamp>,
        /// Bundle that changed.
        pub change_type: Option<DeploymentChangeType>,
        /// Reason for the change.
        pub update_type: Option<EmbeddedDeploymentUpdateType>,
        /// Workflow that changed the bundle.
        pub update_flow_id: Option<FlowId>,
        /// New version of that workflow, 1 to 255 characters. `null` if the workflow was removed.
        pub desired_version: Option<String>,
        /// Bundle after the change, 1 to 255 characters. `null` for none.
        pub new_bundle: Option<String>,
        /// Bundle that the device could not run, 1 to 255 characters. `null` for none.
        pub attempted_bundle: Option<String>,
        /// Reason why the device could not run the bundle.
        pub error: Option<String>,
    }
}

string_enum! {
    /// Reason for a change of the bundle of an embedded device.
    EmbeddedDeploymentUpdateType {
        /// A workflow was added.
        NewFlow = "newFlow",
        /// A workflow was replaced by another version.
        ReplaceFlow = "replaceFlow",
        /// A workflow was removed.
        RemoveFlow = "removeFlow",
        /// All workflows were removed.
        Clear = "clear",
        /// Global variables of the application changed.
        Globals = "globals",
        /// Settings of the device changed.
        Device = "device",
        /// The device reported a bundle that the platform does not know.
        UnknownBundle = "unknownBundle",
        /// The device reported a bundle that the platform knows, after an unknown one.
        KnownBundle = "knownBundle",
    }
}

response_type! {
    /// A page of embedded deployments and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"deviceName":"Valve"}],"count":1,"totalCount":4}"#;
    /// let page: losant::types::EmbeddedDeployments = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].device_name.as_deref(), Some("Valve"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct EmbeddedDeployments as "embeddedDeployments" {
        /// Deployments on this page, one for each device.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<EmbeddedDeployment>,
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
        /// Device of the deployment, if the request names one.
        pub device_id: Option<DeviceId>,
        /// Workflow in the bundles, if the request names one.
        pub flow_id: Option<FlowId>,
        /// Current or desired version of a workflow in the bundles, 1 to 255 characters.
        pub version: Option<String>,
    }
}

string_enum! {
    /// Sort field of a list of embedded deployments.
    EmbeddedDeploymentSortField {
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
    }
}
