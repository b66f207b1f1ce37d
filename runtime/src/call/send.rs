//! Sends a call: encodes it once, and makes attempts until one is final.

use std::sync::Arc;

use tracing::Instrument;

use super::body::not_sent_in_time;
use super::encoded::EncodedCall;
use super::interceptors::InterceptorRun;
use super::redirect::Target;
use super::{CallView, prepare, trace};
use crate::client::MissingScope;
use crate::client::credential::Credential;
use crate::error::{Activity, Cause, TokenFailure, TokenScopes};
use crate::info::Redirects;
use crate::response::RawResponse;
use crate::response::{ReadKind, ReadMode};
use crate::retry::{self, Failure, FailureClass};
use crate::route::Route;
use crate::time::CallTimer;
use crate::{BoxFuture, Error, Outcome, Result, Token};

mod attempt;
mod error;
mod resend;

use attempt::NextStep;
pub(crate) use error::decode_error;
pub(crate) use resend::Resend;

/// Encodes a call at once, and sends it when the future is polled.
pub(super) fn start(
    call: &CallView<'_>,
    read_mode: ReadMode,
    redirects: Redirects,
) -> BoxFuture<Result<RawResponse>> {
    match prepare::encode(call, read_mode) {
        Ok(encoded) => send_encoded(encoded, read_mode.kind(), redirects),
        Err(error) => refused(error, call.route),
    }
}

/// Sends an encoded call when the future is polled.
fn send_encoded(
    mut encoded: EncodedCall,
    read_kind: ReadKind,
    redirects: Redirects,
) -> BoxFuture<Result<RawResponse>> {
    // Interceptors and token sources do not see a call that exceeds the limits.
    if let Err(input) = encoded.check_limits() {
        let route = encoded.route;
        return refused(Error::refused(Some(route), input), route);
    }
    let span = trace::span(&encoded);
    let call = InFlightCall::new(encoded, read_kind, redirects, span.clone());
    if call.encoded.core.policy().interceptors.is_empty() {
        Box::pin(run(call).instrument(span))
    } else {
        Box::pin(run_with_interceptors(call).instrument(span))
    }
}

/// Returns the future of a call that cannot be sent.
#[cold]
fn refused(error: Error, route: &Route) -> BoxFuture<Result<RawResponse>> {
    trace::invalid(route, &error);
    Box::pin(async { Err(error) })
}

/// Runs a call from its first attempt to its result.
#[expect(
    clippy::manual_async_fn,
    reason = "the future of an `async fn` stores its arguments twice, and this one is allocated"
)]
fn run(mut call: InFlightCall) -> impl Future<Output = Result<RawResponse>> {
    async move {
        call.begin();
        let result = call.run().await;
        call.end(result)
    }
}

/// Runs a call between its interceptors.
async fn run_with_interceptors(mut call: InFlightCall) -> Result<RawResponse> {
    call.begin();
    let interceptors = InterceptorRun::new(&call.encoded);
    let before = interceptors
        .before(&mut call.encoded, &mut call.timer)
        .await;
    if call.encoded.is_away() {
        call.encoded.strip_headers();
    }
    let result = match before {
        Ok(()) => call.run().await,
        Err(error) => Err(call.error(Cause::Transport(error))),
    };
    interceptors
        .after(&mut call.encoded, &mut call.timer, &result)
        .await;
    call.end(result)
}

/// The state of a call that is being sent.
struct InFlightCall {
    encoded: EncodedCall,
    read_kind: ReadKind,
    /// The redirects that the type of the response declares as values.
    redirects: Redirects,
    span: tracing::Span,
    timer: CallTimer,
    /// Number of redirects that were followed.
    followed_redirects: u32,
    /// The outcome of the earlier attempts.
    earlier: Outcome,
    /// If `true`, the server may have processed an earlier attempt.
    maybe_processed: bool,
    /// If `true`, the request can be sent again. A stream cannot.
    is_repeatable: bool,
    /// The token of the current attempt, if tokens are renewed.
    token: Option<Arc<Token>>,
    /// The token that the server rejected. A call renews its token at most once.
    rejected_token: Option<Arc<Token>>,
}

impl InFlightCall {
    fn new(
        encoded: EncodedCall,
        read_kind: ReadKind,
        redirects: Redirects,
        span: tracing::Span,
    ) -> Self {
        Self {
            read_kind,
            redirects,
            span,
            timer: CallTimer::unlimited(),
            followed_redirects: 0,
            earlier: Outcome::NotSent,
            maybe_processed: false,
            is_repeatable: encoded.body.try_clone().is_some(),
            token: None,
            rejected_token: None,
            encoded,
        }
    }

    /// Starts the timer of the call.
    fn begin(&mut self) {
        let settings = self.encoded.settings();
        self.timer = CallTimer::new(settings.timeout, settings.read_timeout);
    }

    /// Records the result of the call.
    fn end(self, mut result: Result<RawResponse>) -> Result<RawResponse> {
        trace::ended(&result, self.encoded.attempts, &self.span);
        if let (Ok(response), ReadKind::Streamed) = (&mut result, self.read_kind) {
            let resend = Resend::new(self.encoded, self.read_kind).filter(|_| self.is_repeatable);
            response.reconnect = resend.map(|it| Box::new(it) as _);
        }
        result
    }

    /// Makes attempts until one is final.
    // The futures of rare steps are boxed, so that they do not enlarge the future of every call.
    async fn run(&mut self) -> Result<RawResponse> {
        let budget = Arc::clone(&self.encoded.core.policy().budget);
        budget.call();
        loop {
            if self.encoded.core.policy().dynamic_auth.is_some() && !self.encoded.is_away() {
                Box::pin(self.authorize()).await?;
            }
            let error = match self.attempt().await {
                Ok(response) => {
                    budget.response();
                    return Ok(response);
                }
                Err(NextStep::Redirect(target)) => {
                    trace::redirected(self.encoded.attempts);
                    self.earlier = self.earlier.followed_by(Outcome::Answered);
                    self.redirect(target);
                    None
                }
                Err(NextStep::Fail(error)) => Some(error),
            };
            Box::pin(self.prepare_attempt(error)).await?;
        }
    }

    /// Prepares another attempt: after an error, unless that is final, or after a redirect.
    ///
    /// Interceptors do not see the requests to other servers.
    async fn prepare_attempt(&mut self, error: Option<Error>) -> Result<()> {
        if let Some(error) = error {
            self.prepare_retry(error).await?;
        }
        if self.encoded.core.policy().interceptors.is_empty() || self.encoded.is_away() {
            return Ok(());
        }
        let before = InterceptorRun::before_retry(&mut self.encoded, &mut self.timer).await;
        before.map_err(|error| self.error(Cause::Transport(error)))
    }

    /// Sends the next attempt to the target of a redirect.
    #[cold]
    fn redirect(&mut self, target: Target) {
        self.followed_redirects += 1;
        match target {
            Target::Same(url) => self.encoded.redirect(url),
            Target::Away(url) => {
                self.encoded.redirect_away(url);
                // A 401 of the other server is not about the token.
                self.token = None;
            }
        }
    }

    /// Sets the token of the next attempt and signs it, unless the endpoint declares `auth = none`.
    async fn authorize(&mut self) -> Result<()> {
        if !self.encoded.route.auth() {
            return Ok(());
        }
        self.renew_token().await?;
        self.check_scopes()?;
        self.sign().await
    }

    /// Checks the scopes of the token, if the client checks them.
    fn check_scopes(&self) -> Result<()> {
        let core = &self.encoded.core;
        let dynamic_auth = core.policy().dynamic_auth.as_ref();
        let Some(guard) = dynamic_auth.and_then(|auth| auth.scope_guard.as_ref()) else {
            return Ok(());
        };
        match guard.check(self.encoded.route, core.info().auth, self.encoded.headers()) {
            Some(MissingScope::Refuse(granted)) => {
                let mut context = self.context();
                context.token_scopes = TokenScopes::Known(granted);
                Err(self.error_in(Cause::MissingScope, context))
            }
            Some(MissingScope::Warn(granted)) => {
                trace::missing_scope(self.encoded.route, &granted);
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// Signs the next attempt, if the client has a signer.
    async fn sign(&mut self) -> Result<()> {
        let dynamic_auth = self.encoded.core.policy().dynamic_auth.as_ref();
        let Some(signer) = dynamic_auth.and_then(|auth| auth.signer.clone()) else {
            return Ok(());
        };
        let timeout = self.encoded.settings().timeout;
        let mut request = self.encoded.signing_request();
        let signed = self.timer.with_deadline(signer.sign(&mut request)).await;
        let signed =
            signed.unwrap_or_else(|limit| Err(not_sent_in_time(limit, Activity::Signer, timeout)));
        self.encoded.add_secret_headers();
        signed.map_err(|error| self.error(Cause::Transport(error)))
    }

    /// Sets the token of the next attempt, if tokens are renewed.
    async fn renew_token(&mut self) -> Result<()> {
        let Some(renewal) = self.encoded.core.policy().renewal().cloned() else {
            return Ok(());
        };
        let token = renewal.token(self.rejected_token.as_ref());
        let token = match self.timer.with_deadline(token).await {
            Ok(Ok(token)) => token,
            Ok(Err(error)) => return Err(self.error(Cause::Token(error))),
            Err(limit) => {
                let timeout = self.encoded.settings().timeout;
                let error = not_sent_in_time(limit, Activity::Token, timeout);
                return Err(self.error(Cause::Transport(error)));
            }
        };
        let auth = self.encoded.core.info().auth;
        let credential = Credential::from_token(auth, &token).map_err(|reason| {
            let failure = Box::<dyn std::error::Error + Send + Sync>::from(reason.as_ref());
            self.error(Cause::Token(TokenFailure::from(failure)))
        })?;
        self.encoded.set_credential(&credential);
        self.token = Some(token);
        Ok(())
    }

    /// Prepares another attempt, or returns the error if it is final.
    async fn prepare_retry(&mut self, error: Error) -> Result<()> {
        let is_idempotent = retry::is_idempotent(self.encoded.route);
        let class = retry::classify(error.cause(), is_idempotent);
        if error.is_unauthorized() && self.discard_token(is_idempotent) {
            trace::renewed(self.encoded.attempts);
            self.earlier = self.earlier.followed_by(Outcome::Answered);
            return Ok(());
        }
        let budget = &self.encoded.core.policy().budget;
        let policy = &self.encoded.settings().retry;
        if class == FailureClass::Permanent
            && error.outcome() == Outcome::Answered
            && !policy.repeats(error.cause(), self.encoded.route)
        {
            // The server is available, and its response is final.
            budget.response();
        }
        let delay = policy.next_delay(&Failure {
            cause: error.cause(),
            route: self.encoded.route,
            attempts: self.encoded.attempts,
            retry_after: error.retry_after().unwrap_or_default(),
            remaining: self.timer.remaining(),
        });
        let Some(delay) = delay.filter(|_| self.is_repeatable) else {
            return Err(error);
        };
        if policy.has_budget() && !budget.spend() {
            return Err(error);
        }
        trace::repeated(&error, delay);
        self.earlier = self.earlier.followed_by(error.outcome());
        // A status that `Retry::on_status` adds is permanent by default.
        self.maybe_processed |= class != FailureClass::NotProcessed;
        match self.timer.sleep(delay).await {
            Ok(()) => Ok(()),
            Err(_) => Err(error),
        }
    }

    /// Discards the token that the server rejected. Returns `true` if the call may be sent with a new
    /// one.
    fn discard_token(&mut self, is_idempotent: bool) -> bool {
        let (Some(renewal), Some(token)) =
            (self.encoded.core.policy().renewal(), self.token.take())
        else {
            return false;
        };
        renewal.reject(&token);
        let may_repeat = is_idempotent && self.is_repeatable && self.rejected_token.is_none();
        self.rejected_token = Some(token);
        may_repeat
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

    struct PendingTransport;

    impl Transport for PendingTransport {
        fn send(
            &self,
            _: TransportRequest<'_>,
        ) -> BoxFuture<Result<TransportResponse, TransportError>> {
            Box::pin(std::future::pending())
        }
    }

    #[test]
    fn future_of_a_call_is_at_most_896_bytes() {
        static ROUTE: Route = Route::new(Method::GET, "");
        let client = crate::Client::builder()
            .base_url("http://localhost")
            .transport(PendingTransport)
            .build()
            .unwrap();
        let call = crate::call::erased::<0>(client.core(), &ROUTE);
        let call = crate::call::ErasedSlice::view(&call);
        let encoded = prepare::encode(&call, ReadMode::Json).unwrap();
        let future = run(InFlightCall::new(
            encoded,
            ReadKind::Json,
            Redirects::NONE,
            tracing::Span::none(),
        ));
        // Allocators have no thread-local cache for allocations of more than 1 KiB.
        assert!(size_of_val(&future) <= 896, "{}", size_of_val(&future));
    }
}
