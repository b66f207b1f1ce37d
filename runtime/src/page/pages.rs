//! The stream of pages.

use std::borrow::Cow;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::guard::Guard;
use super::{Page, link};
use crate::call::{Resend, decode};
use crate::encode::query;
use crate::error::Cause;
use crate::info::PageInfo;
use crate::response::RawResponse;
use crate::route::Route;
use crate::{BoxFuture, Error, Result};

/// The most pages that come, unless [`Pages::max_pages`] says otherwise.
const MAX_PAGES: u64 = 1_000_000;

/// The most pages in a row that may be empty and yet name a next one.
const MOST_EMPTY: u32 = 100;

/// The pages of a list: a [`Stream`].
///
/// A page is asked for when it is wanted, or one ahead with [`Pages::prefetch`]: two pages are in
/// memory at most. An error is the last that comes; all that came before it was whole. An error
/// is also a page that comes twice, a cursor that leads in a circle, a link to another origin,
/// and more than [`Pages::max_pages`] pages.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Pages<R> {
    /// The call of the next page; `None` at the end.
    call: Option<Resend>,
    info: PageInfo,
    /// The next page on its way.
    coming: Option<BoxFuture<Result<RawResponse>>>,
    /// What is said in place of a next page.
    error: Option<Error>,
    prefetch: bool,
    guard: Guard,
    seen: u64,
    items: u64,
    /// How many items came before the first page that was asked for.
    before: u64,
    empty: u32,
    max_pages: u64,
    page: std::marker::PhantomData<fn() -> R>,
}

/// What comes after a page.
enum NextPage {
    Wanted,
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
            coming: None,
            error,
            prefetch: false,
            guard: Guard::default(),
            seen: 0,
            items: 0,
            before: 0,
            empty: 0,
            max_pages: MAX_PAGES,
            page: std::marker::PhantomData,
        }
    }

    /// Asks for each page while the one before is worked on. It needs tokio, and makes no
    /// difference without.
    pub fn prefetch(mut self) -> Self {
        self.prefetch = true;
        self
    }

    /// The most pages that may come: a million unless said otherwise. One more is an error.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.max_pages = pages;
        self
    }

    /// The next page, `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<R>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    fn start(&mut self) {
        let Some(call) = &self.call else {
            return;
        };
        let sent = call.send(&[]);
        self.coming = Some(if self.prefetch {
            ahead(call.route(), sent)
        } else {
            sent
        });
    }

    /// What an answer is, and what comes after it.
    fn take(&mut self, mut answer: RawResponse) -> Option<Result<R>> {
        let repeats = self.guard.repeats(answer.bytes());
        let next = link::next(answer.headers()).map(str::to_owned);
        let page: R = match decode(&mut answer) {
            Ok(page) => page,
            Err(error) => return Some(Err(error)),
        };
        let count = page.count() as u64;
        if repeats && count > 0 {
            return Some(Err(endless(&answer, "the server returned the same page twice")));
        }
        let is_first = self.seen == 0;
        self.seen += 1;
        self.items += count;
        self.empty = if count == 0 { self.empty + 1 } else { 0 };
        let call = self.call.take()?;
        match self.advance(call, &page, next) {
            // Unless it is the only one, an empty page is how a server says that there is no more.
            Ok(NextPage::End) if count == 0 && !is_first => return None,
            Ok(_) => {}
            Err(reason) => self.error = Some(endless(&answer, reason)),
        }
        if self.prefetch {
            self.start();
        }
        Some(Ok(page))
    }

    /// Makes the call that of the next page, where there is one.
    fn advance(
        &mut self,
        mut call: Resend,
        page: &R,
        link: Option<String>,
    ) -> Result<NextPage, Cow<'static, str>> {
        let count = page.count() as u64;
        let url = call.url();
        let is_all = |before: u64| {
            page.total()
                .is_some_and(|total| before + self.items >= total)
        };
        let number = |param| query::get(url, param).and_then(|value| value.parse::<u64>().ok());
        let changed = match self.info {
            PageInfo::Number { param, first } => {
                let number = number(param).unwrap_or(first);
                if self.seen == 1 && number > first {
                    // Each page before this one was as long, as far as anybody can tell.
                    self.before = (number - first).saturating_mul(count);
                }
                if count == 0 || is_all(self.before) {
                    return Ok(NextPage::End);
                }
                query::set(url, param, &number.saturating_add(1).to_string())
            }
            PageInfo::Offset { param } => {
                let offset = number(param).unwrap_or(0);
                if self.seen == 1 {
                    self.before = offset;
                }
                if count == 0 || is_all(self.before) {
                    return Ok(NextPage::End);
                }
                query::set(url, param, &offset.saturating_add(count).to_string())
            }
            PageInfo::Cursor { param } => {
                let Some(cursor) = page.next().filter(|cursor| !cursor.is_empty()) else {
                    return Ok(NextPage::End);
                };
                if self.guard.circles(&cursor) {
                    return Err("the cursor of the next page is that of an earlier one".into());
                }
                query::set(url, param, &cursor)
            }
            PageInfo::Link => {
                let Some(link) = link else {
                    return Ok(NextPage::End);
                };
                if self.guard.circles(&link) {
                    return Err("the link to the next page is that of an earlier one".into());
                }
                call.redirect(&link)?;
                call.url().to_owned()
            }
        };
        if self.empty >= MOST_EMPTY {
            return Err(format!("the server returned {MOST_EMPTY} empty pages in a row").into());
        }
        if self.seen >= self.max_pages {
            return Err(format!(
                "the list exceeds the limit of {} pages; raise it with `Pages::max_pages`",
                self.max_pages
            )
            .into());
        }
        call.set_url(changed);
        self.call = Some(call);
        Ok(NextPage::Wanted)
    }
}

fn endless(answer: &RawResponse, reason: impl Into<Cow<'static, str>>) -> Error {
    answer.error(Cause::Pagination(reason.into()))
}

/// A call that goes on while nobody waits for it, and ends when nobody wants it any more.
#[cfg(not(target_arch = "wasm32"))]
fn ahead(
    route: &'static Route,
    sent: BoxFuture<Result<RawResponse>>,
) -> BoxFuture<Result<RawResponse>> {
    struct Abort(tokio::task::AbortHandle);

    impl Drop for Abort {
        fn drop(&mut self) {
            self.0.abort();
        }
    }

    let Ok(runtime) = tokio::runtime::Handle::try_current() else {
        return sent;
    };
    let task = runtime.spawn(sent);
    let abort = Abort(task.abort_handle());
    Box::pin(async move {
        let answer = task.await;
        drop(abort);
        match answer {
            Ok(answer) => answer,
            // What the task says of a panic stays out: it may be anything.
            Err(_) => Err(Error::local(
                Some(route),
                crate::error::TransportError::response_lost(
                    "the task that prefetches the page ended; keep the tokio runtime alive",
                ),
            )),
        }
    })
}

#[cfg(target_arch = "wasm32")]
fn ahead(
    _: &'static Route,
    sent: BoxFuture<Result<RawResponse>>,
) -> BoxFuture<Result<RawResponse>> {
    sent
}

impl<R: Page> Stream for Pages<R> {
    type Item = Result<R>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<R>>> {
        let this = self.get_mut();
        if let Some(error) = this.error.take() {
            this.call = None;
            return Poll::Ready(Some(Err(error)));
        }
        if this.coming.is_none() {
            this.start();
        }
        let Some(coming) = &mut this.coming else {
            return Poll::Ready(None);
        };
        let answer = ready!(coming.as_mut().poll(cx));
        this.coming = None;
        let page = match answer {
            Ok(answer) => this.take(answer),
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
            .field("pages", &self.seen)
            .finish_non_exhaustive()
    }
}
