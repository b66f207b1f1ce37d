//! A stream of pages.

use std::borrow::Cow;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::loop_detector::LoopDetector;
use super::{Page, link, prefetch, reader};
use crate::call::{Resend, decode};
use crate::error::Cause;
use crate::info::{LastItem, PageFacts, PageInfo};
use crate::response::RawResponse;
use crate::{BoxFuture, Error, Result};

mod next_page;

use next_page::{LastCursor, Next, NextPage};

/// Default of [`Pages::max_pages`].
const MAX_PAGES: u64 = 1_000_000;

/// A [`Stream`] of the pages of a list.
///
/// A page is requested when the stream is polled, or while the previous page is processed if
/// [`Pages::prefetch`] is set. At most two pages and the body of one are in memory. The stream ends
/// after the first error.
///
/// # Errors
///
/// Besides the errors of a call, the stream fails with
/// [`ErrorKind::Pagination`](crate::ErrorKind::Pagination) if the server repeats a page or a cursor,
/// links to a page outside of the base URL, sends 100 empty pages in a row, or has more than
/// [`Pages::max_pages`] pages.
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
/// let mut pages = client.devices().pages().max_pages(10);
/// while let Some(page) = pages.next().await {
///     println!("{} devices", page?.len());
/// }
/// # Ok(()) }
/// ```
#[must_use = "a stream does nothing unless it is polled"]
pub struct Pages<R> {
    /// The call that requests the next page, or `None` after the last page.
    call: Option<Resend>,
    info: PageInfo,
    /// The request for the next page, once it was sent.
    pending: Option<BoxFuture<Result<RawResponse>>>,
    /// The error that is returned instead of the next page.
    error: Option<Error>,
    prefetch: bool,
    loop_detector: LoopDetector,
    page_count: u64,
    item_count: u64,
    /// Number of items on the pages before the first requested page.
    items_before: u64,
    consecutive_empty: u32,
    page_limit: u64,
    last_item: Option<LastItem>,
    decode: Decode<R>,
}

/// The decoder of a page.
type Decode<R> = Box<dyn Fn(&mut RawResponse) -> Result<(R, PageFacts)> + Send + Sync>;

impl<R: Page> Pages<R> {
    pub(super) fn new(first: Result<Resend>, info: PageInfo) -> Self {
        let decode = |response: &mut RawResponse| {
            let page: R = decode(response)?;
            let facts = reader::facts(&page);
            Ok((page, facts))
        };
        Self::decoded_by(first, info, R::LAST_ITEM, Box::new(decode))
    }
}

impl<R> Pages<R> {
    pub(crate) fn decoded_by(
        first: Result<Resend>,
        info: PageInfo,
        last_item: Option<LastItem>,
        decode: Decode<R>,
    ) -> Self {
        let (call, error) = match first {
            Ok(call) => (Some(call), None),
            Err(error) => (None, Some(error)),
        };
        Self {
            call,
            info,
            pending: None,
            error,
            prefetch: false,
            loop_detector: LoopDetector::default(),
            page_count: 0,
            item_count: 0,
            items_before: 0,
            consecutive_empty: 0,
            page_limit: MAX_PAGES,
            last_item,
            decode,
        }
    }

    /// Requests the next page while the current page is processed.
    ///
    /// It has no effect outside of a tokio runtime.
    pub fn prefetch(mut self) -> Self {
        self.prefetch = true;
        self
    }

    /// Sets the maximum number of pages. Defaults to 1,000,000. The stream fails if there are more.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.page_limit = pages;
        self
    }

    /// Returns the next page, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<R>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Sends the request for the next page, if there is one.
    fn request_next(&mut self) {
        let Some(call) = &self.call else {
            return;
        };
        let request = call.send();
        self.pending = Some(if self.prefetch {
            prefetch::spawn(call.route(), request)
        } else {
            request
        });
    }

    /// Decodes a page and prepares the call for the next one.
    fn decode_page(&mut self, mut response: RawResponse) -> Option<Result<R>> {
        let is_repeated = self.loop_detector.is_repeated_page(response.bytes());
        let next = Next {
            link: link::next(response.headers()).map(str::to_owned),
            last_item: LastCursor::find(response.bytes(), self.last_item),
        };
        let (page, facts) = match (self.decode)(&mut response) {
            Ok(decoded) => decoded,
            Err(error) => return Some(Err(error)),
        };
        let count = facts.count;
        if is_repeated && count > 0 {
            return Some(Err(pagination_error(
                &response,
                "the server returned the same page twice",
            )));
        }
        let is_first = self.page_count == 0;
        self.page_count += 1;
        self.item_count += count;
        self.consecutive_empty = if count == 0 {
            self.consecutive_empty + 1
        } else {
            0
        };
        let call = self.call.take()?;
        match self.advance(call, &facts, next) {
            // An empty page marks the end of the list and is not returned, unless it is the only one.
            Ok(NextPage::End) if count == 0 && !is_first => return None,
            Ok(_) => {}
            Err(reason) => self.error = Some(pagination_error(&response, reason)),
        }
        if self.prefetch {
            self.request_next();
        }
        Some(Ok(page))
    }
}

fn pagination_error(response: &RawResponse, reason: impl Into<Cow<'static, str>>) -> Error {
    response.error(Cause::Pagination(reason.into()))
}

impl<R> Stream for Pages<R> {
    type Item = Result<R>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<R>>> {
        let this = self.get_mut();
        if let Some(error) = this.error.take() {
            this.call = None;
            return Poll::Ready(Some(Err(error)));
        }
        if this.pending.is_none() {
            this.request_next();
        }
        let Some(pending) = &mut this.pending else {
            return Poll::Ready(None);
        };
        let response = ready!(pending.as_mut().poll(cx));
        this.pending = None;
        let page = match response {
            Ok(response) => this.decode_page(response),
            Err(error) => Some(Err(error)),
        };
        if matches!(page, Some(Err(_)) | None) {
            this.call = None;
        }
        Poll::Ready(page)
    }
}

impl<R> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("info", &self.info)
            .field("pages", &self.page_count)
            .finish_non_exhaustive()
    }
}
