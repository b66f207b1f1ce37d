//! One attempt: the request is sent, and its answer taken.

use http::StatusCode;
use http::header::LOCATION;

use super::Sending;
use crate::call::body::{End, is_short, late_error, length, live, read, short};
use crate::call::redirect;
use crate::error::{Cause, Kept, request_id};
use crate::response::{Answer, Content, Context};
use crate::transport::guard;
use crate::{Error, Reading, Received, Result, retry, time};

/// What comes of an attempt that is no success.
pub(super) enum Turn {
    Failed(Error),
    /// The server sent the call elsewhere, and it goes there.
    Redirected(url::Url),
}

impl Sending {
    /// Sends the request once and takes the answer.
    pub(super) async fn attempt(&mut self) -> Result<Answer, Turn> {
        let transport = self.outgoing.core.transport();
        let sent = guard::send(&*transport, self.outgoing.attempt());
        // How long a stream takes to be sent is its own affair.
        let received = if self.is_repeatable {
            self.limit.pause(sent).await
        } else {
            self.limit.wait(sent).await
        };
        let received = received.map_err(late_error).and_then(|received| received);
        if let Ok(received) = &received {
            self.outgoing.core.rate_limit().note(&received.headers);
        }
        match received {
            Ok(received) if received.status.is_success() => self.succeed(received).await,
            Ok(received) => Err(Box::pin(self.fail(received)).await),
            Err(error) => Err(Turn::Failed(self.lost(error))),
        }
    }

    /// A success and its body.
    // No `async fn`, which has room for its arguments twice. Neither is the next.
    fn succeed(&mut self, received: Received) -> impl Future<Output = Result<Answer, Turn>> {
        let Received {
            status,
            headers,
            body,
        } = received;
        async move {
            let length = length(self.outgoing.route.method(), status, &headers);
            let content = if matches!(self.reading, Reading::Live(_)) {
                // From here on the idle limit rules.
                Content::Live(live(body, self.limit.take(), length))
            } else {
                let cap = self.outgoing.settings().limits.body;
                let (body, end) = read(body, cap, &mut self.limit).await;
                let cause = match end {
                    End::Whole if is_short(&body, length) => Some(Cause::Transport(short())),
                    End::Whole => None,
                    End::Capped => Some(Cause::TooLarge { status, limit: cap }),
                    End::Lost(error) => Some(Cause::Transport(error)),
                };
                if let Some(cause) = cause {
                    let mut error = self.story();
                    error.request_id = request_id(&headers, &self.secret);
                    let cause = self.free_of_secrets(cause);
                    return Err(Turn::Failed(self.named(cause).with_story(error)));
                }
                Content::Whole(body)
            };
            let (mut parts, ()) = http::Response::new(()).into_parts();
            parts.status = status;
            parts.headers = headers;
            Ok(Answer {
                parts,
                content,
                again: None,
                context: Context {
                    route: self.outgoing.route,
                    secret: self.secret.clone(),
                    attempts: self.outgoing.attempts,
                    span: self.span.clone(),
                },
            })
        }
    }

    /// An answer that is no success.
    fn fail(&mut self, received: Received) -> impl Future<Output = Turn> {
        let Received {
            status,
            headers,
            body,
        } = received;
        async move {
            let mut story = self.story();
            story.request_id = request_id(&headers, &self.secret);
            if status.is_redirection() && status != StatusCode::NOT_MODIFIED {
                // A browser hides it.
                let location = headers.get(LOCATION);
                let refused = match redirect::target(&self.outgoing, location, self.redirects) {
                    Ok(target) => return Turn::Redirected(target),
                    Err(refused) => refused,
                };
                let cause = Cause::Redirected {
                    status,
                    target: refused.origin.map(|it| self.secret.redact_text(it)),
                    reason: refused.reason,
                };
                return Turn::Failed(self.named(cause).with_story(story));
            }
            story.retry_after = retry::retry_after(&headers, time::since_1970());
            // The status says enough, should the body of an error be lost or be late.
            let cap = self.outgoing.settings().limits.error_body;
            let (body, _) = read(body, cap, &mut self.limit).await;
            let message = (self.outgoing.core.info().api_message)(&body).unwrap_or_default();
            let cause = Cause::Answered {
                status,
                message: message.redact(|text| self.secret.redact_text(text)),
                body: Kept(self.secret.redact(body)),
            };
            Turn::Failed(self.named(cause).with_story(story))
        }
    }
}
