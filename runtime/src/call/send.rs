//! The one place where a call happens: encode, then attempts until one is final.

use std::sync::Arc;

use http::header::AUTHORIZATION;
use tracing::Instrument;

use super::{Again, Outgoing, Raw, Secret, redirect, trace};
use crate::auth::Refusal;
use crate::error::Cause;
use crate::hook::Running;
use crate::response::Answer;
use crate::time::Limit;
use crate::value::Value;
use crate::{
    Body, BoxFuture, Error, Reading, Result, Token, TokenError, TransportError, encode, retry,
};

mod attempt;
mod failure;

use attempt::Turn;
pub(super) use failure::undecodable;

/// Encodes the call now and sends it when the future is polled.
pub(super) fn start(
    call: &Raw<'_, [Value<'_>]>,
    body: Option<Body>,
    reading: Reading,
) -> BoxFuture<Result<Answer>> {
    let outgoing = encode::outgoing(call, body, reading);
    let refused = match outgoing {
        Ok(outgoing) => match outgoing.check_limits() {
            Ok(()) => return go(outgoing, reading),
            Err(error) => error,
        },
        Err(error) => error,
    };
    trace::refused(call.route, &refused);
    Box::pin(async { Err(refused) })
}

/// Sends what is encoded when the future is polled.
pub(super) fn go(outgoing: Outgoing, reading: Reading) -> BoxFuture<Result<Answer>> {
    let span = trace::span(&outgoing);
    let sending = Sending::new(outgoing, reading, span.clone());
    if sending.outgoing.core.policy().hooks.is_empty() {
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
fn run(mut sending: Sending) -> impl Future<Output = Result<Answer>> {
    async move {
        sending.begin();
        let result = sending.run().await;
        sending.end(result)
    }
}

/// The same, with hooks around it.
async fn run_hooked(mut sending: Sending) -> Result<Answer> {
    sending.begin();
    let hooks = Running::of(&sending.outgoing);
    let before = hooks
        .before(&mut sending.outgoing, &mut sending.limit)
        .await;
    let result = match before {
        Ok(()) => sending.run().await,
        Err(error) => Err(sending.error(Cause::Transport(error))),
    };
    hooks
        .after(&sending.outgoing, &mut sending.limit, &result)
        .await;
    sending.end(result)
}

/// A call under way.
struct Sending {
    outgoing: Outgoing,
    reading: Reading,
    span: tracing::Span,
    limit: Limit,
    secret: Secret,
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
    fn new(outgoing: Outgoing, reading: Reading, span: tracing::Span) -> Self {
        let settings = outgoing.settings();
        Self {
            reading,
            span,
            limit: Limit::none(),
            secret: Secret::of(&outgoing.headers),
            redirects: settings.redirects,
            may_have_arrived: false,
            is_repeatable: outgoing.body.try_clone().is_some(),
            token: None,
            refused: None,
            outgoing,
        }
    }

    /// The time of the call begins.
    fn begin(&mut self) {
        let settings = self.outgoing.settings();
        self.limit = Limit::new(settings.timeout, settings.idle);
    }

    /// The call has its result.
    fn end(self, mut result: Result<Answer>) -> Result<Answer> {
        trace::ended(&result, self.outgoing.attempts, &self.span);
        if let (Ok(answer), Reading::Live(_)) = (&mut result, self.reading) {
            answer.again = Again::of(self.outgoing, self.reading).map(Box::new);
        }
        result
    }

    /// Attempts until one is final. What few calls need is boxed, so that the others have no room
    /// for it.
    async fn run(&mut self) -> Result<Answer> {
        let budget = Arc::clone(&self.outgoing.core.policy().budget);
        budget.call();
        loop {
            if self.outgoing.core.policy().renewal.is_some() {
                Box::pin(self.authorize()).await?;
            }
            let error = match self.attempt().await {
                Ok(answer) => {
                    budget.answered();
                    return Ok(answer);
                }
                Err(Turn::Redirected(target)) => {
                    trace::redirected(self.outgoing.attempts);
                    redirect::follow(&mut self.outgoing, target);
                    self.redirects -= 1;
                    continue;
                }
                Err(Turn::Failed(error)) => error,
            };
            Box::pin(self.go_on_after(error)).await?;
        }
    }

    /// Sets the token of the next attempt, where tokens are renewed.
    async fn authorize(&mut self) -> Result<()> {
        let Some(renewal) = self.outgoing.core.policy().renewal.clone() else {
            return Ok(());
        };
        let asked = renewal.token(self.refused.as_ref());
        let token = match self.limit.wait(asked).await {
            Ok(Ok(token)) => token,
            Ok(Err(refusal)) => {
                let refusal = if self.secret.is_told_by(&*refusal) {
                    let reason = "the reason shows a token and is left out";
                    Refusal::from(TokenError::from(reason))
                } else {
                    refusal
                };
                return Err(self.error(Cause::Token(refusal)));
            }
            Err(late) => {
                let error = TransportError::timed_out(false, late.reason());
                return Err(self.error(Cause::Transport(error)));
            }
        };
        self.secret.renew(token.header());
        let header = token.header().clone();
        Arc::make_mut(&mut self.outgoing.headers).insert(AUTHORIZATION, header);
        self.token = Some(token);
        Ok(())
    }

    /// Prepares another attempt, or says that the failure is final.
    async fn go_on_after(&mut self, error: Error) -> Result<()> {
        let is_idempotent = retry::is_idempotent(self.outgoing.route);
        if error.is_unauthorized() && self.renew(is_idempotent) {
            trace::renewed(self.outgoing.attempts);
            return Ok(());
        }
        let budget = &self.outgoing.core.policy().budget;
        if !retry::passes_by(error.cause()) {
            // The server is there, and it has said what it has to say.
            budget.answered();
        }
        let policy = &self.outgoing.settings().retry;
        let may_repeat = self.is_repeatable && retry::may_repeat(error.cause(), is_idempotent);
        if !may_repeat || self.outgoing.attempts >= policy.attempts {
            return Err(error);
        }
        let asked = error.retry_after().unwrap_or_default();
        let delay = asked.saturating_add(policy.pause(self.outgoing.attempts));
        if asked > policy.patience || delay >= self.limit.left() {
            return Err(error);
        }
        if policy.budget && !budget.spend() {
            return Err(error);
        }
        trace::repeated(&error, delay);
        self.may_have_arrived |= error.outcome() != crate::Outcome::NotSent;
        match self.limit.sleep(delay).await {
            Ok(()) => Ok(()),
            Err(_) => Err(error),
        }
    }

    /// Gives the token up that the server has refused; whether the call may go on with another.
    fn renew(&mut self, is_idempotent: bool) -> bool {
        let (Some(renewal), Some(token)) =
            (&self.outgoing.core.policy().renewal, self.token.take())
        else {
            return false;
        };
        renewal.refuse(&token);
        let goes_on = is_idempotent && self.is_repeatable && self.refused.is_none();
        self.refused = Some(token);
        goes_on
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::client::ClientDef;
    use crate::{Prepared, Received, Route, Transport};

    struct Nowhere;

    impl Transport for Nowhere {
        fn send(&self, _: Prepared<'_>) -> BoxFuture<Result<Received, TransportError>> {
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
        let call: Raw<'_, [Value<'_>; 0]> = crate::call::raw(client.core(), &ROUTE);
        let outgoing = encode::outgoing(&call, None, Reading::Json).unwrap();
        let future = run(Sending::new(outgoing, Reading::Json, tracing::Span::none()));
        // What is larger than 1 KiB, allocators do not keep at hand.
        assert!(size_of_val(&future) <= 896, "{}", size_of_val(&future));
    }
}
