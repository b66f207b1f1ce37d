//! Schema `dashboard`.
//!
//! Not expressed by these types:
//!
//! - `dashboard.json#/properties/blocks/items/oneOf/properties/config/properties/controls/items/oneOf/properties/defaultQuery/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboard.json#/properties/blocks/items/oneOf/properties/config/properties/segment/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboard.json#/properties/blocks/items/oneOf/properties/config/properties/segments/items/oneOf/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboard.json#/properties/blocks/items/oneOf/properties/config/properties/segments/items/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboard.json#/properties/reportConfigs/items`: has rules that its type does not express

use std::collections::BTreeMap;

use crate::schema::{response_type, shared_type, tagged_enum};
use crate::types::{
    ApplicationListBlockConfig, BarBlockConfig, CreatedByType, CustomChartBlockConfig,
    DashboardReportConfigCtx, DataTableBlockConfig, DefaultTheme, DeviceAttributeConfiguration,
    DeviceCountBlockConfig, DeviceIdConfiguration, DeviceListBlockConfig, DeviceLogBlock,
    DeviceStateTableBlock, DeviceTagConfiguration, EventListBlock, ExperienceUserConfiguration,
    GaugeBlock, GraphBlock, HeatmapBlock, IframeBlock, ImageBlock, ImageOverlayBlock,
    IndicatorBlock, InputBlock, MapBlock, NumberConfiguration, OpenEventIndicatorBlock, OwnerType,
    PieBlock, PositionChartBlock, SectionHeaderBlock, StringConfiguration, WorkflowListBlock,
};
use crate::{ApplicationId, DashboardId, Number, ResourceId, Timestamp};

response_type! {
    /// A dashboard.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::Dashboard = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Dashboard as "dashboard" {
        /// Unique identifier of the dashboard.
        pub id: Option<DashboardId>,
        /// Same value as `id`.
        pub dashboard_id: Option<DashboardId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User or organization that owns the dashboard.
        pub owner_id: Option<ResourceId>,
        /// Type of the owner in `owner_id`.
        pub owner_type: Option<OwnerType>,
        /// User, API token or other source that created the dashboard.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// User, API token or other source of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Name of the organization, 1 to 255 characters.
        pub organization_name: Option<String>,
        /// Organization icon color, at most 64 characters.
        pub organization_icon_color: Option<String>,
        /// Application that the dashboard belongs to.
        pub application_id: Option<ApplicationId>,
        /// Name of the application, 1 to 255 characters.
        pub application_name: Option<String>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
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
        /// If `true`, the dashboard is password protected.
        pub is_password_protected: Option<bool>,
        /// If `true`, the dashboard is public.
        pub public: Option<bool>,
        /// Report configurations, at most 10.
        pub report_configs: Option<Vec<DashboardReportConfig>>,
        /// Blocks.
        pub blocks: Option<Vec<DashboardBlock>>,
        /// Context configuration, at most 100.
        pub context_configuration: Option<Vec<DashboardContextConfiguration>>,
    }
}

response_type! {
    /// A report configuration of a dashboard.
    pub struct DashboardReportConfig as "dashboardReportConfig" {
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
        pub ctx: Option<BTreeMap<String, DashboardReportConfigCtx>>,
        /// If `true`, the report configuration is branded.
        pub branded: Option<bool>,
    }
}

tagged_enum! {
    /// A block of a dashboard.
    pub enum DashboardBlock as "dashboardBlock" by "blockType" {
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
        Iframe(IframeBlock) = "iframe",
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

tagged_enum! {
    /// The context configuration of a dashboard.
    pub enum DashboardContextConfiguration as "dashboardContextConfiguration" by "type" {
        /// Device attribute.
        DeviceAttribute(DeviceAttributeConfiguration) = "deviceAttribute",
        /// Device id.
        DeviceId(DeviceIdConfiguration) = "deviceId",
        /// Device tag.
        DeviceTag(DeviceTagConfiguration) = "deviceTag",
        /// Number.
        Number(NumberConfiguration) = "number",
        /// String.
        String(StringConfiguration) = "string",
        /// Experience user.
        ExperienceUser(ExperienceUserConfiguration) = "experienceUser",
    }
}

shared_type! {
    /// An application list block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::ApplicationListBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationListBlock as "applicationListBlock" {
        /// Unique identifier of the application list, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the application list belongs to.
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
        pub config: Option<ApplicationListBlockConfig>,
    }
}

shared_type! {
    /// A bar block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::BarBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BarBlock as "barBlock" {
        /// Unique identifier of the bar, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the bar belongs to.
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
        pub config: Option<BarBlockConfig>,
    }
}

shared_type! {
    /// A custom chart block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::CustomChartBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CustomChartBlock as "customChartBlock" {
        /// Unique identifier of the custom chart, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the custom chart belongs to.
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
        pub config: Option<CustomChartBlockConfig>,
    }
}

shared_type! {
    /// A data table block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DataTableBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableBlock as "dataTableBlock" {
        /// Unique identifier of the data table, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the data table belongs to.
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
        pub config: Option<DataTableBlockConfig>,
    }
}

shared_type! {
    /// A device count block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceCountBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceCountBlock as "deviceCountBlock" {
        /// Unique identifier of the device count, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the device count belongs to.
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
        pub config: Option<DeviceCountBlockConfig>,
    }
}

shared_type! {
    /// A device list block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceListBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceListBlock as "deviceListBlock" {
        /// Unique identifier of the device list, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the device list belongs to.
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
        pub config: Option<DeviceListBlockConfig>,
    }
}
