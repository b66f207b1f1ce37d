//! Resumes interrupted downloads with range requests.

use http::header::{ACCEPT_RANGES, CONTENT_RANGE, ETAG, IF_RANGE, LAST_MODIFIED, RANGE};
use http::{HeaderValue, StatusCode};

use super::Download;
use crate::body::Progress;
use crate::response::RawResponse;
use crate::{Error, Result};

impl Download {
    /// Requests the rest of the body, or returns the error.
    pub(super) async fn resume(&mut self, mut error: Error) -> Result<()> {
        while self.failures < self.max_resumes {
            self.failures += 1;
            let (Some(call), Some(validator)) = (&self.reconnect, self.validator()) else {
                break;
            };
            let range = format!("bytes={}-", self.progress.done);
            let Ok(range) = HeaderValue::try_from(range) else {
                break;
            };
            tracing::debug!(path = self.context.route.path(), "download is resumed");
            match call.send(&[(RANGE, range), (IF_RANGE, validator)]).await {
                Ok(mut response) if self.is_continuation(&response) => {
                    self.context.resume(&response);
                    self.body = response.take_stream();
                    return Ok(());
                }
                Err(next) if next.is_retryable() => error = next,
                // The file has changed or is not available any more.
                _ => break,
            }
        }
        Err(error)
    }

    /// Returns the validator for `If-Range`, or `None` if the download cannot be resumed.
    fn validator(&self) -> Option<HeaderValue> {
        // A body without a length may be compressed in transit, and a range would refer to other bytes.
        self.progress.total?;
        if self.headers.get(ACCEPT_RANGES)? != "bytes" {
            return None;
        }
        let etag = self.headers.get(ETAG);
        let strong = etag.filter(|etag| !etag.as_bytes().starts_with(b"W/"));
        strong.or_else(|| self.headers.get(LAST_MODIFIED)).cloned()
    }

    /// Returns `true` if the response contains the rest of the body.
    fn is_continuation(&self, response: &RawResponse) -> bool {
        let Progress { done, total } = self.progress;
        let range = response.headers().get(CONTENT_RANGE);
        let range = range.and_then(|range| range.to_str().ok());
        let expected = format!("bytes {done}-");
        let suffix = total.map(|total| format!("/{total}")).unwrap_or_default();
        response.status() == StatusCode::PARTIAL_CONTENT
            && range.is_some_and(|range| range.starts_with(&expected) && range.ends_with(&suffix))
    }
}
