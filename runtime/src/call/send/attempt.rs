//! A single attempt to send a call.

use std::time::Duration;

use bytes::Bytes;
use http::header::LOCATION;
use http::{HeaderMap, StatusCode};

use super::InFlightCall;
use crate::auth::granted_scopes;
use crate::call::body::{self, BodyEnd, expected_length, is_truncated, read, streamed, truncated};
use crate::call::redirect::{self, Target};
use crate::client::credential::sent_token;
use crate::error::{Activity, Cause, ErrorBody, SizeLimit, TokenScopes, TransportError};
use crate::response::{Content, Context, RawResponse, ReadKind, reports_error, request_id};
use crate::time::{CallTimer, TimedOut};
use crate::transport::TransportResponse;
use crate::transport::guard::{self, GuardedBody};
use crate::{Error, Result, retry, time};

/// The longest time that the body of an error is waited for. Its status is known already.
const ERROR_BODY_TIMEOUT: Duration = Duration::from_secs(2);

/// The step after an attempt without a successful response.
pub(super) enum NextStep {
    /// The attempt failed. The call may be sent again.
    Fail(Error),
    /// The call is redirected.
    Redirect(Target),
}

impl InFlightCall {
    /// Sends the request and reads the response.
    pub(super) async fn attempt(&mut self) -> Result<RawResponse, NextStep> {
        if let Err(input) = self.encoded.check_limits() {
            return Err(NextStep::Fail(self.error(Cause::Invalid(input))));
        }
        let mut sending = guard::send(&*self.encoded.core.transport(), self.encoded.attempt());
        // The read timeout begins with the headers of the response.
        let received = self.timer.with_deadline(&mut sending).await;
        // With a `match`, the future would store the value until it ends.
        let received = received
            .unwrap_or_else(|limit| Err(self.response_timed_out(limit, sending.may_be_sent())));
        drop(sending);
        if let Ok(received) = &received
            && !self.encoded.is_away()
        {
            self.encoded.core.rate_limit().update(&received.headers);
        }
        match received {
            Ok(received) if received.status.is_success() => self.succeed(received).await,
            Ok(received) => Box::pin(self.without_success(received)).await,
            Err(error) => Err(NextStep::Fail(self.error(Cause::Transport(error)))),
        }
    }

    /// Returns the error of a time limit that was reached.
    #[cold]
    fn timed_out(&self, limit: TimedOut, activity: Activity) -> TransportError {
        let settings = self.encoded.settings();
        body::timed_out(limit, activity, settings.timeout, settings.read_timeout)
    }

    /// Returns the error of a limit that was reached before the response.
    #[cold]
    fn response_timed_out(&self, limit: TimedOut, may_be_sent: bool) -> TransportError {
        if may_be_sent {
            return self.timed_out(limit, Activity::Response);
        }
        let timeout = self.encoded.settings().timeout;
        body::not_sent_in_time(limit, Activity::Connecting, timeout)
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
        let mut body = GuardedBody::new(body);
        async move {
            let length = expected_length(self.encoded.route.method(), status, &headers);
            let content = if self.read_kind == ReadKind::Streamed {
                // The deadline ends here. The body has only a read timeout.
                Content::Streamed(streamed(body, self.timer.read_timeout(), length))
            } else {
                let max_bytes = self.encoded.settings().limits.max_body_bytes;
                let (body, end) = read(&mut body, max_bytes, &mut self.timer).await;
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
                if let Some(error_if) = &self.encoded.core.info().error_if
                    && reports_error(error_if, self.read_kind, &headers, &body)
                {
                    return Err(self.reported(status, &headers, body));
                }
                Content::Buffered(body)
            };
            Ok(self.response(status, headers, content))
        }
    }

    /// Reads a response whose status is not from 200 to 299.
    async fn without_success(
        &mut self,
        received: TransportResponse,
    ) -> Result<RawResponse, NextStep> {
        let (status, route) = (received.status, self.encoded.route);
        if !self.redirects.contains(status.as_u16()) && !route.is_success(status) {
            return Err(self.fail(received).await);
        }
        if status == StatusCode::NOT_FOUND {
            return self.missing(received).await;
        }
        self.succeed(received).await
    }

    /// Reads the response to a request for a resource that does not exist. Its body is not that of the
    /// resource, so it is ignored.
    async fn missing(&mut self, received: TransportResponse) -> Result<RawResponse, NextStep> {
        let mut body = GuardedBody::new(received.body);
        if let (_, BodyEnd::Failed(error)) = self.read_error_body(&mut body).await
            && guard::is_panic(&error)
        {
            let mut context = self.context();
            context.request_id = request_id(&received.headers);
            return Err(NextStep::Fail(
                self.error_in(Cause::Transport(error), context),
            ));
        }
        let content = Content::Buffered(Bytes::new());
        Ok(self.response(received.status, received.headers, content))
    }

    /// Reads the body of an error, as far as it arrives in time.
    async fn read_error_body(&mut self, body: &mut GuardedBody) -> (Bytes, BodyEnd) {
        let max_bytes = self.encoded.settings().limits.max_error_body_bytes;
        let limit = ERROR_BODY_TIMEOUT.min(self.timer.remaining() / 2);
        let mut timer = CallTimer::new(limit, self.timer.read_timeout());
        read(body, max_bytes, &mut timer).await
    }

    /// Returns the error that the body of a response with a successful status reports.
    #[cold]
    fn reported(&self, status: StatusCode, headers: &HeaderMap, body: Bytes) -> NextStep {
        let mut context = self.context();
        context.request_id = request_id(headers);
        context.retry_after = retry::retry_after(headers, time::since_1970());
        NextStep::Fail(self.error_in(self.status_cause(status, body), context))
    }

    /// Returns the cause of an error that the API reports in a body.
    fn status_cause(&self, status: StatusCode, body: Bytes) -> Cause {
        let api_error = (self.encoded.core.info().api_message)(&body).unwrap_or_default();
        Cause::Status {
            status,
            api_error,
            body: ErrorBody(body),
        }
    }

    /// Returns the scopes that the token claims, if the server may have rejected the call because of them.
    #[cold]
    fn token_scopes(&self, status: StatusCode) -> TokenScopes {
        let is_rejected = matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN);
        if !is_rejected || !self.encoded.route.auth() || self.encoded.is_away() {
            return TokenScopes::Irrelevant;
        }
        let token = sent_token(self.encoded.core.info().auth, self.encoded.headers());
        token.and_then(|(_, token)| granted_scopes(token)).into()
    }

    /// Creates a successful response.
    fn response(&self, status: StatusCode, headers: HeaderMap, content: Content) -> RawResponse {
        let context = Context {
            route: self.encoded.route,
            secrets: self.encoded.secrets.clone(),
            attempts: self.encoded.attempts,
            request_id: None,
            span: self.span.clone(),
        };
        RawResponse::new(status, headers, content, context)
    }

    /// Reads an error response or a redirect.
    fn fail(&mut self, received: TransportResponse) -> impl Future<Output = NextStep> {
        let TransportResponse {
            status,
            headers,
            body,
        } = received;
        let mut body = GuardedBody::new(body);
        async move {
            let mut context = self.context();
            context.request_id = request_id(&headers);
            if status.is_redirection() && status != StatusCode::NOT_MODIFIED {
                if let Err(panicked) = body.close() {
                    return NextStep::Fail(self.error_in(Cause::Transport(panicked), context));
                }
                // Browsers hide this header.
                let location = headers.get(LOCATION);
                let followed = self.followed_redirects;
                let rejected =
                    match redirect::target(&self.encoded, location, followed, self.is_repeatable) {
                        Ok(target) => return NextStep::Redirect(target),
                        Err(rejected) => rejected,
                    };
                let cause = Cause::Redirect {
                    status,
                    target: rejected.origin,
                    location: rejected.location,
                    reason: rejected.reason,
                };
                return NextStep::Fail(self.error_in(cause, context));
            }
            context.retry_after = retry::retry_after(&headers, time::since_1970());
            context.token_scopes = self.token_scopes(status);
            // If the body does not arrive in time, the error still has the status.
            let (body, end) = self.read_error_body(&mut body).await;
            if let BodyEnd::Failed(error) = end
                && guard::is_panic(&error)
            {
                return NextStep::Fail(self.error_in(Cause::Transport(error), context));
            }
            NextStep::Fail(self.error_in(self.status_cause(status, body), context))
        }
    }
}
