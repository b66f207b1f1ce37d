//! One attempt: the request is sent, and its answer taken.

use http::StatusCode;
use http::header::LOCATION;

use super::Sending;
use crate::call::body::{self, BodyEnd, is_short, length, live, read, short};
use crate::call::redirect;
use crate::error::{Activity, Cause, ErrorBody, SizeLimit, TransportError};
use crate::response::ReadMode;
use crate::response::{Content, Context, RawResponse, request_id};
use crate::time::TimedOut;
use crate::transport::TransportResponse;
use crate::transport::guard;
use crate::{Error, Result, retry, time};

/// What comes after an attempt that is no success.
pub(super) enum NextStep {
    /// The attempt has failed; the call may make another one.
    Fail(Error),
    /// The server sent the call to another URL, and it goes there.
    Redirect(url::Url),
}

impl Sending {
    /// Sends the request once and takes the answer.
    pub(super) async fn attempt(&mut self) -> Result<RawResponse, NextStep> {
        let transport = self.call.core.transport();
        let sent = guard::send(&*transport, self.call.attempt());
        // How long a stream takes to be sent is its own affair.
        let received = if self.is_repeatable {
            self.limit.pause(sent).await
        } else {
            self.limit.wait(sent).await
        };
        // No `match`, which would keep room for the value until the end.
        let received =
            received.unwrap_or_else(|limit| Err(self.timed_out(limit, Activity::Response)));
        if let Ok(received) = &received {
            self.call.core.rate_limit().update(&received.headers);
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
        let settings = self.call.settings();
        body::timed_out(limit, activity, settings.timeout, settings.idle)
    }

    /// A success and its body.
    // No `async fn`, which has room for its arguments twice. Neither is the next.
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
            let length = length(self.call.route.method(), status, &headers);
            let content = if matches!(self.reading, ReadMode::Streamed(_)) {
                // From here on the idle limit rules.
                Content::Live(live(body, self.limit.take(), length))
            } else {
                let cap = self.call.settings().limits.max_body_bytes;
                let (body, end) = read(body, cap, &mut self.limit).await;
                let cause = match end {
                    BodyEnd::Whole if is_short(&body, length) => Some(Cause::Transport(short())),
                    BodyEnd::Whole => None,
                    BodyEnd::Capped => {
                        let limit = SizeLimit::Body(cap);
                        Some(Cause::TooLarge { status, limit })
                    }
                    BodyEnd::Lost(error) => Some(Cause::Transport(error)),
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
                Content::Whole(body)
            };
            let context = Context {
                route: self.call.route,
                secrets: self.call.secrets.clone(),
                attempts: self.call.attempts,
                request_id: None,
                span: self.span.clone(),
            };
            Ok(RawResponse::new(status, headers, content, context))
        }
    }

    /// An answer that is no success.
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
                // A browser hides it.
                let location = headers.get(LOCATION);
                let refused = match redirect::target(&self.call, location, self.redirects) {
                    Ok(target) => return NextStep::Redirect(target),
                    Err(refused) => refused,
                };
                let cause = Cause::Redirect {
                    status,
                    target: refused.origin,
                    reason: refused.reason,
                };
                return NextStep::Fail(self.error_in(cause, context));
            }
            context.retry_after = retry::retry_after(&headers, time::since_1970());
            // The status says enough, should the body of an error be lost or be late.
            let cap = self.call.settings().limits.max_error_body_bytes;
            let (body, _) = read(body, cap, &mut self.limit).await;
            let api_error = (self.call.core.info().api_message)(&body).unwrap_or_default();
            let cause = Cause::Status {
                status,
                api_error,
                body: ErrorBody(body),
            };
            NextStep::Fail(self.error_in(cause, context))
        }
    }
}
