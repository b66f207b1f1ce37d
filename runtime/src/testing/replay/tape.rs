//! What was recorded.

use std::sync::{Arc, Mutex, MutexGuard};

use super::Clean;
use super::copied::Copied;
use super::exchange::{Answered, Asked, Exchange};
use crate::sync::lock;
use crate::testing::mock::Request;

/// What was recorded, in the order of the requests. `None` is an answer that is not over yet.
#[derive(Clone, Default)]
pub(super) struct Tape(Arc<Mutex<State>>);

#[derive(Default)]
pub(super) struct State {
    pub(super) slots: Vec<Slot>,
    pub(super) clean: Clean,
}

pub(super) enum Slot {
    /// A request whose answer has not ended. A body that is a stream is copied while it is sent.
    Open(Box<Request>, Copied),
    /// A request that had no answer. It cannot be replayed.
    Lost,
    Done(Exchange),
}

impl Tape {
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.0)
    }

    /// Writes a request down, and gives its number and what is to be taken out of its answer.
    pub(super) fn begin(&self, request: Request, copied: Copied) -> (usize, Clean) {
        let mut state = self.state();
        let clean = state.clean.of_call(&request);
        state.slots.push(Slot::Open(Box::new(request), copied));
        (state.slots.len() - 1, clean)
    }

    /// Writes an answer down. `None` where there was none.
    pub(super) fn end(&self, number: usize, answer: Option<Answered>) {
        let mut state = self.state();
        let clean = state.clean.clone();
        if let Some(slot) = state.slots.get_mut(number)
            && let Slot::Open(request, copied) = slot
        {
            if let Some(body) = copied.take() {
                request.set_body(body);
            }
            let request = Asked::of(request, &clean);
            *slot = match answer {
                Some(response) => Slot::Done(Exchange { request, response }),
                None => Slot::Lost,
            };
        }
    }
}
