//! What a mock keeps: expectations, requests, and what was not expected.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use super::entry::Entry;
use super::report::{Nearest, Unexpected, Unmet};
use super::times::Count;
use super::{Reply, Request};
use crate::info::ParamInfo;
use crate::sync::lock;

/// The one state that a mock and its clones share.
#[derive(Default)]
pub(super) struct Book {
    in_order: AtomicBool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    entries: Vec<Arc<Entry>>,
    requests: Vec<Request>,
    unexpected: Vec<Unexpected>,
}

impl Book {
    pub(super) fn keep_order(&self) {
        self.in_order.store(true, Ordering::SeqCst);
    }

    pub(super) fn add(&self, entry: Arc<Entry>) {
        self.state().entries.push(entry);
    }

    pub(super) fn requests(&self) -> Vec<Request> {
        self.state().requests.clone()
    }

    /// The reply to `request`: that of the first expectation which it meets and which still waits.
    pub(super) fn find(
        &self,
        request: &Request,
        common: &[ParamInfo],
    ) -> Result<Reply, Unexpected> {
        // Closures are the caller's and may use the mock: none is called while the state is held.
        let entries = self.state().entries.clone();
        self.state().requests.push(request.clone());
        let in_order = self.in_order.load(Ordering::SeqCst);
        let mut nearest: Option<Nearest> = None;
        for (index, entry) in entries.iter().enumerate() {
            let mut differences = entry.wanted.differences(request, common);
            if differences.is_empty() {
                let earlier = entries.iter().take(index).filter(|_| in_order);
                match earlier
                    .clone()
                    .find(|entry| !entry.times.is_met_by(entry.count()))
                {
                    Some(first) => {
                        differences.push(format!(
                            "called too early: expected {} first",
                            first.at
                        ));
                    }
                    None if entry.claim() => return Ok(entry.reply(request)),
                    None => differences.push(enough(entry)),
                }
            }
            let is_nearer = |other: &Nearest| differences.len() < other.differences.len();
            if entry.wanted.route().is_same_endpoint(request.endpoint())
                && nearest.as_ref().is_none_or(is_nearer)
            {
                nearest = Some(Nearest {
                    at: entry.at,
                    differences,
                });
            }
        }
        let unexpected = Unexpected::new(request, nearest.as_ref(), entries.len());
        self.state().unexpected.push(unexpected.clone());
        Err(unexpected)
    }

    /// Whether all went as expected.
    pub(super) fn verify(&self) -> Result<(), Unmet> {
        let state = self.state();
        let unexpected = state.unexpected.iter().map(ToString::to_string);
        let unmet = state
            .entries
            .iter()
            .filter(|entry| !entry.times.is_met_by(entry.count()));
        let unmet = unmet.map(|entry| Unmet::line(entry));
        let lines: Vec<String> = unexpected.chain(unmet).collect();
        if lines.is_empty() {
            Ok(())
        } else {
            Err(Unmet(lines))
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

fn enough(entry: &Entry) -> String {
    let count = Count(entry.count());
    format!("already called {count}; allow more calls with `.times(..)`")
}
