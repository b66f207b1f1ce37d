//! Runs a client's interceptors around a call.

use std::sync::Arc;

use super::body::not_sent_in_time;
use super::encoded::EncodedCall;
use crate::error::{Activity, TransportError};
use crate::interceptor::{CallEnd, CallStart, Interceptors};
use crate::response::RawResponse;
use crate::time::{Instant, Limit};
use crate::{Error, Result};

/// The interceptors of a call under way, and since when it is.
pub(super) struct Running {
    interceptors: Interceptors,
    start: Instant,
}

impl Running {
    /// The interceptors of the call's client.
    pub(super) fn of(call: &EncodedCall) -> Self {
        Self {
            interceptors: Arc::clone(&call.core.policy().interceptors),
            start: Instant::now(),
        }
    }

    /// Runs them before the call, which they may refuse.
    pub(super) async fn before(
        &self,
        call: &mut EncodedCall,
        limit: &mut Limit,
    ) -> Result<(), TransportError> {
        let timeout = call.settings().timeout;
        let ran = limit.wait(before(&self.interceptors, call)).await;
        ran.unwrap_or_else(|limit| Err(not_sent_in_time(limit, Activity::Interceptor, timeout)))
    }

    /// Runs them after the call, which has its result: an interceptor that is late does not change it.
    // No `async fn`, which would hold on to the answer: its body cannot be shared.
    pub(super) fn after<'a>(
        &'a self,
        call: &EncodedCall,
        limit: &'a mut Limit,
        result: &'a Result<RawResponse>,
    ) -> impl Future<Output = ()> + use<'a> {
        let (route, attempts) = (call.route, call.attempts);
        let (status, headers, error) = match result {
            Ok(answer) => {
                let parts = answer.parts();
                (Some(parts.status), Some(&parts.headers), None)
            }
            Err(error) => (error.status(), None, Some(error)),
        };
        async move {
            let ended = CallEnd {
                route,
                status,
                headers,
                elapsed: self.start.elapsed(),
                attempts,
            };
            let _ = limit.wait(after(&self.interceptors, &ended, error)).await;
        }
    }
}

async fn before(interceptors: &Interceptors, call: &mut EncodedCall) -> Result<(), TransportError> {
    let mut starting = CallStart {
        route: call.route,
        url: &call.url,
        headers: Arc::make_mut(&mut call.headers),
        body: &call.body,
    };
    let mut result = Ok(());
    for interceptor in interceptors.iter() {
        result = interceptor.before(&mut starting).await;
        if result.is_err() {
            break;
        }
    }
    // An interceptor may replace a secret, by another one.
    call.secrets.add_sensitive(&call.headers);
    result
}

async fn after(interceptors: &Interceptors, ended: &CallEnd<'_>, error: Option<&Error>) {
    for interceptor in interceptors.iter().rev() {
        match error {
            None => interceptor.after(ended).await,
            Some(error) => interceptor.error(ended, error).await,
        }
    }
}
