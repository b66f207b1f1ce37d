//! The shared state of a mock: its expectations and the requests that it received.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use super::expectation_state::ExpectationState;
use super::report::{ClosestExpectation, UnexpectedCall, VerifyError};
use super::times::Count;
use super::{MockResponse, Request};
use crate::info::ParamInfo;
use crate::sync::lock;

/// The state that a mock and its clones share.
#[derive(Default)]
pub(super) struct MockState {
    in_order: AtomicBool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    expectations: Vec<Arc<ExpectationState>>,
    requests: Vec<Request>,
    unexpected: Vec<UnexpectedCall>,
}

impl MockState {
    pub(super) fn set_in_order(&self) {
        self.in_order.store(true, Ordering::SeqCst);
    }

    pub(super) fn add(&self, expectation: Arc<ExpectationState>) {
        self.lock().expectations.push(expectation);
    }

    pub(super) fn requests(&self) -> Vec<Request> {
        self.lock().requests.clone()
    }

    /// Returns the response of the first expectation that matches `request` and allows another call.
    ///
    /// # Errors
    ///
    /// Returns a description of the request if no expectation matches. The description is stored for
    /// [`verify`](Self::verify).
    pub(super) fn find(
        &self,
        request: &Request,
        common: &[ParamInfo],
    ) -> Result<MockResponse, UnexpectedCall> {
        // Closures of expectations may use the mock, so they are called without the lock.
        let expectations = self.lock().expectations.clone();
        self.lock().requests.push(request.clone());
        let in_order = self.in_order.load(Ordering::SeqCst);
        let mut closest: Option<ClosestExpectation> = None;
        for (index, expectation) in expectations.iter().enumerate() {
            let mut differences = expectation.matcher.differences(request, common);
            if differences.is_empty() {
                let mut earlier = expectations.iter().take(index).filter(|_| in_order);
                match earlier.find(|earlier| !earlier.is_met()) {
                    Some(earlier) => differences.push(format!(
                        "out of order: the expectation at {} is not met yet",
                        earlier.location
                    )),
                    None if expectation.claim() => return Ok(expectation.response(request)),
                    None => differences.push(already_met(expectation)),
                }
            }
            let is_closer =
                |other: &ClosestExpectation| differences.len() < other.differences.len();
            if request.is_call_of(expectation.matcher.route())
                && closest.as_ref().is_none_or(is_closer)
            {
                closest = Some(ClosestExpectation {
                    location: expectation.location,
                    differences,
                });
            }
        }
        let unexpected = UnexpectedCall::new(request, closest.as_ref(), expectations.len());
        self.lock().unexpected.push(unexpected.clone());
        Err(unexpected)
    }

    /// Fails if an expectation is not met or a call was unexpected.
    pub(super) fn verify(&self) -> Result<(), VerifyError> {
        let state = self.lock();
        let unexpected = state.unexpected.iter().map(ToString::to_string);
        let unmet = state
            .expectations
            .iter()
            .filter(|expectation| !expectation.is_met());
        let unmet = unmet.map(|expectation| VerifyError::unmet(expectation));
        let lines: Vec<String> = unexpected.chain(unmet).collect();
        if lines.is_empty() {
            Ok(())
        } else {
            Err(VerifyError::new(lines))
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

fn already_met(expectation: &ExpectationState) -> String {
    let count = Count(expectation.count());
    format!("the expectation was met {count} already; allow more calls with `.times(..)`")
}
