//! Finds the next page.

use std::borrow::Cow;

use super::Pages;
use crate::call::Resend;
use crate::encode::query;
use crate::info::PageInfo;
use crate::page::Page;

/// Maximum number of consecutive empty pages that have a next page.
const MAX_EMPTY_PAGES: u32 = 100;

/// The state of the list after a page.
pub(super) enum NextPage {
    Available,
    End,
}

impl<R: Page> Pages<R> {
    /// Changes the call so that it requests the next page.
    ///
    /// # Errors
    ///
    /// Returns the reason if the list cannot be continued.
    pub(super) fn advance(
        &mut self,
        mut call: Resend,
        page: &R,
        link: Option<String>,
    ) -> Result<NextPage, Cow<'static, str>> {
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
                    return Err("the server returned the cursor of an earlier page".into());
                }
                query::set(url, param, &cursor)
            }
            PageInfo::Link => {
                let Some(link) = link else {
                    return Ok(NextPage::End);
                };
                if self.loop_detector.is_repeated_cursor(&link) {
                    return Err("the server returned the link of an earlier page".into());
                }
                call.follow(&link)?;
                call.url().to_owned()
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
            let next = pages.advance(first(), &vec![1], Some("/v1/b".to_owned()));
            assert_eq!(next.is_ok(), is_followed, "{method}");
        }
    }
}
