//! A single attempt to send a call.

use http::StatusCode;
use http::header::LOCATION;

use super::InFlightCall;
use crate::call::body::{self, BodyEnd, expected_length, is_truncated, read, streamed, truncated};
use crate::call::redirect;
use crate::error::{Activity, Cause, ErrorBody, SizeLimit, TransportError};
use crate::response::ReadMode;
use crate::response::{Content, Context, RawResponse, request_id};
use crate::time::TimedOut;
use crate::transport::TransportResponse;
use crate::transport::guard;
use crate::{Error, Result, retry, time};

/// The step after an attempt without a successful response.
pub(super) enum NextStep {
    /// The attempt failed. The call may be sent again.
    Fail(Error),
    /// The call is redirected to this URL.
    Redirect(url::Url),
}

impl InFlightCall {
    /// Sends the request and reads the response.
    pub(super) async fn attempt(&mut self) -> Result<RawResponse, NextStep> {
        let transport = self.encoded.core.transport();
        let sent = guard::send(&*transport, self.encoded.attempt());
        // The read timeout does not apply while a stream is sent.
        let received = if self.is_repeatable {
            self.timer.with_read_timeout(sent).await
        } else {
            self.timer.with_deadline(sent).await
        };
        // With a `match`, the future would store the value until it ends.
        let received =
            received.unwrap_or_else(|limit| Err(self.timed_out(limit, Activity::Response)));
        if let Ok(received) = &received {
            self.encoded.core.rate_limit().update(&received.headers);
        }
        match received {
            Ok(received) if received.status.is_success() => self.succeed(received).await,
            Ok(received) => Err(Box::pin(self.fail(received)).await),
            Err(error) => Err(NextStep::Fail(self.error(Cause::Transport(error)))),
        }
    }

    /// Returns the error of a time limit that was reached.
    #[cold]
    fn timed_out(&self, limit: TimedOut, activity: Activity) -> TransportError {
        let settings = self.encoded.settings();
        body::timed_out(limit, activity, settings.timeout, settings.read_timeout)
    }

    /// Reads a successful response.
    // This and `fail` are not `async fn`s, whose futures would store their arguments twice.
    fn succeed(
        &mut self,
        received: TransportResponse,
    ) -> impl Future<Output = Result<RawResponse, NextStep>> {
        let TransportResponse {
            status,
            headers,
            body,
        } = received;
        async move {
            let length = expected_length(self.encoded.route.method(), status, &headers);
            let content = if matches!(self.read_mode, ReadMode::Streamed(_)) {
                // The deadline ends here. The body has only a read timeout.
                Content::Streamed(streamed(body, self.timer.read_timeout(), length))
            } else {
                let max_bytes = self.encoded.settings().limits.max_body_bytes;
                let (body, end) = read(body, max_bytes, &mut self.timer).await;
                let cause = match end {
                    BodyEnd::Complete if is_truncated(&body, length) => {
                        Some(Cause::Transport(truncated()))
                    }
                    BodyEnd::Complete => None,
                    BodyEnd::LimitReached => {
                        let limit = SizeLimit::Body(max_bytes);
                        Some(Cause::TooLarge { status, limit })
                    }
                    BodyEnd::Failed(error) => Some(Cause::Transport(error)),
                    BodyEnd::TimedOut(limit) => {
                        let error = self.timed_out(limit, Activity::ResponseBody);
                        Some(Cause::Transport(error))
                    }
                };
                if let Some(cause) = cause {
                    let mut context = self.context();
                    context.request_id = request_id(&headers);
                    return Err(NextStep::Fail(self.error_in(cause, context)));
                }
                Content::Buffered(body)
            };
            let context = Context {
                route: self.encoded.route,
                secrets: self.encoded.secrets.clone(),
                attempts: self.encoded.attempts,
                request_id: None,
                span: self.span.clone(),
            };
            Ok(RawResponse::new(status, headers, content, context))
        }
    }

    /// Reads an error response or a redirect.
    fn fail(&mut self, received: TransportResponse) -> impl Future<Output = NextStep> {
        let TransportResponse {
            status,
            headers,
            body,
        } = received;
        async move {
            let mut context = self.context();
            context.request_id = request_id(&headers);
            if status.is_redirection() && status != StatusCode::NOT_MODIFIED {
                // Browsers hide this header.
                let location = headers.get(LOCATION);
                let remaining = self.remaining_redirects;
                let rejected = match redirect::target(&self.encoded, location, remaining) {
                    Ok(target) => return NextStep::Redirect(target),
                    Err(rejected) => rejected,
                };
                let cause = Cause::Redirect {
                    status,
                    target: rejected.origin,
                    reason: rejected.reason,
                };
                return NextStep::Fail(self.error_in(cause, context));
            }
            context.retry_after = retry::retry_after(&headers, time::since_1970());
            // If the body cannot be read, the error still has the status.
            let max_bytes = self.encoded.settings().limits.max_error_body_bytes;
            let (body, _) = read(body, max_bytes, &mut self.timer).await;
            let api_error = (self.encoded.core.info().api_message)(&body).unwrap_or_default();
            let cause = Cause::Status {
                status,
                api_error,
                body: ErrorBody(body),
            };
            NextStep::Fail(self.error_in(cause, context))
        }
    }
}
