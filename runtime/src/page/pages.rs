//! A stream of pages.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::loop_detector::LoopDetector;
use super::{Page, link, prefetch};
use crate::call::{Resend, decode};
use crate::encode::query;
use crate::error::Cause;
use crate::info::PageInfo;
use crate::response::RawResponse;
use crate::{BoxFuture, Error, Result};

/// Default of [`Pages::max_pages`].
const MAX_PAGES: u64 = 1_000_000;

/// Maximum number of consecutive empty pages that have a next page.
const MAX_EMPTY_PAGES: u32 = 100;

/// A [`Stream`] of the pages of a list.
///
/// A page is requested when the stream is polled, or while the previous page is processed if
/// [`Pages::prefetch`] is set. At most two pages are in memory. The stream ends after the first
/// error.
///
/// # Errors
///
/// Besides the errors of a call, the stream fails with
/// [`ErrorKind::Pagination`](crate::ErrorKind::Pagination) if the server repeats a page or a cursor,
/// links to another origin, sends 100 empty pages in a row, or has more than [`Pages::max_pages`]
/// pages.
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
    empty_pages: u32,
    max_pages: u64,
    page: std::marker::PhantomData<fn() -> R>,
}

/// The state of the list after a page.
enum NextPage {
    Available,
    End,
}

impl<R: Page> Pages<R> {
    pub(super) fn new(first: Result<Resend>, info: PageInfo) -> Self {
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
            empty_pages: 0,
            max_pages: MAX_PAGES,
            page: std::marker::PhantomData,
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
        self.max_pages = pages;
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
        let request = call.send(&[]);
        self.pending = Some(if self.prefetch {
            prefetch::spawn(call.route(), request)
        } else {
            request
        });
    }

    /// Decodes a page and prepares the call for the next one.
    fn decode_page(&mut self, mut response: RawResponse) -> Option<Result<R>> {
        let is_repeated = self.loop_detector.is_repeated_page(response.bytes());
        let next = link::next(response.headers()).map(str::to_owned);
        let page: R = match decode(&mut response) {
            Ok(page) => page,
            Err(error) => return Some(Err(error)),
        };
        let count = page.count() as u64;
        if is_repeated && count > 0 {
            return Some(Err(pagination_error(
                &response,
                "the server repeated a page",
            )));
        }
        let is_first = self.page_count == 0;
        self.page_count += 1;
        self.item_count += count;
        self.empty_pages = if count == 0 { self.empty_pages + 1 } else { 0 };
        let call = self.call.take()?;
        match self.advance(call, &page, next) {
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

    /// Changes the call so that it requests the next page.
    ///
    /// # Errors
    ///
    /// Returns the reason if the list cannot be continued.
    fn advance(
        &mut self,
        mut call: Resend,
        page: &R,
        link: Option<String>,
    ) -> Result<NextPage, &'static str> {
        let count = page.count() as u64;
        let url = call.url();
        let is_complete = |items_before: u64| {
            page.total()
                .is_some_and(|total| items_before + self.item_count >= total)
        };
        let number = |param| query::get(url, param).and_then(|value| value.parse::<u64>().ok());
        let next_url = match self.info {
            PageInfo::Number { param, first } => {
                let number = number(param).unwrap_or(first);
                if self.page_count == 1 && number > first {
                    // The earlier pages are assumed to be as long as this one.
                    self.items_before = (number - first).saturating_mul(count);
                }
                if count == 0 || is_complete(self.items_before) {
                    return Ok(NextPage::End);
                }
                query::set(url, param, &number.saturating_add(1).to_string())
            }
            PageInfo::Offset { param } => {
                let offset = number(param).unwrap_or(0);
                if self.page_count == 1 {
                    self.items_before = offset;
                }
                if count == 0 || is_complete(self.items_before) {
                    return Ok(NextPage::End);
                }
                query::set(url, param, &offset.saturating_add(count).to_string())
            }
            PageInfo::Cursor { param } => {
                let Some(cursor) = page.next().filter(|cursor| !cursor.is_empty()) else {
                    return Ok(NextPage::End);
                };
                if self.loop_detector.is_repeated_cursor(&cursor) {
                    return Err("the server repeated a cursor");
                }
                query::set(url, param, &cursor)
            }
            PageInfo::Link => {
                let Some(link) = link else {
                    return Ok(NextPage::End);
                };
                if self.loop_detector.is_repeated_cursor(&link) {
                    return Err("the server repeated a link to the next page");
                }
                call.redirect(&link)?;
                call.url().to_owned()
            }
        };
        if self.empty_pages >= MAX_EMPTY_PAGES {
            return Err("the server sent 100 empty pages in a row");
        }
        if self.page_count >= self.max_pages {
            return Err("there are more pages than `max_pages` allows");
        }
        call.set_url(next_url);
        self.call = Some(call);
        Ok(NextPage::Available)
    }
}

fn pagination_error(response: &RawResponse, reason: &'static str) -> Error {
    response.error(Cause::Pagination(reason))
}

impl<R: Page> Stream for Pages<R> {
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
