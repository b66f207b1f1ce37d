//! Blocks with custom charts and pages, and headings.

use crate::schema::{shared_type, untagged_enum};
use crate::text::string_enum;
use crate::types::BlockQuery;

shared_type! {
    /// The configuration of a block with a custom chart or a custom page.
    ///
    /// ```
    /// use losant::types::{
    ///     BlockContent, CustomBlock, CustomBlockSource, CustomPage, DashboardBlock,
    /// };
    ///
    /// let page = CustomPage::new().body_content("<h1>Pumps</h1>");
    /// let html = CustomBlock::new().configuration(CustomBlockSource::Page(page));
    /// let block = DashboardBlock::new(0, 0, 8, 2, BlockContent::CustomHtml(html.into()));
    /// assert_eq!(
    ///     serde_json::to_value(&block)?,
    ///     serde_json::json!({
    ///         "startX": 0, "startY": 0, "width": 8, "height": 2,
    ///         "blockType": "custom-html",
    ///         "config": { "configuration": { "bodyContent": "<h1>Pumps</h1>" } },
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CustomBlock as "customBlock" {
        /// Definition of the chart, or HTML of the page.
        pub configuration: Option<CustomBlockSource>,
        /// Queries for the data, at most 100.
        pub segments: Option<Vec<BlockQuery>>,
        /// Language of the chart and its version.
        pub vega_version: Option<VegaVersion>,
        /// If `true`, tooltips of other blocks move the tooltip of this block.
        pub tooltip_event_subscribe: Option<bool>,
    }
}

untagged_enum! {
    /// The definition of a custom chart, or the HTML of a custom page.
    pub enum CustomBlockSource as "customBlockSource" {
        /// JSON of a chart in Vega or Vega-Lite, at most 32767 characters.
        Chart(String),
        /// HTML of a page.
        Page(CustomPage),
    }
}

shared_type! {
    /// The HTML of a custom page.
    pub struct CustomPage as "customPage" {
        /// HTML in the head of the page, at most 32767 characters.
        pub head_content: Option<String>,
        /// HTML in the body of the page, at most 32767 characters.
        pub body_content: Option<String>,
    }
}

shared_type! {
    /// The configuration of a heading.
    pub struct SectionHeaderBlock as "sectionHeaderBlock" {
        /// Heading, at most 255 characters.
        pub title: Option<String>,
        /// Text below the heading in Markdown, at most 32767 characters.
        pub content: Option<String>,
    }
}

shared_type! {
    /// The configuration of a block that shows a page of another site.
    pub struct IframeBlock as "iframeBlock" {
        /// Address of the page or a template, at most 2048 characters.
        pub url: Option<String>,
    }
}

string_enum! {
    /// Language of a custom chart.
    VegaVersion {
        /// Vega-Lite 2.
        VegaLite2 = "vegaLite2",
        /// Vega-Lite 3.
        VegaLite3 = "vegaLite3",
        /// Vega-Lite 4.
        VegaLite4 = "vegaLite4",
        /// Vega-Lite 5.
        VegaLite5 = "vegaLite5",
        /// Vega-Lite 6.
        VegaLite6 = "vegaLite6",
        /// Vega 4.
        Vega4 = "vega4",
        /// Vega 5.
        Vega5 = "vega5",
        /// Vega 6.
        Vega6 = "vega6",
    }
}
