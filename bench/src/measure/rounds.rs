//! Compares by taking turns: in each round everybody runs once, and ratios are taken within it.
//!
//! A slow spell of the machine hits all of a round, and falls out of the ratio.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};

use super::{cpu, median};
use crate::contender::{Call, Contender};
use crate::input::{INPUT, NUMBERS};

/// How calls are made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mode {
    pub(crate) at_once: usize,
    pub(crate) threads: usize,
}

/// How one contender did.
pub(crate) struct Result {
    pub(crate) name: &'static str,
    pub(crate) calls_per_second: f64,
    /// Speed beside the first contender's: median and quartiles over the rounds.
    pub(crate) speed: [f64; 3],
    /// CPU time beside the first contender's. Only on one thread is all of it the client's.
    pub(crate) cpu: Option<[f64; 3]>,
}

struct Runner {
    name: &'static str,
    runtime: Runtime,
    call: Arc<Call>,
    taken: Vec<(Duration, Duration)>,
}

/// Everybody's whole calls, `calls` in each round.
pub(crate) fn compare(
    contenders: Vec<Contender>,
    base: &str,
    mode: Mode,
    rounds: usize,
    calls: usize,
) -> Vec<Result> {
    let made = |contender: Contender| {
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
    let mut runners: Vec<Runner> = contenders.into_iter().filter_map(made).collect();
    for round in 0..=rounds {
        for runner in &mut runners {
            let (start, cpu) = (Instant::now(), cpu::of_thread());
            runner.runtime.block_on(make_all(&runner.call, calls, mode));
            let taken = (start.elapsed(), cpu::of_thread() - cpu);
            // The first round opens connections.
            if round > 0 {
                runner.taken.push(taken);
            }
        }
    }
    let first: Vec<_> = runners
        .first()
        .map(|runner| runner.taken.clone())
        .unwrap_or_default();
    runners
        .iter()
        .map(|runner| result(runner, &first, mode, calls))
        .collect()
}

fn result(runner: &Runner, first: &[(Duration, Duration)], mode: Mode, calls: usize) -> Result {
    let pairs = || first.iter().zip(&runner.taken);
    let wall: Vec<f64> = runner
        .taken
        .iter()
        .map(|(wall, _)| wall.as_secs_f64())
        .collect();
    #[expect(clippy::cast_precision_loss, reason = "there are few calls")]
    Result {
        name: runner.name,
        calls_per_second: calls as f64 / median(wall),
        speed: quartiles(pairs().map(|(a, b)| a.0.div_duration_f64(b.0)).collect()),
        cpu: (mode.threads == 1)
            .then(|| quartiles(pairs().map(|(a, b)| b.1.div_duration_f64(a.1)).collect())),
    }
}

/// The runtime of a mode.
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

async fn make_all(call: &Arc<Call>, calls: usize, mode: Mode) {
    if mode.at_once == 1 {
        return make(call, calls).await;
    }
    let tasks: Vec<_> = (0..mode.at_once)
        .map(|_| {
            let call = Arc::clone(call);
            tokio::spawn(async move { make(&call, calls / mode.at_once).await })
        })
        .collect();
    for task in tasks {
        task.await.expect("calls");
    }
}

/// So many calls, one after another.
pub(crate) async fn make(call: &Call, calls: usize) {
    for _ in 0..calls {
        assert_eq!(call(&INPUT).await, NUMBERS);
    }
}

fn quartiles(mut values: Vec<f64>) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    [2, 1, 3].map(|quarter| values[(values.len() - 1) * quarter / 4])
}
