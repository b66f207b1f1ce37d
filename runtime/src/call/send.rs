//! The one place where a call happens: encode, then attempts until one is final.

use std::sync::Arc;

use http::header::AUTHORIZATION;
use tracing::Instrument;

use super::body::not_sent_in_time;
use super::encoded::EncodedCall;
use super::interceptors::Running;
use super::{CallView, prepare, trace};
use crate::error::{Activity, Cause};
use crate::response::RawResponse;
use crate::response::ReadMode;
use crate::retry::{self, FailureClass};
use crate::time::Limit;
use crate::{BoxFuture, Error, Outcome, Result, Token};

mod attempt;
mod failure;
mod resend;

use attempt::NextStep;
pub(super) use failure::decode_error;
pub(crate) use resend::Resend;

/// Encodes the call now and sends it when the future is polled.
pub(super) fn start(call: &CallView<'_>, reading: ReadMode) -> BoxFuture<Result<RawResponse>> {
    let refused = match prepare::encode(call, reading) {
        Ok(encoded) => match encoded.check_limits() {
            Ok(()) => return go(encoded, reading),
            Err(error) => error,
        },
        Err(error) => error,
    };
    trace::refused(call.route, &refused);
    Box::pin(async { Err(refused) })
}

/// Sends what is encoded when the future is polled.
fn go(call: EncodedCall, reading: ReadMode) -> BoxFuture<Result<RawResponse>> {
    let span = trace::span(&call);
    let sending = Sending::new(call, reading, span.clone());
    if sending.call.core.policy().interceptors.is_empty() {
        Box::pin(run(sending).instrument(span))
    } else {
        Box::pin(run_hooked(sending).instrument(span))
    }
}

/// A call's life: attempts until one is final.
#[expect(
    clippy::manual_async_fn,
    reason = "an `async fn` has room for its arguments twice, and this is allocated"
)]
fn run(mut sending: Sending) -> impl Future<Output = Result<RawResponse>> {
    async move {
        sending.begin();
        let result = sending.run().await;
        sending.end(result)
    }
}

/// The same, with interceptors around it.
async fn run_hooked(mut sending: Sending) -> Result<RawResponse> {
    sending.begin();
    let interceptors = Running::of(&sending.call);
    let before = interceptors
        .before(&mut sending.call, &mut sending.limit)
        .await;
    let result = match before {
        Ok(()) => sending.run().await,
        Err(error) => Err(sending.error(Cause::Transport(error))),
    };
    interceptors
        .after(&sending.call, &mut sending.limit, &result)
        .await;
    sending.end(result)
}

/// A call under way.
struct Sending {
    call: EncodedCall,
    reading: ReadMode,
    span: tracing::Span,
    limit: Limit,
    /// How many more redirects are followed.
    redirects: u32,
    /// Whether an attempt before this one may have arrived.
    may_have_arrived: bool,
    /// Whether the request can be sent again: a stream cannot.
    is_repeatable: bool,
    /// The token of this attempt, where it is one that can be renewed.
    token: Option<Arc<Token>>,
    /// The token that the server has refused. One is renewed once in a call.
    refused: Option<Arc<Token>>,
}

impl Sending {
    fn new(call: EncodedCall, reading: ReadMode, span: tracing::Span) -> Self {
        let settings = call.settings();
        Self {
            reading,
            span,
            limit: Limit::none(),
            redirects: settings.redirects,
            may_have_arrived: false,
            is_repeatable: call.body.try_clone().is_some(),
            token: None,
            refused: None,
            call,
        }
    }

    /// The time of the call begins.
    fn begin(&mut self) {
        let settings = self.call.settings();
        self.limit = Limit::new(settings.timeout, settings.idle);
    }

    /// The call has its result.
    fn end(self, mut result: Result<RawResponse>) -> Result<RawResponse> {
        trace::ended(&result, self.call.attempts, &self.span);
        if let (Ok(answer), ReadMode::Streamed(_)) = (&mut result, self.reading) {
            answer.reconnect = Resend::of(self.call, self.reading).map(|it| Box::new(it) as _);
        }
        result
    }

    /// Attempts until one is final. What few calls need is boxed, so that the others have no room
    /// for it.
    async fn run(&mut self) -> Result<RawResponse> {
        let budget = Arc::clone(&self.call.core.policy().budget);
        budget.call();
        loop {
            if self.call.core.policy().renewal.is_some() {
                Box::pin(self.authorize()).await?;
            }
            let error = match self.attempt().await {
                Ok(answer) => {
                    budget.response();
                    return Ok(answer);
                }
                Err(NextStep::Redirect(target)) => {
                    trace::redirected(self.call.attempts);
                    self.call.redirect(target);
                    self.redirects -= 1;
                    continue;
                }
                Err(NextStep::Fail(error)) => error,
            };
            Box::pin(self.go_on_after(error)).await?;
        }
    }

    /// Sets the token of the next attempt, where tokens are renewed.
    async fn authorize(&mut self) -> Result<()> {
        let Some(renewal) = self.call.core.policy().renewal.clone() else {
            return Ok(());
        };
        let asked = renewal.token(self.refused.as_ref());
        let token = match self.limit.wait(asked).await {
            Ok(Ok(token)) => token,
            Ok(Err(failure)) => return Err(self.error(Cause::Token(failure))),
            Err(timed_out) => {
                let timeout = self.call.settings().timeout;
                let error = not_sent_in_time(timed_out, Activity::Token, timeout);
                return Err(self.error(Cause::Transport(error)));
            }
        };
        self.call.secrets.add_token(token.header());
        let header = token.header().clone();
        Arc::make_mut(&mut self.call.headers).insert(AUTHORIZATION, header);
        self.token = Some(token);
        Ok(())
    }

    /// Prepares another attempt, or says that the failure is final.
    async fn go_on_after(&mut self, error: Error) -> Result<()> {
        let is_idempotent = retry::is_idempotent(self.call.route);
        if error.is_unauthorized() && self.renew(is_idempotent) {
            trace::renewed(self.call.attempts);
            return Ok(());
        }
        let budget = &self.call.core.policy().budget;
        let is_permanent = retry::classify(error.cause(), is_idempotent) == FailureClass::Permanent;
        if is_permanent && error.outcome() == Outcome::Answered {
            // The server is there, and it has said what it has to say.
            budget.response();
        }
        let policy = &self.call.settings().retry;
        let may_repeat = self.is_repeatable && retry::may_resend(error.cause(), is_idempotent);
        if !may_repeat || self.call.attempts >= policy.max_attempts {
            return Err(error);
        }
        let asked = error.retry_after().unwrap_or_default();
        let delay = asked.saturating_add(policy.delay(self.call.attempts));
        if asked > policy.max_retry_after || delay >= self.limit.left() {
            return Err(error);
        }
        if policy.budget && !budget.spend() {
            return Err(error);
        }
        trace::repeated(&error, delay);
        self.may_have_arrived |= error.outcome() != Outcome::NotSent;
        match self.limit.sleep(delay).await {
            Ok(()) => Ok(()),
            Err(_) => Err(error),
        }
    }

    /// Gives the token up that the server has refused; whether the call may go on with another.
    fn renew(&mut self, is_idempotent: bool) -> bool {
        let (Some(renewal), Some(token)) = (&self.call.core.policy().renewal, self.token.take())
        else {
            return false;
        };
        renewal.reject(&token);
        let goes_on = is_idempotent && self.is_repeatable && self.refused.is_none();
        self.refused = Some(token);
        goes_on
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::client::ApiClient;
    use crate::error::TransportError;
    use crate::route::Route;
    use crate::transport::{Transport, TransportRequest, TransportResponse};

    struct Nowhere;

    impl Transport for Nowhere {
        fn send(
            &self,
            _: TransportRequest<'_>,
        ) -> BoxFuture<Result<TransportResponse, TransportError>> {
            Box::pin(std::future::pending())
        }
    }

    #[test]
    fn a_calls_future_is_small() {
        static ROUTE: Route = Route::new(Method::GET, "");
        let client = crate::Client::builder()
            .base_url("http://localhost")
            .transport(Nowhere)
            .build()
            .unwrap();
        let call = crate::call::erased::<0>(client.core(), &ROUTE);
        let call = crate::call::ErasedSlice::view(&call);
        let encoded = prepare::encode(&call, ReadMode::Json).unwrap();
        let future = run(Sending::new(encoded, ReadMode::Json, tracing::Span::none()));
        // What is larger than 1 KiB, allocators do not keep at hand.
        assert!(size_of_val(&future) <= 896, "{}", size_of_val(&future));
    }
}
