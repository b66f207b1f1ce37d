//! Finds the next page.

use std::borrow::Cow;

use super::Pages;
use crate::call::Resend;
use crate::cursor::Cursor;
use crate::encode::query;
use crate::info::{LastItem, PageFacts, PageInfo};
use crate::page::json;

/// Maximum number of consecutive empty pages that have a next page.
const MAX_EMPTY_PAGES: u32 = 100;

/// The error of a cursor that cannot be sent.
const INVALID_CURSOR: &str = "the cursor of the next page cannot be sent";

/// The state of the list after a page.
pub(super) enum NextPage {
    Available,
    End,
}

/// The parts of a response that may lead to the next page and are not in the decoded page.
#[derive(Default)]
pub(super) struct Next {
    /// The target of the `Link` header.
    pub(super) link: Option<String>,
    pub(super) last_item: LastCursor,
}

/// The cursor in the last item of a page.
#[derive(Default)]
pub(super) enum LastCursor {
    /// The decoded page contains the cursor, if there is one.
    #[default]
    Decoded,
    /// The page is empty, or its last item lacks the cursor.
    Missing,
    Found(Cursor),
}

impl LastCursor {
    /// Finds the cursor in the body of a page, if the page declares one that only the body contains.
    pub(super) fn find(body: &[u8], path: Option<LastItem>) -> Self {
        match path.map(|path| cursor_in(body, path)) {
            None => Self::Decoded,
            Some(None) => Self::Missing,
            Some(Some(cursor)) => Self::Found(cursor),
        }
    }
}

/// Returns the cursor in the last item of a page.
fn cursor_in(body: &[u8], path: LastItem) -> Option<Cursor> {
    let body = std::str::from_utf8(body).ok()?;
    let item = json::last_item(json::member(body, &[path.items])?)?;
    Cursor::from_json_text(json::member(item, path.cursor)?.to_owned())
}

impl<R> Pages<R> {
    /// Changes the call so that it requests the next page.
    ///
    /// # Errors
    ///
    /// Returns the reason if the list cannot be continued.
    pub(super) fn advance(
        &mut self,
        mut call: Resend,
        page: &PageFacts,
        next: Next,
    ) -> Result<NextPage, Cow<'static, str>> {
        let count = page.count;
        let url = call.url();
        let is_complete = |items_before: u64| {
            page.total
                .is_some_and(|total| items_before + self.item_count >= total)
        };
        if page.has_more == Some(false) {
            return Ok(NextPage::End);
        }
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
                let Some(cursor) = self.cursor(page, next)? else {
                    return Ok(NextPage::End);
                };
                query::set(url, param, cursor.as_text().ok_or(INVALID_CURSOR)?)
            }
            PageInfo::BodyCursor { path } => {
                let Some(cursor) = self.cursor(page, next)? else {
                    return Ok(NextPage::End);
                };
                call.change_body(|body| {
                    let path: Vec<&str> = path.split('.').collect();
                    let cursor = cursor.as_json().ok_or(INVALID_CURSOR)?;
                    json::set(body, &path, &cursor).ok_or(
                        "the cursor cannot be written to the body, which has another structure",
                    )
                })?;
                call.url().to_owned()
            }
            PageInfo::Link => {
                let Some(link) = next.link else {
                    return Ok(NextPage::End);
                };
                self.follow(&mut call, &link)?
            }
            PageInfo::NextUrl => {
                let Some(cursor) = page.next.as_ref().filter(|url| !url.is_empty()) else {
                    return Self::without_next(page);
                };
                self.follow(&mut call, cursor.as_text().ok_or(INVALID_CURSOR)?)?
            }
        };
        if self.consecutive_empty >= MAX_EMPTY_PAGES {
            return Err(
                format!("the server returned {MAX_EMPTY_PAGES} empty pages in a row").into(),
            );
        }
        if self.page_count >= self.page_limit {
            return Err(format!(
                "the list exceeds the limit of {} pages; raise it with `Pages::max_pages`",
                self.page_limit
            )
            .into());
        }
        call.set_url(next_url);
        self.call = Some(call);
        Ok(NextPage::Available)
    }

    /// Returns the cursor of the next page, or `None` after the last page.
    fn cursor(
        &mut self,
        page: &PageFacts,
        next: Next,
    ) -> Result<Option<Cursor>, Cow<'static, str>> {
        let cursor = match next.last_item {
            LastCursor::Missing if page.count > 0 => {
                return Err("the last item of the page contains no cursor".into());
            }
            LastCursor::Missing => None,
            LastCursor::Found(cursor) => Some(cursor),
            LastCursor::Decoded => page.next.clone(),
        };
        let Some(cursor) = cursor.filter(|cursor| !cursor.is_empty()) else {
            Self::without_next(page)?;
            return Ok(None);
        };
        let text = cursor.as_text().ok_or(INVALID_CURSOR)?;
        if self.loop_detector.is_repeated_cursor(text) {
            return Err("the server returned the cursor of an earlier page".into());
        }
        Ok(Some(cursor))
    }

    /// Ends the list, unless the server says that there are more pages.
    fn without_next(page: &PageFacts) -> Result<NextPage, Cow<'static, str>> {
        match page.has_more {
            Some(true) => {
                Err("the server says that there are more pages, but not how to request them".into())
            }
            Some(false) | None => Ok(NextPage::End),
        }
    }

    /// Changes the call to a link of the server. Returns the URL.
    fn follow(&mut self, call: &mut Resend, link: &str) -> Result<String, Cow<'static, str>> {
        if self.loop_detector.is_repeated_cursor(link) {
            return Err("the server returned the link of an earlier page".into());
        }
        call.follow(link)?;
        Ok(call.url().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Client;
    use crate::call::Call;
    use crate::raw_call::RawCall;
    use crate::response::ReadMode;

    #[test]
    fn links_are_followed_with_safe_methods_only() {
        let builder = Client::builder().base_url("https://h/v1");
        let client = builder.build().unwrap();
        for (method, is_followed) in [
            ("GET", true),
            ("HEAD", true),
            ("POST", false),
            ("PUT", false),
            ("DELETE", false),
            ("PATCH", false),
            ("OPTIONS", false),
        ] {
            let call = RawCall::new(&client, method, "/a");
            let first = || Resend::first(&call.view().unwrap(), ReadMode::Json).unwrap();
            let mut pages = Pages::<Vec<u32>>::new(Ok(first()), PageInfo::Link);
            let link = Next {
                link: Some("/v1/b".to_owned()),
                ..Next::default()
            };
            let next = pages.advance(first(), &crate::page::reader::facts(&vec![1]), link);
            assert_eq!(next.is_ok(), is_followed, "{method}");
        }
    }
}
