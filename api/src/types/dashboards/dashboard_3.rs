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

use crate::schema::{response_type, shared_type, untagged_enum};
use crate::types::{
    ApplicationExportResult, BarBlockConfigSegment, DeviceAttributeConfigurationValidationConfig,
    DeviceIdConfigurationValidationConfig, DeviceTag, DeviceTagConfigurationValidationConfig,
    ExperienceUserConfigurationValidationConfig, NumberConfigurationValidationConfig,
    OpenEventIndicatorBlockConfig, PieBlockConfig, PositionChartBlockConfig, Scalar,
    SectionHeaderBlockConfig, StringConfigurationValidationConfig, WorkflowListBlockConfig,
};
use crate::{ApplicationId, Number};

shared_type! {
    /// An open event indicator block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::OpenEventIndicatorBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OpenEventIndicatorBlock as "openEventIndicatorBlock" {
        /// Unique identifier of the open event indicator, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the open event indicator belongs to.
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
        pub config: Option<OpenEventIndicatorBlockConfig>,
    }
}

shared_type! {
    /// A pie block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::PieBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PieBlock as "pieBlock" {
        /// Unique identifier of the pie, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the pie belongs to.
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
        pub config: Option<PieBlockConfig>,
    }
}

shared_type! {
    /// A position chart block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::PositionChartBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PositionChartBlock as "positionChartBlock" {
        /// Unique identifier of the position chart, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the position chart belongs to.
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
        pub config: Option<PositionChartBlockConfig>,
    }
}

shared_type! {
    /// A section header block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::SectionHeaderBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SectionHeaderBlock as "sectionHeaderBlock" {
        /// Unique identifier of the section header, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the section header belongs to.
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
        pub config: Option<SectionHeaderBlockConfig>,
    }
}

shared_type! {
    /// A workflow list block of a dashboard.
    ///
    /// ```
    /// let value = losant::types::WorkflowListBlock::new(1, 1, 1, 1).id("pump");
    /// let json = r#"{"id":"pump","startX":1,"startY":1,"width":1,"height":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WorkflowListBlock as "workflowListBlock" {
        /// Unique identifier of the workflow list, at most 48 characters.
        pub id: Option<String>,
        /// Title, at most 255 characters.
        pub title: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the workflow list belongs to.
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
        pub config: Option<WorkflowListBlockConfig>,
    }
}

shared_type! {
    /// A device attribute configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceAttributeConfiguration::new("pump", "pump");
    /// let json = r#"{"name":"pump","defaultValue":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceAttributeConfiguration as "deviceAttributeConfiguration" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Application that the device attribute belongs to.
        pub application_id: Option<ApplicationId>,
        /// Default value, at most 32767 characters.
        pub default_value: String,
        /// If `true`, validation is enabled.
        pub validation_enabled: Option<bool>,
        /// Validation configuration.
        pub validation_config: Option<DeviceAttributeConfigurationValidationConfig>,
    }
}

shared_type! {
    /// A number configuration of a dashboard.
    ///
    /// ```
    /// let json = r#"{"name":"pump","defaultValue":1}"#;
    /// let value: losant::types::NumberConfiguration = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NumberConfiguration as "numberConfiguration" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Application that the number belongs to.
        pub application_id: Option<ApplicationId>,
        /// Default value.
        pub default_value: Scalar,
        /// If `true`, validation is enabled.
        pub validation_enabled: Option<bool>,
        /// Validation configuration.
        pub validation_config: Option<NumberConfigurationValidationConfig>,
    }
}

shared_type! {
    /// A string configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::StringConfiguration::new("pump", "pump");
    /// let json = r#"{"name":"pump","defaultValue":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct StringConfiguration as "stringConfiguration" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Application that the string belongs to.
        pub application_id: Option<ApplicationId>,
        /// Default value, at most 32767 characters.
        pub default_value: String,
        /// If `true`, validation is enabled.
        pub validation_enabled: Option<bool>,
        /// Validation configuration.
        pub validation_config: Option<StringConfigurationValidationConfig>,
    }
}

shared_type! {
    /// An experience user configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::ExperienceUserConfiguration::new("pump", "pump");
    /// let json = r#"{"name":"pump","defaultValue":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceUserConfiguration as "experienceUserConfiguration" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Application that the experience user belongs to.
        pub application_id: Option<ApplicationId>,
        /// Default value, at most 32767 characters.
        pub default_value: String,
        /// If `true`, validation is enabled.
        pub validation_enabled: Option<bool>,
        /// Validation configuration.
        pub validation_config: Option<ExperienceUserConfigurationValidationConfig>,
    }
}

untagged_enum! {
    /// The context of a dashboard.
    pub enum DashboardReportConfigCtx as "dashboardReportConfigCtx" {
        /// Text.
        Text(String),
        /// A number.
        Number(Number),
        /// A device tag.
        DeviceTag(DeviceTag),
    }
}

response_type! {
    /// An inline frame block of a dashboard.
    pub struct IframeBlock as "iframeBlock" {
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
        pub config: Option<ApplicationExportResult>,
    }
}

response_type! {
    /// A device id configuration of a dashboard.
    pub struct DeviceIdConfiguration as "deviceIdConfiguration" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Application that the device id belongs to.
        pub application_id: Option<ApplicationId>,
        /// Default value, at most 32767 characters.
        pub default_value: String,
        /// If `true`, validation is enabled.
        pub validation_enabled: Option<bool>,
        /// Validation configuration.
        pub validation_config: Option<DeviceIdConfigurationValidationConfig>,
    }
}

response_type! {
    /// A device tag configuration of a dashboard.
    pub struct DeviceTagConfiguration as "deviceTagConfiguration" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Application that the device tag belongs to.
        pub application_id: Option<ApplicationId>,
        /// Default value.
        pub default_value: DeviceTag,
        /// If `true`, validation is enabled.
        pub validation_enabled: Option<bool>,
        /// Validation configuration.
        pub validation_config: Option<DeviceTagConfigurationValidationConfig>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::ApplicationListBlockConfig::new().filter("pump");
    /// let json = r#"{"filter":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationListBlockConfig as "applicationListBlockConfig" {
        /// Pattern that the value of `filter_field` matches, at most 255 characters.
        pub filter: Option<String>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::BarBlockConfig::new().x_axis_format("pump");
    /// let json = r#"{"xAxisFormat":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BarBlockConfig as "barBlockConfig" {
        /// If `true`, real time.
        pub real_time: Option<bool>,
        /// Duration.
        pub duration: Option<Scalar>,
        /// X axis format, at most 255 characters.
        pub x_axis_format: Option<String>,
        /// X axis label, at most 255 characters.
        pub x_axis_label: Option<String>,
        /// X axis maximum.
        pub x_axis_max: Option<Scalar>,
        /// X axis minimum.
        pub x_axis_min: Option<Scalar>,
        /// Segments, at most 255.
        pub segments: Option<Vec<BarBlockConfigSegment>>,
    }
}
