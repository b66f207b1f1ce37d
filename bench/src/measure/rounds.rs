//! Compares implementations in rounds. Each round measures all of them, and ratios are taken within
//! a round.
//!
//! Load affects all measurements of a round, so ratios exclude it. Each round starts with another
//! implementation to avoid effects of the order.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};

use super::{cpu, median};
use crate::contender::{Call, Contender};
use crate::input::{INPUT, NUMBERS};

/// A concurrency mode.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mode {
    pub(crate) concurrency: usize,
    pub(crate) threads: usize,
}

/// One call at a time on one thread.
pub(crate) const ALONE: Mode = Mode {
    concurrency: 1,
    threads: 1,
};

/// The result of an implementation.
pub(crate) struct Result {
    pub(crate) name: &'static str,
    pub(crate) calls_per_second: f64,
    /// Speed relative to the first implementation: median and quartiles over the rounds.
    pub(crate) speed: [f64; 3],
    /// CPU time per call in microseconds.
    pub(crate) micros: f64,
    /// CPU time relative to the first implementation.
    pub(crate) cpu: [f64; 3],
}

/// Wall-clock time and CPU time of a round.
type Taken = (Duration, Duration);

struct Runner {
    name: &'static str,
    runtime: Runtime,
    call: Arc<Call>,
    taken: Vec<Taken>,
}

/// Measures all implementations, with this number of calls per round.
pub(crate) fn compare(
    contenders: Vec<Contender>,
    base: &str,
    mode: Mode,
    rounds: usize,
    calls: usize,
) -> Vec<Result> {
    let runner = |contender: Contender| {
        let runtime = runtime(mode);
        let call = contender.call?;
        let call = runtime.block_on(async { Arc::new(call(base)) });
        Some(Runner {
            name: contender.name,
            runtime,
            call,
            taken: Vec::new(),
        })
    };
    let mut runners: Vec<Runner> = contenders.into_iter().filter_map(runner).collect();
    for round in 0..=rounds {
        let first = round % runners.len().max(1);
        let (before, after) = runners.split_at_mut(first);
        for runner in after.iter_mut().chain(before) {
            let (start, cpu) = (Instant::now(), cpu::of_this_process());
            runner.runtime.block_on(make_all(&runner.call, calls, mode));
            let taken = (start.elapsed(), cpu::of_this_process().saturating_sub(cpu));
            // The first round opens the connections.
            if round > 0 {
                runner.taken.push(taken);
            }
        }
    }
    let first = runners.first().map(|runner| runner.taken.clone());
    let first = first.unwrap_or_default();
    runners
        .iter()
        .map(|runner| result(runner, &first, calls))
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "there are few calls")]
fn result(runner: &Runner, first: &[Taken], calls: usize) -> Result {
    let pairs = || first.iter().zip(&runner.taken);
    let seconds = |part: fn(&Taken) -> Duration| {
        median(
            runner
                .taken
                .iter()
                .map(|it| part(it).as_secs_f64())
                .collect(),
        )
    };
    Result {
        name: runner.name,
        calls_per_second: calls as f64 / seconds(|taken| taken.0),
        speed: quartiles(pairs().map(|(a, b)| a.0.div_duration_f64(b.0)).collect()),
        micros: 1e6 * seconds(|taken| taken.1) / calls as f64,
        cpu: quartiles(pairs().map(|(a, b)| b.1.div_duration_f64(a.1)).collect()),
    }
}

/// Creates the runtime of a mode.
pub(crate) fn runtime(mode: Mode) -> Runtime {
    let mut builder = match mode.threads {
        1 => Builder::new_current_thread(),
        _ => Builder::new_multi_thread(),
    };
    if mode.threads > 1 {
        builder.worker_threads(mode.threads);
    }
    builder.enable_all().build().expect("a runtime")
}

/// Makes calls like an application: in tasks, each of which makes one call after another.
async fn make_all(call: &Arc<Call>, calls: usize, mode: Mode) {
    let tasks: Vec<_> = (0..mode.concurrency)
        .map(|_| {
            let call = Arc::clone(call);
            tokio::spawn(async move { make(&call, calls / mode.concurrency).await })
        })
        .collect();
    for task in tasks {
        task.await.expect("calls");
    }
}

/// Makes a number of calls, one after another.
pub(crate) async fn make(call: &Call, calls: usize) {
    for _ in 0..calls {
        assert_eq!(call(&INPUT).await, NUMBERS);
    }
}

fn quartiles(mut values: Vec<f64>) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    [2, 1, 3].map(|quarter| {
        let at = (values.len().saturating_sub(1)) * quarter / 4;
        values.get(at).copied().unwrap_or(f64::NAN)
    })
}
