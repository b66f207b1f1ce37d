//! Facts about pages, for code that does not know their type.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::cursor::Cursor;
use crate::decode::Fault;
use crate::route::Route;

/// The facts about a page that lead to the next one.
#[derive(Debug)]
pub struct PageFacts {
    pub(crate) count: u64,
    pub(crate) total: Option<u64>,
    pub(crate) next: Option<Cursor>,
    pub(crate) has_more: Option<bool>,
}

/// The names of the members that lead to a cursor in the last item of a page.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct LastItem {
    /// The name of the list.
    pub items: &'static str,
    /// The names of the members of an item.
    pub cursor: &'static [&'static str],
}

/// Decodes the pages of an endpoint.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(
    not(feature = "dynamic"),
    allow(dead_code, reason = "dynamic calls read the fields")
)]
pub struct PageReader {
    /// Decodes a page from the parts of its response.
    pub(crate) read: fn(&'static Route, StatusCode, HeaderMap, Bytes) -> Result<PageFacts, Fault>,
    /// The name of the list, if it is a member of the page.
    pub(crate) items: Option<&'static str>,
    pub(crate) last_item: Option<LastItem>,
}
