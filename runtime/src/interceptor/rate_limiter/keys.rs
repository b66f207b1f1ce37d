//! A pacer for each value of a param.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex};

use super::pacer::Pacer;
use crate::sync::lock;
use crate::time::Instant;

/// The pacers of the values of a param. Those without recent calls are dropped, and the least recently
/// used one if there are too many.
pub(super) struct Keys {
    /// The wire name of the param.
    param: &'static str,
    max: usize,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The pacer of each value, and the number of its last use.
    pacers: HashMap<Arc<str>, (u64, Arc<Pacer>)>,
    /// The values by their last use.
    uses: BTreeMap<u64, Arc<str>>,
    count: u64,
}

impl Keys {
    /// Creates pacers for at most this number of values of a param, which is not zero.
    pub(super) fn new(param: &'static str, max: usize) -> Self {
        Self {
            param,
            max,
            state: Mutex::default(),
        }
    }

    pub(super) fn param(&self) -> &'static str {
        self.param
    }

    /// Returns the pacer of a value. A new one has the limit of `model`.
    pub(super) fn pacer(&self, value: &str, model: &Pacer, now: Instant) -> Arc<Pacer> {
        let mut state = lock(&self.state);
        let State {
            pacers,
            uses,
            count,
        } = &mut *state;
        *count += 1;
        if let Some((last, pacer)) = pacers.get_mut(value) {
            if let Some(key) = uses.remove(last) {
                uses.insert(*count, key);
            }
            *last = *count;
            return Arc::clone(pacer);
        }
        // Values that were not used for the longest time come first.
        while let Some(oldest) = uses.first_entry() {
            let is_idle = pacers
                .get(oldest.get())
                .is_none_or(|(_, it)| it.is_idle(now));
            if !is_idle && pacers.len() < self.max {
                break;
            }
            pacers.remove(&oldest.remove());
        }
        let (key, pacer): (Arc<str>, _) = (value.into(), Arc::new(model.fresh()));
        uses.insert(*count, Arc::clone(&key));
        pacers.insert(key, (*count, Arc::clone(&pacer)));
        pacer
    }
}

// The values of params are omitted because they may be confidential.
impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys")
            .field("param", &self.param)
            .field("values", &lock(&self.state).pacers.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::window::Window;
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn wait(keys: &Keys, value: &str, now: Instant) -> Duration {
        let model = Pacer::Window(Window::new(1, 10 * SECOND));
        let pacer = keys.pacer(value, &model, now);
        let slot = pacer.reserve(now, None).unwrap();
        let wait = slot.wait(now);
        slot.use_up();
        wait
    }

    #[test]
    fn values_have_limits_of_their_own() {
        let (keys, now) = (Keys::new("id", 1000), Instant::now());
        assert_eq!(
            ["a", "b", "a"].map(|it| wait(&keys, it, now).as_secs()),
            [0, 0, 10]
        );
    }

    #[test]
    fn idle_values_are_dropped() {
        let (keys, now) = (Keys::new("id", 1000), Instant::now());
        for index in 0..1000 {
            wait(&keys, &index.to_string(), now + index * SECOND);
        }
        let debug = format!("{keys:?}");
        assert!(debug.contains("values: 10"), "{debug}");
    }

    #[test]
    fn least_recently_used_value_is_dropped_first() {
        let (keys, now) = (Keys::new("id", 2), Instant::now());
        let waits = ["a", "b", "a", "c", "a", "b"].map(|it| wait(&keys, it, now).as_secs());
        assert_eq!(waits, [0, 0, 10, 0, 20, 0]);
        assert_eq!(lock(&keys.state).pacers.len(), 2);
        assert_eq!(lock(&keys.state).uses.len(), 2);
    }
}
