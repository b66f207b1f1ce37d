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

use crate::schema::shared_type;
use crate::types::{
    DeviceLogBlockConfig, DeviceStateTableBlockConfig, EventListBlockConfig, GaugeBlockConfig,
    GraphBlockConfig, HeatmapBlockConfig, ImageBlockConfig, ImageOverlayBlockConfig,
    IndicatorBlockConfig, InputBlockConfig, MapBlockConfig,
};
use crate::{ApplicationId, Number};

shared_type! {
    /// A device log block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceLogBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceLogBlock as "deviceLogBlock" {
        /// Unique identifier of the device log, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the device log belongs to.
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
        pub config: Option<DeviceLogBlockConfig>,
    }
}

shared_type! {
    /// A device state table block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceStateTableBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceStateTableBlock as "deviceStateTableBlock" {
        /// Unique identifier of the device state table, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the device state table belongs to.
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
        pub config: Option<DeviceStateTableBlockConfig>,
    }
}

shared_type! {
    /// An event list block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::EventListBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventListBlock as "eventListBlock" {
        /// Unique identifier of the event list, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the event list belongs to.
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
        pub config: Option<EventListBlockConfig>,
    }
}

shared_type! {
    /// A gauge block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::GaugeBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GaugeBlock as "gaugeBlock" {
        /// Unique identifier of the gauge, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the gauge belongs to.
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
        pub config: Option<GaugeBlockConfig>,
    }
}

shared_type! {
    /// A graph block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::GraphBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GraphBlock as "graphBlock" {
        /// Unique identifier of the graph, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the graph belongs to.
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
        pub config: Option<GraphBlockConfig>,
    }
}

shared_type! {
    /// A heatmap block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::HeatmapBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct HeatmapBlock as "heatmapBlock" {
        /// Unique identifier of the heatmap, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the heatmap belongs to.
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
        pub config: Option<HeatmapBlockConfig>,
    }
}

shared_type! {
    /// An image block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::ImageBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ImageBlock as "imageBlock" {
        /// Unique identifier of the image, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the image belongs to.
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
        pub config: Option<ImageBlockConfig>,
    }
}

shared_type! {
    /// An image overlay block of a dashboard.
    ///
    /// ```
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1,"config":{}}"#;
    /// let value: losant::types::ImageOverlayBlock = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ImageOverlayBlock as "imageOverlayBlock" {
        /// Unique identifier of the image overlay, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the image overlay belongs to.
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
        pub config: ImageOverlayBlockConfig,
    }
}

shared_type! {
    /// An indicator block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::IndicatorBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IndicatorBlock as "indicatorBlock" {
        /// Unique identifier of the indicator, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the indicator belongs to.
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
        pub config: Option<IndicatorBlockConfig>,
    }
}

shared_type! {
    /// An input block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::InputBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InputBlock as "inputBlock" {
        /// Unique identifier of the input, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the input belongs to.
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
        pub config: Option<InputBlockConfig>,
    }
}

shared_type! {
    /// A map block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::MapBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MapBlock as "mapBlock" {
        /// Unique identifier of the map, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the map belongs to.
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
        pub config: Option<MapBlockConfig>,
    }
}
