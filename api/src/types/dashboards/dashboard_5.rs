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

use crate::schema::{response_type, shared_type};
use crate::types::{
    BarBlockConfigSegment, DeviceTag, FieldPatch, InputBlockConfigControl,
    InputBlockConfigDefaultMode, MapStyle, PinMode, Scalar,
};
use crate::{DeviceId, ExperienceGroupId, Number};

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let json = r#"{"defaultMode":"unlocked"}"#;
    /// let value: losant::types::InputBlockConfig = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InputBlockConfig as "inputBlockConfig" {
        /// Default mode.
        pub default_mode: Option<InputBlockConfigDefaultMode>,
        /// Controls, at most 100.
        pub controls: Option<Vec<InputBlockConfigControl>>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::MapBlockConfig::new().attribute("pump");
    /// let json = r#"{"attribute":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MapBlockConfig as "mapBlockConfig" {
        /// Additional attributes. Can be `null`.
        pub additional_attributes: FieldPatch<Vec<String>>,
        /// Attribute, at most 255 characters.
        pub attribute: Option<String>,
        /// If `true`, center on data points.
        pub center_on_data_points: Option<bool>,
        /// If `true`, cluster points.
        pub cluster_points: Option<bool>,
        /// If `true`, composite result.
        pub composite_result: Option<bool>,
        /// Default bearing.
        pub default_bearing: Option<Number>,
        /// Default center, at most 255 characters.
        pub default_center: Option<String>,
        /// Default pitch.
        pub default_pitch: Option<Number>,
        /// Default zoom.
        pub default_zoom: Option<Scalar>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceLogBlockConfigDeviceTag>>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// Duration.
        pub duration: Option<Scalar>,
        /// End color, at most 64 characters.
        pub end_color: Option<String>,
        /// Icon template, at most 73727 characters.
        pub icon_template: Option<String>,
        /// If `true`, includes arrows.
        pub include_arrows: Option<bool>,
        /// If `true`, includes lines.
        pub include_lines: Option<bool>,
        /// Location tag key.
        pub location_tag_key: Option<String>,
        /// Map style.
        pub map_style: Option<MapStyle>,
        /// Pin mode.
        pub pin_mode: Option<PinMode>,
        /// Popup template, at most 32767 characters.
        pub popup_template: Option<String>,
        /// If `true`, resized pins.
        pub resized_pins: Option<bool>,
        /// Resolution. Can be `null`.
        pub resolution: FieldPatch<Scalar>,
        /// Start color, at most 64 characters.
        pub start_color: Option<String>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::OpenEventIndicatorBlockConfig::new().query("pump");
    /// let json = r#"{"query":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OpenEventIndicatorBlockConfig as "openEventIndicatorBlockConfig" {
        /// If `true`, allows updates.
        pub allow_updates: Option<bool>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// Pattern that the value of `filter_field` matches, at most 255 characters.
        pub filter: Option<String>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::PieBlockConfig::new().percent_format("pump");
    /// let json = r#"{"percentFormat":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PieBlockConfig as "pieBlockConfig" {
        /// If `true`, real time.
        pub real_time: Option<bool>,
        /// Duration.
        pub duration: Option<Scalar>,
        /// Percent format, at most 255 characters.
        pub percent_format: Option<String>,
        /// Value format, at most 255 characters.
        pub value_format: Option<String>,
        /// Segments, at most 255.
        pub segments: Option<Vec<BarBlockConfigSegment>>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::PositionChartBlockConfig::new().coordinate_a("pump");
    /// let json = r#"{"coordinateA":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PositionChartBlockConfig as "positionChartBlockConfig" {
        /// Additional attributes. Can be `null`.
        pub additional_attributes: FieldPatch<Vec<String>>,
        /// If `true`, center on data points.
        pub center_on_data_points: Option<bool>,
        /// If `true`, composite result.
        pub composite_result: Option<bool>,
        /// Coordinate a, 3 to 255 characters.
        pub coordinate_a: Option<String>,
        /// Coordinate b, 3 to 255 characters.
        pub coordinate_b: Option<String>,
        /// Default center, at most 255 characters.
        pub default_center: Option<String>,
        /// Default zoom.
        pub default_zoom: Option<Scalar>,
        /// If `true`, disables zoom.
        pub disable_zoom: Option<bool>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceLogBlockConfigDeviceTag>>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// Duration.
        pub duration: Option<Scalar>,
        /// End color, at most 64 characters.
        pub end_color: Option<String>,
        /// Icon template, at most 73727 characters.
        pub icon_template: Option<String>,
        /// URL of the image, at most 32767 characters.
        pub image_url: Option<String>,
        /// If `true`, includes arrows.
        pub include_arrows: Option<bool>,
        /// If `true`, includes lines.
        pub include_lines: Option<bool>,
        /// Pin mode.
        pub pin_mode: Option<PinMode>,
        /// Pixel a, 3 to 255 characters.
        pub pixel_a: Option<String>,
        /// Pixel b, 3 to 255 characters.
        pub pixel_b: Option<String>,
        /// Popup template, at most 32767 characters.
        pub popup_template: Option<String>,
        /// If `true`, resized pins.
        pub resized_pins: Option<bool>,
        /// Resolution. Can be `null`.
        pub resolution: FieldPatch<Scalar>,
        /// Start color, at most 64 characters.
        pub start_color: Option<String>,
        /// X attribute, at most 255 characters.
        pub x_attribute: Option<String>,
        /// Y attribute, at most 255 characters.
        pub y_attribute: Option<String>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::SectionHeaderBlockConfig::new().title("pump");
    /// let json = r#"{"title":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SectionHeaderBlockConfig as "sectionHeaderBlockConfig" {
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Content, at most 32767 characters.
        pub content: Option<String>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::WorkflowListBlockConfig::new().filter("pump");
    /// let json = r#"{"filter":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WorkflowListBlockConfig as "workflowListBlockConfig" {
        /// Pattern that the value of `filter_field` matches, at most 255 characters.
        pub filter: Option<String>,
        /// If `true`, includes cloud.
        pub include_cloud: Option<bool>,
        /// If `true`, includes edge.
        pub include_edge: Option<bool>,
        /// If `true`, includes embedded.
        pub include_embedded: Option<bool>,
        /// If `true`, includes experience.
        pub include_experience: Option<bool>,
        /// Experience version, 1 to 255 characters.
        pub experience_version: Option<String>,
    }
}

shared_type! {
    /// The validation configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceAttributeConfigurationValidationConfig::new().attributes([]);
    /// let json = r#"{"attributes":[]}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceAttributeConfigurationValidationConfig as "deviceAttributeConfigurationValidationConfig" {
        /// Attributes, at most 100.
        pub attributes: Option<Vec<String>>,
    }
}

shared_type! {
    /// The validation configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::NumberConfigurationValidationConfig::new().min(1);
    /// let json = r#"{"min":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NumberConfigurationValidationConfig as "numberConfigurationValidationConfig" {
        /// Minimum.
        pub min: Option<Number>,
        /// Maximum.
        pub max: Option<Number>,
    }
}

shared_type! {
    /// The validation configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::StringConfigurationValidationConfig::new().reg_exp("pump");
    /// let json = r#"{"regExp":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct StringConfigurationValidationConfig as "stringConfigurationValidationConfig" {
        /// Reg exp, at most 1024 characters.
        pub reg_exp: Option<String>,
    }
}

shared_type! {
    /// The validation configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::ExperienceUserConfigurationValidationConfig::new().experience_group_ids([]);
    /// let json = r#"{"experienceGroupIds":[]}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceUserConfigurationValidationConfig as "experienceUserConfigurationValidationConfig" {
        /// Experience groups, at most 1000.
        pub experience_group_ids: Option<Vec<ExperienceGroupId>>,
    }
}

response_type! {
    /// The validation configuration of a dashboard.
    pub struct DeviceIdConfigurationValidationConfig as "deviceIdConfigurationValidationConfig" {
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceTag>>,
        /// Query. Can be `null`.
        pub query: Option<String>,
        /// If `true`, includes full device.
        pub include_full_device: Option<bool>,
    }
}

response_type! {
    /// The validation configuration of a dashboard.
    pub struct DeviceTagConfigurationValidationConfig as "deviceTagConfigurationValidationConfig" {
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceTag>>,
    }
}

shared_type! {
    /// A device tag of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceLogBlockConfigDeviceTag::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceLogBlockConfigDeviceTag as "deviceLogBlockConfigDeviceTag" {
        /// Key, at most 255 characters.
        pub key: Option<String>,
        /// Value, at most 255 characters.
        pub value: Option<String>,
        /// From context, at most 255 characters.
        pub from_ctx: Option<String>,
    }
}
