//! Blocks of dashboards.

use serde::de::DeserializeOwned;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::schema::{Members, shared_type, tagged_enum};
use crate::types::{
    BarBlock, CustomBlock, DataTableBlock, DeviceCountBlock, DeviceListBlock, DeviceLogBlock,
    DeviceStateTableBlock, EventListBlock, GaugeBlock, GraphBlock, HeatmapBlock, IframeBlock,
    ImageBlock, ImageOverlayBlock, IndicatorBlock, InputBlock, JsonObject, MapBlock,
    NameFilterBlock, OpenEventsBlock, PieBlock, PositionChartBlock, SectionHeaderBlock,
    WorkflowListBlock,
};
use crate::{ApplicationId, Number};

shared_type! {
    /// A block of a dashboard: its place in the grid, and its content.
    ///
    /// ```
    /// use losant::types::{BlockSegment, DashboardBlock, GaugeBlock};
    ///
    /// let segment = BlockSegment::new().attribute("temperature");
    /// let gauge = GaugeBlock::new().gauge_max(30).segment(segment);
    /// let block = DashboardBlock::new(0, 0, 4, 2, gauge).title("Temperature");
    /// assert_eq!(
    ///     serde_json::to_value(&block)?,
    ///     serde_json::json!({
    ///         "title": "Temperature",
    ///         "startX": 0, "startY": 0, "width": 4, "height": 2,
    ///         "blockType": "gauge",
    ///         "config": { "gaugeMax": 30, "segment": { "attribute": "temperature" } },
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DashboardBlock as "dashboardBlock" {
        /// Unique identifier of the block, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application whose data the block shows.
        pub application_id: Option<ApplicationId>,
        /// Column of the left edge in the grid of the dashboard.
        pub start_x: Number,
        /// Row of the upper edge in the grid of the dashboard.
        pub start_y: Number,
        /// Width in columns.
        pub width: Number,
        /// Height in rows.
        pub height: Number,
        /// Type and configuration.
        #[serde(flatten)]
        pub content: BlockContent,
    }
}

tagged_enum! {
    /// The type and the configuration of a block.
    ///
    /// A configuration such as a [`GaugeBlock`] converts into the content of a block.
    ///
    /// ```
    /// use losant::types::{BlockContent, SectionHeaderBlock};
    ///
    /// let content = BlockContent::from(SectionHeaderBlock::new().title("Pumps"));
    /// assert!(matches!(content, BlockContent::SectionHeader(_)));
    /// ```
    pub enum BlockContent as "blockContent" by "blockType" {
        /// A list of applications.
        ApplicationList(BlockConfig<NameFilterBlock>) = "application-list",
        /// A bar chart.
        Bar(BlockConfig<BarBlock>) = "bar",
        /// A chart defined in Vega or Vega-Lite.
        CustomChart(BlockConfig<CustomBlock>) = "custom-chart",
        /// A page of custom HTML.
        CustomHtml(BlockConfig<CustomBlock>) = "custom-html",
        /// A list of dashboards.
        DashboardList(BlockConfig<NameFilterBlock>) = "dashboard-list",
        /// Rows of a data table.
        DataTable(BlockConfig<DataTableBlock>) = "data-table",
        /// Number of devices that match a query.
        DeviceCount(BlockConfig<DeviceCountBlock>) = "device-count",
        /// A list of devices.
        DeviceList(BlockConfig<DeviceListBlock>) = "device-list",
        /// The connection log of devices.
        DeviceLog(BlockConfig<DeviceLogBlock>) = "device-log",
        /// A table of device states.
        DeviceStateTable(BlockConfig<DeviceStateTableBlock>) = "device-state-table",
        /// A list of events.
        EventList(BlockConfig<EventListBlock>) = "event-list",
        /// One value, as a gauge or as a number.
        Gauge(BlockConfig<GaugeBlock>) = "gauge",
        /// A graph of values over time.
        Graph(BlockConfig<GraphBlock>) = "graph",
        /// A map of the density of values.
        Heatmap(BlockConfig<HeatmapBlock>) = "heatmap",
        /// A page of another site.
        Iframe(BlockConfig<IframeBlock>) = "iframe",
        /// An image.
        Image(BlockConfig<ImageBlock>) = "image",
        /// An image with values on top of it. The API requires a configuration.
        ImageOverlay(BlockConfig<ImageOverlayBlock>) = "image-overlay",
        /// A color, a label or an image that depends on values.
        Indicator(BlockConfig<IndicatorBlock>) = "indicator",
        /// Controls that send commands and trigger workflows.
        Input(BlockConfig<InputBlock>) = "input",
        /// The positions of devices on a map.
        Map(BlockConfig<MapBlock>) = "map",
        /// Number of open events.
        OpenEventIndicator(BlockConfig<OpenEventsBlock>) = "open-event-indicator",
        /// A pie chart.
        Pie(BlockConfig<PieBlock>) = "pie",
        /// The positions of devices on an image.
        PositionChart(BlockConfig<PositionChartBlock>) = "position-chart",
        /// A heading with text.
        SectionHeader(BlockConfig<SectionHeaderBlock>) = "section-header",
        /// A list of workflows.
        WorkflowList(BlockConfig<WorkflowListBlock>) = "workflow-list",
    }
}

macro_rules! contents {
    ($($variant:ident($ty:ty),)*) => {$(
        impl From<$ty> for BlockContent {
            fn from(config: $ty) -> Self {
                Self::$variant(config.into())
            }
        }
    )*};
}

contents! {
    Bar(BarBlock),
    DataTable(DataTableBlock),
    DeviceCount(DeviceCountBlock),
    DeviceList(DeviceListBlock),
    DeviceLog(DeviceLogBlock),
    DeviceStateTable(DeviceStateTableBlock),
    EventList(EventListBlock),
    Gauge(GaugeBlock),
    Graph(GraphBlock),
    Heatmap(HeatmapBlock),
    Iframe(IframeBlock),
    Image(ImageBlock),
    ImageOverlay(ImageOverlayBlock),
    Indicator(IndicatorBlock),
    Input(InputBlock),
    Map(MapBlock),
    OpenEventIndicator(OpenEventsBlock),
    Pie(PieBlock),
    PositionChart(PositionChartBlock),
    SectionHeader(SectionHeaderBlock),
    WorkflowList(WorkflowListBlock),
}

/// The configuration of a block, or nothing for a block that was not configured yet.
///
/// ```
/// use losant::types::{BlockContent, DashboardBlock};
///
/// let json = r#"{"startX":0,"startY":0,"width":4,"height":2,"blockType":"pie"}"#;
/// let block: DashboardBlock = serde_json::from_str(json)?;
/// assert!(matches!(block.content, BlockContent::Pie(pie) if pie.config.is_none()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct BlockConfig<T> {
    /// Configuration.
    pub config: Option<Box<T>>,
    /// Fields of the block that this version does not know. They are sent back unchanged.
    pub extra: JsonObject,
}

impl<T> Default for BlockConfig<T> {
    fn default() -> Self {
        Self {
            config: None,
            extra: JsonObject::new(),
        }
    }
}

impl<T> From<T> for BlockConfig<T> {
    fn from(config: T) -> Self {
        Self {
            config: Some(Box::new(config)),
            extra: JsonObject::new(),
        }
    }
}

impl<T: Serialize> Members for BlockConfig<T> {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        if let Some(config) = &self.config {
            map.serialize_entry("config", config)?;
        }
        self.extra.write(map)
    }
}

impl<T: Serialize> Serialize for BlockConfig<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::schema::write::object(self, serializer)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for BlockConfig<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut extra = JsonObject::deserialize(deserializer)?;
        let config = extra.remove("config").unwrap_or_default();
        let config = Option::deserialize(config).map_err(serde::de::Error::custom)?;
        Ok(Self { config, extra })
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for BlockConfig<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}Config", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "object",
            "properties": { "config": generator.subschema_for::<T>() },
        })
    }
}
