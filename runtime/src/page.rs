//! Pagination: lists that an API returns page by page.
//!
//! An endpoint declares how its next page is requested: `page(number = ..)`, `page(offset = ..)`,
//! `page(cursor = ..)`, `page(next_url)` or `page(link)`. Its calls then have the methods of [`Paged`]:
//! [`items`](Paged::items) returns a stream of the items on all pages, and [`pages`](Paged::pages) a
//! stream of the pages. The response type implements [`Page`], which can be derived.
//!
//! ```
//! use restrait::prelude::*;
//! use restrait::{Page, api, endpoint};
//!
//! #[derive(serde::Deserialize, Page)]
//! struct Devices {
//!     #[page(items)]
//!     items: Vec<String>,
//!     #[page(next)]
//!     next_cursor: Option<String>,
//! }
//!
//! #[api]
//! trait Fleet {
//!     #[endpoint(method = "GET", path = "/devices", page(cursor = cursor))]
//!     fn devices(&self, cursor: Option<&str>) -> Devices;
//! }
//!
//! # async fn example(client: restrait::Client) -> restrait::Result<()> {
//! let names: Vec<String> = client.devices().items().max_items(1000).collect().await?;
//! # Ok(()) }
//! ```

use crate::call::Resend;
use crate::info::{LastItem, PageInfo};
use crate::{Endpoint, Response};

mod has_more;
mod items;
mod json;
mod link;
mod loop_detector;
mod pages;
mod path;
mod prefetch;
mod reader;
mod total_count;

pub use crate::cursor::{Cursor, ToCursor};
pub use has_more::HasMore;
pub use items::Items;
pub use pages::Pages;
#[doc(hidden)]
pub use path::{Open, Step};
pub use total_count::TotalCount;

/// A response that is one page of a list.
///
/// `Vec` implements it. Derive it for an object that contains the items:
///
/// ```
/// use restrait::Page;
///
/// #[derive(serde::Deserialize, Page)]
/// struct Devices {
///     #[page(items)]
///     items: Vec<String>,
///     /// Number of items on all pages. It saves the request for an empty last page.
///     #[page(total)]
///     total_count: Option<u64>,
///     /// Cursor of the next page, for `page(cursor = ..)`.
///     #[page(next)]
///     cursor: Option<String>,
/// }
/// ```
///
/// A page can be generic, and the cursor can be in a nested object or in the last item:
///
/// ```
/// use restrait::Page;
/// use serde::Deserialize;
///
/// #[derive(Deserialize, Page)]
/// #[page(next = metadata.continue_token)]
/// struct List<T> {
///     #[page(items)]
///     items: Vec<T>,
///     metadata: Option<Metadata>,
/// }
///
/// #[derive(Deserialize)]
/// struct Metadata {
///     #[serde(rename = "continue")]
///     continue_token: Option<String>,
/// }
///
/// #[derive(Deserialize, Page)]
/// struct Charges {
///     #[page(items, cursor = id)]
///     data: Vec<Charge>,
///     #[page(has_more)]
///     has_more: bool,
/// }
///
/// #[derive(Deserialize)]
/// struct Charge {
///     id: String,
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as a page of a list",
    label = "not a page",
    note = "use a `Vec`, or derive `restrait::Page` for `{Self}` and mark its list with `#[page(items)]`"
)]
pub trait Page: Response {
    /// The type of the items.
    type Item;

    /// Returns the items on this page.
    fn into_items(self) -> Vec<Self::Item>;

    /// Returns the number of items on this page.
    fn count(&self) -> usize;

    /// Returns the number of items on all pages, if the API sends it. Defaults to `None`.
    fn total(&self) -> Option<u64> {
        None
    }

    /// Returns the cursor or the URL of the next page. `None` and an empty text mark the last page.
    /// Defaults to `None`.
    fn next(&self) -> Option<Cursor> {
        None
    }

    /// Returns `false` if this is the last page, if the API says so. Defaults to `None`.
    ///
    /// A list by cursor fails if it is `true` and the cursor is missing.
    fn has_more(&self) -> Option<bool> {
        None
    }

    /// The cursor in the last item, if the type of the items is not known to the derive.
    #[doc(hidden)]
    const LAST_ITEM: Option<LastItem> = None;

    /// The name of the list in JSON, if it is a member of the page.
    #[doc(hidden)]
    const ITEMS: Option<&'static str> = None;
}

impl<T: serde::de::DeserializeOwned> Page for Vec<T> {
    type Item = T;

    fn into_items(self) -> Self {
        self
    }

    fn count(&self) -> usize {
        self.len()
    }
}

/// A call of an endpoint that is declared with `page(..)`.
///
/// It is in the [prelude](crate::prelude).
///
/// ```
/// use restrait::prelude::*;
/// use restrait::{Page, api, endpoint};
///
/// # #[derive(serde::Deserialize)] struct Device { name: String }
/// #[derive(serde::Deserialize, Page)]
/// struct Devices {
///     #[page(items)]
///     items: Vec<Device>,
///     #[page(total)]
///     total_count: u64,
/// }
///
/// #[api(rename_all = "camelCase")]
/// trait Fleet {
///     #[endpoint(method = "GET", path = "/devices", page(number = page))]
///     fn devices(&self, page: Option<u64>, per_page: Option<u64>) -> Devices;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let mut devices = client.devices().per_page(100).items().max_items(1000);
/// while let Some(device) = devices.next().await {
///     println!("{}", device?.name);
/// }
/// # Ok(()) }
/// ```
#[diagnostic::on_unimplemented(
    message = "the endpoint of `{Self}` does not declare pages",
    label = "no pages",
    note = "add `page(number = page)` to `#[endpoint(..)]`"
)]
pub trait Paged: Endpoint<Response: Page> {
    #[doc(hidden)]
    const PAGES: PageInfo;

    /// Returns a stream of the pages, starting with the page that this call requests.
    fn pages(self) -> Pages<Self::Response> {
        let call = self.view();
        let first = call.and_then(|call| Resend::first(&call, Self::Response::READ_MODE));
        Pages::new(first, Self::PAGES)
    }

    /// Returns a stream of the items on all pages, starting with the page that this call requests.
    fn items(self) -> Items<Self::Response> {
        Items::new(self.pages())
    }
}
