//! The stream of the items on all pages.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{Page, Pages};
use crate::Result;

/// The items of a list, over all its pages: a [`Stream`]. What is said of [`Pages`] holds here.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Items<R: Page> {
    pages: Pages<R>,
    page: std::vec::IntoIter<R::Item>,
    left: Option<u64>,
}

impl<R: Page> Items<R> {
    pub(super) fn new(pages: Pages<R>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
            left: None,
        }
    }

    /// The most items that come. The stream then ends, and asks for no more pages.
    pub fn max_items(mut self, items: u64) -> Self {
        self.left = Some(items);
        self
    }

    /// Asks for each page while the one before is worked on: see [`Pages::prefetch`].
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// The most pages that may come: see [`Pages::max_pages`].
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// The next item, `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<R::Item>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// All items, in memory.
    ///
    /// # Errors
    ///
    /// With the first error. To keep what came before it, take the items one by one.
    pub async fn collect<C: Default + Extend<R::Item>>(mut self) -> Result<C> {
        let mut all = C::default();
        while let Some(item) = self.next().await {
            all.extend([item?]);
        }
        Ok(all)
    }
}

// Nothing in it is pinned.
impl<R: Page> Unpin for Items<R> {}

impl<R: Page> Stream for Items<R> {
    type Item = Result<R::Item>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<R::Item>>> {
        let this = self.get_mut();
        loop {
            if this.left == Some(0) {
                return Poll::Ready(None);
            }
            if let Some(item) = this.page.next() {
                if let Some(left) = &mut this.left {
                    *left -= 1;
                }
                return Poll::Ready(Some(Ok(item)));
            }
            // The page is let go of before the next one is here.
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
