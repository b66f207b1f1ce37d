//! The facts about pages of a type.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::Page;
use crate::decode::Fault;
use crate::info::{PageFacts, PageReader};
use crate::param::bound::TypeFacts;
use crate::response::RawResponse;
use crate::route::Route;

/// Returns the facts about a decoded page.
pub(super) fn facts(page: &impl Page) -> PageFacts {
    PageFacts {
        count: page.count() as u64,
        total: page.total(),
        next: page.next(),
        has_more: page.has_more(),
    }
}

impl<R: Page> TypeFacts<R> {
    /// The reader of pages of the type. `DefaultTypeFacts` has none, so that a type that is not a page is one
    /// error.
    pub const PAGE_READER: Option<PageReader> = Some(PageReader {
        read: read::<R>,
        items: R::ITEMS,
        last_item: R::LAST_ITEM,
    });
}

fn read<R: Page>(
    route: &'static Route,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
) -> Result<PageFacts, Fault> {
    let mut response = RawResponse::from_parts(route, status, headers, body);
    R::decode(&mut response).map(|page| facts(&page))
}
