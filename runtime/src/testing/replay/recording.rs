//! Recorded calls in memory.

use std::sync::{Arc, Mutex, MutexGuard};

use http::{HeaderMap, StatusCode};

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

    /// Adds a request. The slot records its response.
    pub(super) fn start(&self, request: Request, body_copy: BodyCopy) -> Slot {
        let mut state = self.lock();
        let sanitizer = state.sanitizer.for_call(&request);
        let index = state.calls.len();
        let pending = RecordedCall::Pending(Box::new(request), body_copy);
        state.calls.push(pending);
        Slot {
            recording: self.clone(),
            index,
            sanitizer,
        }
    }
}

/// The place of a call in a recording. If it is dropped without a response, the call has failed or
/// its future was dropped.
pub(super) struct Slot {
    recording: Recording,
    index: usize,
    sanitizer: Sanitizer,
}

impl Slot {
    /// Records the response, unless the call has already ended.
    pub(super) fn finish(&self, status: StatusCode, headers: &HeaderMap, body: &[u8]) {
        self.end(|request, sanitizer| {
            let response = RecordedResponse::new(status, headers, body, &self.sanitizer);
            let request = RecordedRequest::new(&request, sanitizer);
            RecordedCall::Complete(Exchange { request, response })
        });
    }

    /// Records that the call has failed, unless it has already ended.
    pub(super) fn fail(&self) {
        self.end(|_, _| RecordedCall::Failed);
    }

    fn end(&self, record: impl FnOnce(Request, &Sanitizer) -> RecordedCall) {
        let mut state = self.recording.lock();
        let State { calls, sanitizer } = &mut *state;
        let Some(call @ RecordedCall::Pending(..)) = calls.get_mut(self.index) else {
            return;
        };
        let pending = std::mem::replace(call, RecordedCall::Failed);
        if let RecordedCall::Pending(mut request, mut body_copy) = pending {
            if let Some(body) = body_copy.take() {
                request.set_body(body);
            }
            *call = record(*request, sanitizer);
        }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.fail();
    }
}
