//! Changes to deployments: schemas `edgeDeploymentRelease`, `edgeDeploymentRemove` and
//! `edgeDeploymentReplace`, the same for embedded devices, and `embeddedDeploymentExport`.

use crate::schema::request_body;
use crate::types::{AllOr, FieldPatch, TagFilter, VersionOrRemoval};
use crate::{DeviceId, EmbeddedDeploymentId, FlowId, Number};

request_body! {
    /// Edge devices and the workflow version to deploy to them.
    ///
    /// The devices are given by id, by tags, or both.
    ///
    /// ```
    /// use losant::FlowId;
    /// use losant::types::{EdgeDeploymentRelease, TagFilter};
    ///
    /// let flow: FlowId = "575ed18f7ae143cd83dc4aa6".parse()?;
    /// let release =
    ///     EdgeDeploymentRelease::new(flow, "v2").device_tags([TagFilter::pair("floor", "8")]);
    /// assert_eq!(
    ///     serde_json::to_value(&release)?,
    ///     serde_json::json!({
    ///         "flowId": "575ed18f7ae143cd83dc4aa6",
    ///         "version": "v2",
    ///         "deviceTags": [{ "key": "floor", "value": "8" }],
    ///     }),
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct EdgeDeploymentRelease as "edgeDeploymentRelease" closed {
        /// Workflow to deploy.
        pub flow_id: FlowId,
        /// Version to deploy, 1 to 255 characters. `null` removes the workflow from the devices.
        pub version: VersionOrRemoval,
        /// Devices to deploy to, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Tags of the devices to deploy to, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
    }
}

request_body! {
    /// Embedded devices and the workflow version to deploy to them.
    ///
    /// The devices are given by id, by tags, or both.
    ///
    /// ```
    /// use losant::types::{EmbeddedDeploymentRelease, VersionOrRemoval};
    /// use losant::{DeviceId, FlowId};
    ///
    /// let flow: FlowId = "575ed18f7ae143cd83dc4aa6".parse()?;
    /// let valve: DeviceId = "575ecf887ae143cd83dc4aa2".parse()?;
    /// let removal =
    ///     EmbeddedDeploymentRelease::new(flow, VersionOrRemoval::Removal).device_ids([valve]);
    /// assert_eq!(serde_json::to_value(&removal)?["version"], serde_json::Value::Null);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct EmbeddedDeploymentRelease as "embeddedDeploymentRelease" closed {
        /// Workflow to deploy.
        pub flow_id: FlowId,
        /// Version to deploy, 1 to 255 characters. `null` removes the workflow from the devices.
        pub version: VersionOrRemoval,
        /// Devices to deploy to, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Tags of the devices to deploy to, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Tag of the release, 1 to 255 characters. `null` for none.
        pub release_tag: FieldPatch<String>,
    }
}

request_body! {
    /// The workflow to remove and the device to remove it from. One of the two must be given.
    ///
    /// ```
    /// use losant::DeviceId;
    /// use losant::types::{AllOr, EdgeDeploymentRemove};
    ///
    /// let gateway: DeviceId = "575ecf887ae143cd83dc4aa2".parse()?;
    /// let all_workflows = EdgeDeploymentRemove::new(AllOr::All, gateway);
    /// let json = r#"{"flowId":null,"deviceId":"575ecf887ae143cd83dc4aa2"}"#;
    /// assert_eq!(serde_json::to_string(&all_workflows)?, json);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct EdgeDeploymentRemove as "edgeDeploymentRemove" closed {
        /// Workflow to remove. `null` for all workflows of the device.
        pub flow_id: AllOr<FlowId>,
        /// Device to remove the workflow from. `null` for all devices.
        pub device_id: AllOr<DeviceId>,
    }
}

/// Schema `embeddedDeploymentRemove`: the workflow to remove and the device to remove it from.
pub type EmbeddedDeploymentRemove = EdgeDeploymentRemove;

request_body! {
    /// A version of a workflow and the version to deploy in its place.
    ///
    /// ```
    /// use losant::FlowId;
    /// use losant::types::EdgeDeploymentReplace;
    ///
    /// let flow: FlowId = "575ed18f7ae143cd83dc4aa6".parse()?;
    /// let replace = EdgeDeploymentReplace::new(flow, "v1", "v2");
    /// let json = r#"{"flowId":"575ed18f7ae143cd83dc4aa6","oldVersion":"v1","newVersion":"v2"}"#;
    /// assert_eq!(serde_json::to_string(&replace)?, json);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct EdgeDeploymentReplace as "edgeDeploymentReplace" closed {
        /// Workflow that is deployed.
        pub flow_id: FlowId,
        /// Version to replace, 1 to 255 characters.
        pub old_version: String,
        /// Version to deploy in its place, 1 to 255 characters. `null` removes the workflow.
        pub new_version: VersionOrRemoval,
    }
}

/// Schema `embeddedDeploymentReplace`: a version of a workflow and the version to deploy in its
/// place.
pub type EmbeddedDeploymentReplace = EdgeDeploymentReplace;

request_body! {
    /// The deployment to export as a WebAssembly module and the options of the compiler.
    ///
    /// The deployment is given by its id or by its device.
    ///
    /// ```
    /// use losant::DeviceId;
    /// use losant::types::EmbeddedDeploymentExport;
    ///
    /// let valve: DeviceId = "575ecf887ae143cd83dc4aa2".parse()?;
    /// let options = EmbeddedDeploymentExport::new().device_id(valve).gzip(true);
    /// let json = r#"{"deviceId":"575ecf887ae143cd83dc4aa2","gzip":true}"#;
    /// assert_eq!(serde_json::to_string(&options)?, json);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct EmbeddedDeploymentExport as "embeddedDeploymentExport" closed {
        /// Email address to send the result to, at most 1024 characters.
        pub email: Option<String>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Deployment to export.
        pub embedded_deployment_id: Option<EmbeddedDeploymentId>,
        /// Device whose deployment is exported.
        pub device_id: Option<DeviceId>,
        /// Amount of trace output of the module, 0 to 2.
        pub trace_level: Option<Number>,
        /// If `true`, the module sends no debug messages.
        pub disable_debug_message: Option<bool>,
        /// Size of the stack in bytes, 1600 to 2147483648.
        pub stack_size: Option<Number>,
        /// If `true`, the module contains debug symbols.
        pub debug_symbols: Option<bool>,
        /// If `true`, the module exports its memory. Otherwise, it imports one.
        pub export_memory: Option<bool>,
        /// If `true`, the exported file is compressed with gzip.
        pub gzip: Option<bool>,
    }
}
