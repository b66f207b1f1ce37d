//! The arguments that request the next page of a list.

use restrait::dynamic::DynamicPage;
use restrait::info::{EndpointInfo, Location, PageInfo};
use restrait::page::Page as _;
use serde_json::{Map, Value as Json, json};

/// The names of params for the number of items on a page, in lower case and without `_` and `-`.
const SIZES: [&str; 6] = ["perpage", "pagesize", "limit", "size", "count", "first"];

/// Returns the arguments that change for the next page. `None` for the last page, and if the API does not
/// number its pages.
pub(super) fn arguments(
    info: &EndpointInfo,
    given: &Map<String, Json>,
    page: &DynamicPage,
) -> Option<Json> {
    let count = u64::try_from(page.items().len()).ok()?;
    let number = |name: &str| integer(given.get(name)?);
    let (param, next, seen) = match info.pages? {
        PageInfo::Number { param, first } => {
            let number = number(param).unwrap_or(first);
            let before = number.saturating_sub(first) * size(info, given).unwrap_or(count);
            (param, number + 1, before + count)
        }
        PageInfo::Offset { param } => {
            let seen = number(param).unwrap_or(0) + count;
            (param, seen, seen)
        }
        // The body of the page contains the cursor.
        _ => return None,
    };
    let has_more = match (page.total(), size(info, given)) {
        (Some(total), _) => count > 0 && seen < total,
        (None, Some(size)) => count >= size,
        (None, None) => count > 0,
    };
    has_more.then(|| json!({param: next}))
}

/// Returns the maximum number of items on a page.
fn size(info: &EndpointInfo, given: &Map<String, Json>) -> Option<u64> {
    let is_size = |name: &str| {
        let name = name.replace(['_', '-'], "").to_ascii_lowercase();
        SIZES.contains(&name.as_str())
    };
    let mut params = info.params.iter();
    let param = params.find(|it| it.location == Location::Query && is_size(it.name))?;
    match given.get(param.name) {
        Some(value) => integer(value),
        None => param.default?.parse().ok(),
    }
    .filter(|size| *size > 0)
}

fn integer(value: &Json) -> Option<u64> {
    match value {
        Json::Number(number) => number.as_u64(),
        Json::String(text) => text.parse().ok(),
        Json::Null | Json::Bool(_) | Json::Array(_) | Json::Object(_) => None,
    }
}
