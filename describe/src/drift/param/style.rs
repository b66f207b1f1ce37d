//! Styles of OpenAPI as styles of a declaration.

use restrait::info::Style;
use serde_json::{Map, Value};

use crate::document::ParamStyle;
use crate::drift::shape::{Lookup, Shape};

/// The style of a param that OpenAPI cannot tell.
const STYLE: &str = "x-restrait-style";

/// Returns the style that our own documents name.
pub(in crate::drift) fn named_style(extensions: &Map<String, Value>) -> Option<Style> {
    Style::from_name(extensions.get(STYLE)?.as_str()?)
}

/// Returns the form of an item for a list, with the default of the list.
pub(in crate::drift) fn item_shape<'a>(
    shape: Shape<'a>,
    style: Option<Style>,
    lookup: &Lookup<'a>,
) -> Shape<'a> {
    match (style, &shape.items) {
        (Some(Style::Comma | Style::Repeated), Some(items)) => {
            let mut item = Shape::new(items, lookup);
            item.default = shape.default;
            item
        }
        _ => shape,
    }
}

/// Returns our style for that of OpenAPI.
pub(in crate::drift) fn style(
    shape: &Shape<'_>,
    style: ParamStyle,
    explode: bool,
) -> Option<Style> {
    let mut types = shape.types.iter();
    let (Some(name), None) = (types.next(), types.next()) else {
        return None;
    };
    match (*name, style, explode) {
        ("array" | "object", ParamStyle::DeepObject, _) => Some(Style::Brackets),
        ("array", ParamStyle::Form, true) => Some(Style::Repeated),
        ("array", ParamStyle::Form, false) | ("array", ParamStyle::Simple, _) => Some(Style::Comma),
        ("object", ParamStyle::Form, true) => Some(Style::Flatten),
        ("array" | "object", _, _) => None,
        _ => Some(Style::Plain),
    }
}
