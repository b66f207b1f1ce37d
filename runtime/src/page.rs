//! Pages: a list that comes in pieces, as one stream.

use crate::call::Resend;
use crate::info::PageInfo;
use crate::{Endpoint, Response};

mod count;
mod guard;
mod items;
mod link;
mod pages;

#[doc(hidden)]
pub use count::Count;
pub use items::Items;
pub use pages::Pages;

/// An answer that is a page of a list.
///
/// A `Vec` is one. For an object around the items it is derived:
///
/// ```
/// use restrait::Page;
///
/// #[derive(serde::Deserialize, Page)]
/// struct Devices {
///     #[page(items)]
///     items: Vec<String>,
///     /// How many there are in all; with it the last page is known to be the last.
///     #[page(total)]
///     total_count: Option<u64>,
///     /// What the next page is asked for with, where there are cursors.
///     #[page(next)]
///     cursor: Option<String>,
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as a page of a list",
    label = "not a page",
    note = "use a `Vec`, or derive `restrait::Page` for `{Self}` and mark its list with `#[page(items)]`"
)]
pub trait Page: Response {
    /// What the list consists of.
    type Item;

    /// The items of this page.
    fn into_items(self) -> Vec<Self::Item>;

    /// How many items this page has.
    fn count(&self) -> usize;

    /// How many items there are on all pages, where the API says so.
    fn total(&self) -> Option<u64> {
        None
    }

    /// What the next page is asked for with. `None` and an empty text are the end.
    fn next(&self) -> Option<String> {
        None
    }
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

/// A call whose answer is a page: it is declared with `page(..)`.
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

    /// The pages from this one on, one after the other.
    fn pages(self) -> Pages<Self::Response> {
        let call = self.view();
        let first = call.and_then(|call| Resend::first(&call, Self::Response::READ_MODE));
        Pages::new(first, Self::PAGES)
    }

    /// The items of the pages from this one on, one after the other.
    fn items(self) -> Items<Self::Response> {
        Items::new(self.pages())
    }
}
