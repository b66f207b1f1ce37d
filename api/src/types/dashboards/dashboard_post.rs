//! Schema `dashboardPost`.
//!
//! Not expressed by these types:
//!
//! - `dashboardPost.json#/properties/blocks/items/oneOf/properties/config/properties/controls/items/oneOf/properties/defaultQuery/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboardPost.json#/properties/blocks/items/oneOf/properties/config/properties/segment/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboardPost.json#/properties/blocks/items/oneOf/properties/config/properties/segments/items/oneOf/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboardPost.json#/properties/blocks/items/oneOf/properties/config/properties/segments/items/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboardPost.json#/properties/reportConfigs/items`: has rules that its type does not express

use std::collections::BTreeMap;

use crate::schema::{request_body, tagged_enum};
use crate::types::{
    ApplicationListBlock, BarBlock, CustomChartBlock, DashboardContextInstanceItem, DataTableBlock,
    DefaultTheme, DeviceAttributeConfiguration, DeviceCountBlock, DeviceListBlock, DeviceLogBlock,
    DeviceStateTableBlock, EventListBlock, ExperienceUserConfiguration, FieldPatch, GaugeBlock,
    GraphBlock, HeatmapBlock, ImageBlock, ImageOverlayBlock, IndicatorBlock, InputBlock, MapBlock,
    NumberConfiguration, OpenEventIndicatorBlock, PieBlock, PositionChartBlock, SecretString,
    SectionHeaderBlock, StringConfiguration, TagFilter, WorkflowListBlock,
};
use crate::{ApplicationId, DeviceId, Number, OrgId};

request_body! {
    /// A new dashboard.
    ///
    /// ```
    /// let value = losant::types::DashboardPost::new("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DashboardPost as "dashboardPost" {
        /// Organization that the dashboard belongs to.
        pub org_id: Option<OrgId>,
        /// Application that the dashboard belongs to.
        pub application_id: Option<ApplicationId>,
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Blocks.
        pub blocks: Option<Vec<DashboardBlockPost>>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Refresh rate, 5 to 600.
        pub refresh_rate: Option<Number>,
        /// Duration, at least 1.
        pub duration: Option<Number>,
        /// Resolution, at least 1.
        pub resolution: Option<Number>,
        /// Default theme.
        pub default_theme: Option<DefaultTheme>,
        /// Report configurations, at most 10.
        pub report_configs: Option<Vec<DashboardReportConfigPost>>,
        /// If `true`, the dashboard is public.
        pub public: Option<bool>,
        /// Password. Can be `null`.
        pub password: FieldPatch<SecretString>,
        /// Context configuration, at most 100.
        pub context_configuration: Option<Vec<ContextConfiguration>>,
    }
}

tagged_enum! {
    /// A block of a dashboard.
    pub enum DashboardBlockPost as "dashboardBlockPost" by "blockType" {
        /// Application list.
        ApplicationList(ApplicationListBlock) = "application-list",
        /// Bar.
        Bar(BarBlock) = "bar",
        /// Custom chart.
        CustomChart(CustomChartBlock) = "custom-chart",
        /// Custom HTML.
        CustomHtml(CustomChartBlock) = "custom-html",
        /// Dashboard list.
        DashboardList(ApplicationListBlock) = "dashboard-list",
        /// Data table.
        DataTable(DataTableBlock) = "data-table",
        /// Device count.
        DeviceCount(DeviceCountBlock) = "device-count",
        /// Device list.
        DeviceList(DeviceListBlock) = "device-list",
        /// Device log.
        DeviceLog(DeviceLogBlock) = "device-log",
        /// Device state table.
        DeviceStateTable(DeviceStateTableBlock) = "device-state-table",
        /// Event list.
        EventList(EventListBlock) = "event-list",
        /// Gauge.
        Gauge(GaugeBlock) = "gauge",
        /// Graph.
        Graph(GraphBlock) = "graph",
        /// Heatmap.
        Heatmap(HeatmapBlock) = "heatmap",
        /// Inline frame.
        Iframe(IframeBlockPost) = "iframe",
        /// Image.
        Image(ImageBlock) = "image",
        /// Image overlay.
        ImageOverlay(ImageOverlayBlock) = "image-overlay",
        /// Indicator.
        Indicator(IndicatorBlock) = "indicator",
        /// Input.
        Input(InputBlock) = "input",
        /// Map.
        Map(MapBlock) = "map",
        /// Open event indicator.
        OpenEventIndicator(OpenEventIndicatorBlock) = "open-event-indicator",
        /// Pie.
        Pie(PieBlock) = "pie",
        /// Position chart.
        PositionChart(PositionChartBlock) = "position-chart",
        /// Section header.
        SectionHeader(SectionHeaderBlock) = "section-header",
        /// Workflow list.
        WorkflowList(WorkflowListBlock) = "workflow-list",
    }
}

request_body! {
    /// A report configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DashboardReportConfigPost::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DashboardReportConfigPost as "dashboardReportConfigPost" {
        /// Unique identifier of the report configuration, at most 48 characters.
        pub id: Option<String>,
        /// Cron, at most 255 characters.
        pub cron: Option<String>,
        /// To email, at most 10.
        pub to_email: Option<Vec<String>>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Subject, at most 255 characters.
        pub subject: Option<String>,
        /// Message, at most 32767 characters.
        pub message: Option<String>,
        /// Theme.
        pub theme: Option<DefaultTheme>,
        /// Timezone, at most 255 characters.
        pub timezone: Option<String>,
        /// Locale, at most 5 characters.
        pub locale: Option<String>,
        /// Context.
        pub ctx: Option<BTreeMap<String, DashboardContextInstanceItem>>,
        /// If `true`, the report configuration is branded.
        pub branded: Option<bool>,
    }
}

tagged_enum! {
    /// The context configuration of a dashboard.
    pub enum ContextConfiguration as "contextConfiguration" by "type" {
        /// Device attribute.
        DeviceAttribute(DeviceAttributeConfiguration) = "deviceAttribute",
        /// Device id.
        DeviceId(ContextConfigurationDeviceId) = "deviceId",
        /// Device tag.
        DeviceTag(ContextConfigurationDeviceTag) = "deviceTag",
        /// Number.
        Number(NumberConfiguration) = "number",
        /// String.
        String(StringConfiguration) = "string",
        /// Experience user.
        ExperienceUser(ExperienceUserConfiguration) = "experienceUser",
    }
}

request_body! {
    /// An inline frame block post of a dashboard.
    ///
    /// ```
    /// let value = losant::types::IframeBlockPost::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IframeBlockPost as "iframeBlockPost" {
        /// Unique identifier of the inline frame, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the inline frame belongs to.
        pub application_id: Option<ApplicationId>,
        /// Start x.
        pub start_x: Number,
        /// Start y.
        pub start_y: Number,
        /// Width.
        pub width: Number,
        /// Height.
        pub height: Number,
        /// Configuration.
        pub config: Option<IframeBlockConfig>,
    }
}

request_body! {
    /// A context configuration device id of a dashboard.
    ///
    /// ```
    /// let value = losant::types::ContextConfigurationDeviceId::new("pump", "pump");
    /// let json = r#"{"name":"pump","defaultValue":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ContextConfigurationDeviceId as "contextConfigurationDeviceId" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Application that the device id belongs to.
        pub application_id: Option<ApplicationId>,
        /// Default value, at most 32767 characters.
        pub default_value: String,
        /// If `true`, validation is enabled.
        pub validation_enabled: Option<bool>,
        /// Validation configuration.
        pub validation_config: Option<ContextConfigurationDeviceIdValidationConfig>,
    }
}

request_body! {
    /// A context configuration device tag of a dashboard.
    pub struct ContextConfigurationDeviceTag as "contextConfigurationDeviceTag" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Application that the device tag belongs to.
        pub application_id: Option<ApplicationId>,
        /// Default value.
        pub default_value: TagFilter,
        /// If `true`, validation is enabled.
        pub validation_enabled: Option<bool>,
        /// Validation configuration.
        pub validation_config: Option<ContextConfigurationDeviceTagValidationConfig>,
    }
}

request_body! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::IframeBlockConfig::new().url("pump");
    /// let json = r#"{"url":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IframeBlockConfig as "iframeBlockConfig" {
        /// URL, at most 2048 characters.
        pub url: Option<String>,
    }
}

request_body! {
    /// The validation configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::ContextConfigurationDeviceIdValidationConfig::new().device_ids([]);
    /// let json = r#"{"deviceIds":[]}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ContextConfigurationDeviceIdValidationConfig as "contextConfigurationDeviceIdValidationConfig" {
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Query. Can be `null`.
        pub query: FieldPatch<String>,
        /// If `true`, includes full device.
        pub include_full_device: Option<bool>,
    }
}

request_body! {
    /// The validation configuration of a dashboard.
    ///
    /// ```
    /// let json = r#"{"deviceTags":[]}"#;
    /// let value: losant::types::ContextConfigurationDeviceTagValidationConfig = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ContextConfigurationDeviceTagValidationConfig as "contextConfigurationDeviceTagValidationConfig" {
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
    }
}
