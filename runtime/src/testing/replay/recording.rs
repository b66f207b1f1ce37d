//! Recorded calls in memory.

use std::sync::{Arc, Mutex, MutexGuard};

use super::Sanitizer;
use super::body_copy::BodyCopy;
use super::exchange::{Exchange, RecordedRequest, RecordedResponse};
use crate::sync::lock;
use crate::testing::mock::Request;

/// Recorded calls in the order of their requests.
#[derive(Clone, Default)]
pub(super) struct Recording(Arc<Mutex<State>>);

#[derive(Default)]
pub(super) struct State {
    pub(super) calls: Vec<RecordedCall>,
    pub(super) sanitizer: Sanitizer,
}

pub(super) enum RecordedCall {
    /// A request whose response is incomplete, with a copy of its body if that is a stream.
    Pending(Box<Request>, BodyCopy),
    /// A request without a response. It cannot be replayed.
    Failed,
    Complete(Exchange),
}

impl Recording {
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.0)
    }

    /// Adds a request. Returns its index, and a sanitizer for its response.
    pub(super) fn start(&self, request: Request, body_copy: BodyCopy) -> (usize, Sanitizer) {
        let mut state = self.lock();
        let sanitizer = state.sanitizer.for_call(&request);
        state
            .calls
            .push(RecordedCall::Pending(Box::new(request), body_copy));
        (state.calls.len() - 1, sanitizer)
    }

    /// Adds a response, or `None` if the request failed.
    pub(super) fn finish(&self, index: usize, response: Option<RecordedResponse>) {
        let mut state = self.lock();
        let sanitizer = state.sanitizer.clone();
        if let Some(call) = state.calls.get_mut(index)
            && let RecordedCall::Pending(request, body_copy) = call
        {
            if let Some(body) = body_copy.take() {
                request.set_body(body);
            }
            let request = RecordedRequest::new(request, &sanitizer);
            *call = match response {
                Some(response) => RecordedCall::Complete(Exchange { request, response }),
                None => RecordedCall::Failed,
            };
        }
    }
}
