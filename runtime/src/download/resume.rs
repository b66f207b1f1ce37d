//! Resumes interrupted downloads with range requests.

use http::header::{ACCEPT_RANGES, CONTENT_ENCODING, IF_RANGE, RANGE};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::content_range::ContentRange;
use super::validator::Validator;
use super::{Download, content_length};
use crate::response::RawResponse;
use crate::{Error, Result};

/// The position of a response in the content.
struct Continuation {
    /// Number of bytes at the start of the response that were received before.
    skip: u64,
    /// Position at which the response ends.
    end: u64,
}

impl Download {
    /// Requests the rest of the body, or returns the error.
    pub(super) async fn resume(&mut self, mut error: Error) -> Result<()> {
        // A response that violates the protocol would do so again.
        while error.is_retryable() && self.failures < self.max_resumes {
            self.failures += 1;
            let (Some(call), Some(validator)) = (&self.reconnect, self.validator()) else {
                break;
            };
            let range = format!("bytes={}-", self.progress.done);
            let Ok(range) = HeaderValue::try_from(range) else {
                break;
            };
            tracing::debug!(path = self.context.route.path(), "download is resumed");
            let headers = [(RANGE, range), (IF_RANGE, validator.value().clone())];
            match call.send(&headers, &self.context.secrets).await {
                Ok(mut response) => {
                    let Some(Continuation { skip, end }) = self.continuation(&validator, &response)
                    else {
                        // The file has changed, or the server sent other bytes than requested.
                        break;
                    };
                    self.context.resume(&response);
                    self.body = response.take_stream();
                    (self.skip, self.end) = (skip, Some(end));
                    return Ok(());
                }
                Err(next) if next.is_retryable() => error = next,
                // The file is not available any more.
                Err(_) => break,
            }
        }
        Err(error)
    }

    /// Returns the validator for `If-Range`, or `None` if the download cannot be resumed.
    fn validator(&self) -> Option<Validator> {
        // A body without a length may be compressed in transit, and a range would refer to other bytes.
        self.progress.total?;
        // A partial response means that the call requested a range of its own.
        let is_whole = self.status == StatusCode::OK;
        let has_ranges = self.headers.get(ACCEPT_RANGES)? == "bytes";
        Validator::of(&self.headers).filter(|_| is_whole && has_ranges)
    }

    /// Returns the position of the response, or `None` if it does not continue the download.
    fn continuation(&self, validator: &Validator, response: &RawResponse) -> Option<Continuation> {
        let (headers, done, total) = (response.headers(), self.progress.done, self.progress.total?);
        if !validator.matches(headers) || is_encoded(headers) {
            return None;
        }
        if response.status() == StatusCode::PARTIAL_CONTENT {
            // The server may send less than the requested range. The rest is requested next.
            let range = ContentRange::of(headers)?;
            let is_next = range.first == done
                && range.end <= total
                && range.length.is_none_or(|length| length == total);
            return is_next.then_some(Continuation {
                skip: 0,
                end: range.end,
            });
        }
        // The server sends the same file from its start.
        let is_same = response.status() == StatusCode::OK
            && content_length(headers).is_none_or(|length| length == total);
        is_same.then_some(Continuation {
            skip: done,
            end: total,
        })
    }
}

/// Returns `true` if the bytes of the body are not those of the file.
pub(super) fn is_encoded(headers: &HeaderMap) -> bool {
    let encoding = headers.get(CONTENT_ENCODING);
    encoding.is_some_and(|encoding| encoding != "identity")
}
