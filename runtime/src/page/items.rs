//! A stream of the items on all pages.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{Page, Pages};
use crate::Result;

/// A [`Stream`] of the items on all pages of a list.
///
/// It requests pages and fails like [`Pages`].
///
/// ```
/// # use restrait::prelude::*;
/// # use restrait::{api, endpoint};
/// # #[api]
/// # trait Devices {
/// #     #[endpoint(method = "GET", path = "/devices", page(number = page))]
/// #     fn devices(&self, page: Option<u64>) -> Vec<String>;
/// # }
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let mut items = client.devices().items().prefetch();
/// while let Some(device) = items.next().await {
///     println!("{}", device?);
/// }
/// # Ok(()) }
/// ```
#[must_use = "a stream does nothing unless it is polled"]
pub struct Items<R: Page> {
    pages: Pages<R>,
    page: std::vec::IntoIter<R::Item>,
    /// Number of items until `max_items` is reached.
    remaining: Option<u64>,
}

impl<R: Page> Items<R> {
    pub(crate) fn new(pages: Pages<R>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
            remaining: None,
        }
    }

    /// Ends the stream after this number of items. Further pages are not requested. Unlimited by
    /// default.
    pub fn max_items(mut self, items: u64) -> Self {
        self.remaining = Some(items);
        self
    }

    /// Requests the next page while the items of the current page are processed. See
    /// [`Pages::prefetch`].
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// Sets the maximum number of pages. Defaults to 1,000,000. The stream fails if there are more.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// Returns the next item, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<R::Item>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Collects all items in memory.
    ///
    /// # Errors
    ///
    /// Returns the first error, and drops the items before it. Call [`next`](Self::next) in a loop to
    /// keep them.
    pub async fn collect<C: Default + Extend<R::Item>>(mut self) -> Result<C> {
        let mut all = C::default();
        while let Some(item) = self.next().await {
            all.extend([item?]);
        }
        Ok(all)
    }
}

// No field is structurally pinned.
impl<R: Page> Unpin for Items<R> {}

impl<R: Page> Stream for Items<R> {
    type Item = Result<R::Item>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<R::Item>>> {
        let this = self.get_mut();
        loop {
            if this.remaining == Some(0) {
                return Poll::Ready(None);
            }
            if let Some(item) = this.page.next() {
                if let Some(remaining) = &mut this.remaining {
                    *remaining -= 1;
                }
                return Poll::Ready(Some(Ok(item)));
            }
            // The page is dropped before the next one is received.
            this.page = Vec::new().into_iter();
            match ready!(Pin::new(&mut this.pages).poll_next(cx)) {
                Some(Ok(page)) => this.page = page.into_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R: Page> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .finish_non_exhaustive()
    }
}
