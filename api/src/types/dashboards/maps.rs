//! Maps, heatmaps, and positions on an image.

use crate::Number;
use crate::schema::shared_type;
use crate::text::string_enum;
use crate::types::{BlockDeviceTag, FieldPatch, NumberOrTemplate};

shared_type! {
    /// The configuration of a map of devices.
    ///
    /// ```
    /// use losant::types::{BlockDeviceTag, MapBlock, MapStyle};
    ///
    /// let map = MapBlock::new()
    ///     .attribute("location")
    ///     .device_tags([BlockDeviceTag::new().key("fleet").value("north")])
    ///     .map_style(MapStyle::Satellite);
    /// assert_eq!(
    ///     serde_json::to_value(&map)?,
    ///     serde_json::json!({
    ///         "attribute": "location",
    ///         "deviceTags": [{ "key": "fleet", "value": "north" }],
    ///         "mapStyle": "satellite",
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MapBlock as "mapBlock" {
        /// Attributes for the templates, at most 100, at most 255 characters each. Can be
        /// `null`.
        pub additional_attributes: FieldPatch<Vec<String>>,
        /// GPS attribute with the positions, at most 255 characters.
        pub attribute: Option<String>,
        /// If `true`, the map is centered on the positions.
        pub center_on_data_points: Option<bool>,
        /// If `true`, positions close to each other are shown as one pin.
        pub cluster_points: Option<bool>,
        /// If `true`, a position has the last values of all attributes, not only of its state.
        pub composite_result: Option<bool>,
        /// Direction of the upper edge at the start, in degrees clockwise from north.
        pub default_bearing: Option<Number>,
        /// Center at the start in the form `latitude,longitude`, at most 255 characters.
        pub default_center: Option<String>,
        /// Tilt at the start in degrees.
        pub default_pitch: Option<Number>,
        /// Zoom level at the start: a number or a template.
        pub default_zoom: Option<NumberOrTemplate>,
        /// Ids of devices or templates, at most 100, at most 255 characters each.
        pub device_ids: Option<Vec<String>>,
        /// Tags of devices, at most 100.
        pub device_tags: Option<Vec<BlockDeviceTag>>,
        /// Advanced device query as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// Length of the range in milliseconds, or the text `{{dashboard.duration}}`.
        pub duration: Option<NumberOrTemplate>,
        /// Color of the newest position, at most 64 characters.
        pub end_color: Option<String>,
        /// Template of the pins, at most 73727 characters.
        pub icon_template: Option<String>,
        /// If `true`, lines have arrows.
        pub include_arrows: Option<bool>,
        /// If `true`, lines connect the positions of a device.
        pub include_lines: Option<bool>,
        /// Key of a tag with the position of a device or a template, at most 255 characters.
        pub location_tag_key: Option<String>,
        /// Style of the map.
        pub map_style: Option<MapStyle>,
        /// Appearance of the pins.
        pub pin_mode: Option<PinMode>,
        /// Template of the text that a click on a pin opens, at most 32767 characters.
        pub popup_template: Option<String>,
        /// If `true`, pins of older positions are smaller.
        pub resized_pins: Option<bool>,
        /// Length of the intervals in milliseconds, or a template. `null` for single positions.
        pub resolution: FieldPatch<NumberOrTemplate>,
        /// Color of the oldest position, at most 64 characters.
        pub start_color: Option<String>,
    }
}

shared_type! {
    /// The configuration of a heatmap.
    pub struct HeatmapBlock as "heatmapBlock" {
        /// Attributes for the weights, at most 100, at most 255 characters each. Can be
        /// `null`.
        pub additional_attributes: FieldPatch<Vec<String>>,
        /// GPS attribute with the positions, at most 255 characters.
        pub attribute: Option<String>,
        /// If `true`, the map is centered on the positions.
        pub center_on_data_points: Option<bool>,
        /// Direction of the upper edge at the start, in degrees clockwise from north.
        pub default_bearing: Option<Number>,
        /// Center at the start in the form `latitude,longitude`, at most 255 characters.
        pub default_center: Option<String>,
        /// Tilt at the start in degrees.
        pub default_pitch: Option<Number>,
        /// Zoom level at the start: a number or a template.
        pub default_zoom: Option<NumberOrTemplate>,
        /// Ids of devices or templates, at most 100, at most 255 characters each.
        pub device_ids: Option<Vec<String>>,
        /// Tags of devices, at most 100.
        pub device_tags: Option<Vec<BlockDeviceTag>>,
        /// Advanced device query as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// Length of the range in milliseconds, or the text `{{dashboard.duration}}`.
        pub duration: Option<NumberOrTemplate>,
        /// Key of a tag with the position of a device or a template, at most 255 characters.
        pub location_tag_key: Option<String>,
        /// Style of the map.
        pub map_style: Option<MapStyle>,
    }
}

shared_type! {
    /// The configuration of a chart with positions on an image.
    ///
    /// Two points of the image give the scale: `pixel_a` is at `coordinate_a`, `pixel_b` at
    /// `coordinate_b`.
    pub struct PositionChartBlock as "positionChartBlock" {
        /// Attributes for the templates, at most 100, at most 255 characters each. Can be
        /// `null`.
        pub additional_attributes: FieldPatch<Vec<String>>,
        /// If `true`, the image is centered on the positions.
        pub center_on_data_points: Option<bool>,
        /// If `true`, a position has the last values of all attributes, not only of its state.
        pub composite_result: Option<bool>,
        /// Coordinates of the first point in the form `x,y`, 3 to 255 characters.
        pub coordinate_a: Option<String>,
        /// Coordinates of the second point in the form `x,y`, 3 to 255 characters.
        pub coordinate_b: Option<String>,
        /// Center at the start in the form `x,y`, at most 255 characters.
        pub default_center: Option<String>,
        /// Zoom level at the start: a number or a template.
        pub default_zoom: Option<NumberOrTemplate>,
        /// If `true`, viewers cannot zoom.
        pub disable_zoom: Option<bool>,
        /// Ids of devices or templates, at most 100, at most 255 characters each.
        pub device_ids: Option<Vec<String>>,
        /// Tags of devices, at most 100.
        pub device_tags: Option<Vec<BlockDeviceTag>>,
        /// Advanced device query as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// Length of the range in milliseconds, or the text `{{dashboard.duration}}`.
        pub duration: Option<NumberOrTemplate>,
        /// Color of the newest position, at most 64 characters.
        pub end_color: Option<String>,
        /// Template of the pins, at most 73727 characters.
        pub icon_template: Option<String>,
        /// Address of the image or a template, at most 32767 characters.
        pub image_url: Option<String>,
        /// If `true`, lines have arrows.
        pub include_arrows: Option<bool>,
        /// If `true`, lines connect the positions of a device.
        pub include_lines: Option<bool>,
        /// Appearance of the pins.
        pub pin_mode: Option<PinMode>,
        /// Pixel of the first point in the form `x,y`, 3 to 255 characters.
        pub pixel_a: Option<String>,
        /// Pixel of the second point in the form `x,y`, 3 to 255 characters.
        pub pixel_b: Option<String>,
        /// Template of the text that a click on a pin opens, at most 32767 characters.
        pub popup_template: Option<String>,
        /// If `true`, pins of older positions are smaller.
        pub resized_pins: Option<bool>,
        /// Length of the intervals in milliseconds, or a template. `null` for single positions.
        pub resolution: FieldPatch<NumberOrTemplate>,
        /// Color of the oldest position, at most 64 characters.
        pub start_color: Option<String>,
        /// Attribute with the x coordinates, at most 255 characters.
        pub x_attribute: Option<String>,
        /// Attribute with the y coordinates, at most 255 characters.
        pub y_attribute: Option<String>,
    }
}

string_enum! {
    /// Style of a map.
    MapStyle {
        /// Streets.
        Normal = "normal",
        /// Satellite images.
        Satellite = "satellite",
    }
}

string_enum! {
    /// Appearance of the pins on a map.
    PinMode {
        /// Pins in a range of colors.
        Simple = "simple",
        /// Pins from a template.
        Advanced = "advanced",
    }
}
