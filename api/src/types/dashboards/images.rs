//! Images, and images with values on top of them.

use crate::Number;
use crate::schema::{shared_type, tagged_enum};
use crate::text::string_enum;
use crate::types::{BlockCondition, BlockQuery, NumberOrTemplate};

shared_type! {
    /// The configuration of an image.
    ///
    /// ```
    /// use losant::types::{ImageBlock, ImageSource};
    ///
    /// let image = ImageBlock::new()
    ///     .image_source(ImageSource::Attribute)
    ///     .device_id("{{ctx.camera}}")
    ///     .attribute("picture");
    /// let json =
    ///     r#"{"imageSource":"attribute","deviceId":"{{ctx.camera}}","attribute":"picture"}"#;
    /// assert_eq!(serde_json::to_string(&image)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ImageBlock as "imageBlock" {
        /// Background color, at most 64 characters.
        pub bg_color: Option<String>,
        /// If `true`, the link opens in a new window.
        pub image_link_new_window: Option<bool>,
        /// Address that a click on the image opens, at most 2048 characters.
        pub image_link_url: Option<String>,
        /// Address of the image or a template, at most 32767 characters.
        pub image_url: Option<String>,
        /// Source of the image.
        pub image_source: Option<ImageSource>,
        /// Id of the device whose attribute is the image, or a template, at most 255 characters.
        pub device_id: Option<String>,
        /// Blob attribute that is the image, at most 255 characters.
        pub attribute: Option<String>,
    }
}

shared_type! {
    /// The configuration of an image with values on top of it.
    ///
    /// ```
    /// use losant::types::{BlockCondition, ImageOverlayBlock, Overlay, OverlaySize, OverlayMark};
    ///
    /// let green = BlockCondition::new().color("#8db319");
    /// let mark = OverlayMark::new(OverlaySize::Small, "120,80", green);
    /// let block = ImageOverlayBlock::new()
    ///     .image_url("https://example.com/plan.png")
    ///     .overlays([Overlay::Indicator(mark)]);
    /// assert_eq!(
    ///     serde_json::to_value(&block)?,
    ///     serde_json::json!({
    ///         "imageUrl": "https://example.com/plan.png",
    ///         "overlays": [{
    ///             "type": "indicator",
    ///             "size": "small",
    ///             "position": "120,80",
    ///             "defaultCondition": { "color": "#8db319" },
    ///         }],
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ImageOverlayBlock as "imageOverlayBlock" {
        /// Address of the image or a template, at most 32767 characters.
        pub image_url: Option<String>,
        /// Background color, at most 64 characters.
        pub background_color: Option<String>,
        /// Zoom level at the start.
        pub default_zoom: Option<Number>,
        /// If `true`, viewers cannot zoom.
        pub disable_zoom: Option<bool>,
        /// Queries for the values, at most 300. All of them are of the kind `BlockQuery::Gauge`.
        pub segments: Option<Vec<BlockQuery>>,
        /// Elements on top of the image, at most 100.
        pub overlays: Option<Vec<Overlay>>,
    }
}

tagged_enum! {
    /// An element on top of an image.
    pub enum Overlay as "overlay" by "type" {
        /// A shape.
        Indicator(OverlayMark) = "indicator",
        /// A text.
        Label(OverlayMark) = "label",
        /// An image.
        Image(OverlayMark) = "image",
        /// A value.
        Value(OverlayValue) = "value",
        /// A bar.
        Bar(Box<OverlayBar>) = "bar",
    }
}

shared_type! {
    /// A shape, a text or an image on top of an image.
    pub struct OverlayMark as "overlayMark" {
        /// Size.
        pub size: OverlaySize,
        /// Position on the image in pixels in the form `x,y`, 3 to 255 characters.
        pub position: String,
        /// Template of the text that a click opens, at most 32767 characters.
        pub popup_template: Option<String>,
        /// Colors, labels and images, at most 100. The first condition that is true applies.
        pub conditions: Option<Vec<BlockCondition>>,
        /// Color, label and image if no condition is true.
        pub default_condition: BlockCondition,
    }
}

shared_type! {
    /// A value on top of an image.
    pub struct OverlayValue as "overlayValue" {
        /// Size.
        pub size: OverlaySize,
        /// Position on the image in pixels in the form `x,y`, 3 to 255 characters.
        pub position: String,
        /// Template of the text that a click opens, at most 32767 characters.
        pub popup_template: Option<String>,
        /// Colors and labels, at most 100. The first condition that is true applies.
        pub conditions: Option<Vec<BlockCondition>>,
        /// Color and label if no condition is true.
        pub default_condition: BlockCondition,
        /// Template of the value, at most 255 characters.
        pub value_template: Option<String>,
    }
}

shared_type! {
    /// A bar on top of an image.
    pub struct OverlayBar as "overlayBar" {
        /// Size.
        pub size: OverlaySize,
        /// Position on the image in pixels in the form `x,y`, 3 to 255 characters.
        pub position: String,
        /// Template of the text that a click opens, at most 32767 characters.
        pub popup_template: Option<String>,
        /// Colors and labels, at most 100. The first condition that is true applies.
        pub conditions: Option<Vec<BlockCondition>>,
        /// Color and label if no condition is true.
        pub default_condition: BlockCondition,
        /// Value of an empty bar: a number or a template.
        pub min: Option<NumberOrTemplate>,
        /// Value of a full bar: a number or a template.
        pub max: Option<NumberOrTemplate>,
        /// Background color, at most 64 characters.
        pub background_color: Option<String>,
        /// Template of the value, at most 255 characters.
        pub value_template: Option<String>,
        /// Length relative to the thickness, 1 to 10.
        pub length: Option<Number>,
        /// Orientation.
        pub orientation: Option<Orientation>,
    }
}

string_enum! {
    /// Source of an image.
    ImageSource {
        /// The address in the configuration.
        Static = "static",
        /// An attribute of a device.
        Attribute = "attribute",
    }
}

string_enum! {
    /// Size of an element on top of an image.
    OverlaySize {
        /// Small.
        Small = "small",
        /// Medium.
        Medium = "medium",
        /// Large.
        Large = "large",
    }
}

string_enum! {
    /// Orientation of a bar.
    Orientation {
        /// From left to right.
        Horizontal = "horizontal",
        /// From bottom to top.
        Vertical = "vertical",
    }
}
