//! Runs the interceptors of a client around a call.

use std::sync::Arc;

use super::body::not_sent_in_time;
use super::encoded::EncodedCall;
use crate::error::{Activity, TransportError};
use crate::interceptor::{CallEnd, Interceptors};
use crate::response::RawResponse;
use crate::time::{CallTimer, Instant};
use crate::{Error, Result};

/// The interceptors of a call, and the time at which it started.
pub(super) struct InterceptorRun {
    interceptors: Interceptors,
    start: Instant,
}

/// A method of interceptors that sees the request before it is sent.
#[derive(Clone, Copy)]
enum Method {
    Before,
    BeforeRetry,
}

impl InterceptorRun {
    /// Starts the run of a call.
    pub(super) fn new(call: &EncodedCall) -> Self {
        Self {
            interceptors: Arc::clone(&call.core.policy().interceptors),
            start: Instant::now(),
        }
    }

    /// Runs the interceptors before the call. An error of one ends the call.
    pub(super) async fn before(
        &self,
        call: &mut EncodedCall,
        timer: &mut CallTimer,
    ) -> Result<(), TransportError> {
        let timeout = call.settings().timeout;
        let deadline = Instant::now().checked_add(timer.remaining());
        let before = change(&self.interceptors, call, deadline, Method::Before);
        let result = timer.with_deadline(before).await;
        result.unwrap_or_else(|limit| Err(not_sent_in_time(limit, Activity::Interceptor, timeout)))
    }

    /// Runs the interceptors before a further attempt. An error of one ends the call.
    pub(super) async fn before_retry(
        call: &mut EncodedCall,
        timer: &mut CallTimer,
    ) -> Result<(), TransportError> {
        let timeout = call.settings().timeout;
        let deadline = Instant::now().checked_add(timer.remaining());
        let interceptors = Arc::clone(&call.core.policy().interceptors);
        let before = change(&interceptors, call, deadline, Method::BeforeRetry);
        let result = timer.with_deadline(before).await;
        result.unwrap_or_else(|limit| Err(not_sent_in_time(limit, Activity::Interceptor, timeout)))
    }

    /// Runs the interceptors after the call. They do not change its result, even if they time out.
    // This is not an `async fn`, which would borrow the response: its body is not `Sync`.
    pub(super) fn after<'a>(
        &'a self,
        call: &mut EncodedCall,
        timer: &'a mut CallTimer,
        result: &'a Result<RawResponse>,
    ) -> impl Future<Output = ()> + use<'a> {
        let (route, attempts) = (call.route, call.attempts);
        let extensions = std::mem::take(&mut call.extensions);
        let (status, headers, error) = match result {
            Ok(response) => {
                let parts = response.parts();
                (Some(parts.status), Some(&parts.headers), None)
            }
            Err(error) => (error.status(), None, Some(error)),
        };
        async move {
            let end = CallEnd {
                route,
                status,
                headers,
                elapsed: self.start.elapsed(),
                attempts,
                extensions,
            };
            let after = after(&self.interceptors, &end, error);
            let _: Result<(), _> = timer.with_deadline(after).await;
        }
    }
}

/// Runs one method of the interceptors, which may change the request.
async fn change(
    interceptors: &Interceptors,
    call: &mut EncodedCall,
    deadline: Option<Instant>,
    method: Method,
) -> Result<(), TransportError> {
    let mut start = call.start(deadline);
    let mut result = Ok(());
    for interceptor in interceptors.iter() {
        let changed = match method {
            Method::Before => interceptor.before(&mut start),
            Method::BeforeRetry => interceptor.before_retry(&mut start),
        };
        result = changed.await;
        if result.is_err() {
            break;
        }
    }
    call.add_secret_headers();
    result
}

async fn after(interceptors: &Interceptors, end: &CallEnd<'_>, error: Option<&Error>) {
    for interceptor in interceptors.iter().rev() {
        match error {
            None => interceptor.after(end).await,
            Some(error) => interceptor.error(end, error).await,
        }
    }
}
