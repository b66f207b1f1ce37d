//! What decoding costs: large answers, pages, streams; ours beside what one writes by hand.
//!
//! Both take the same bytes in the same pieces. Ours is the whole pipeline over a transport that
//! answers at once; by hand there is nothing but the decoding. Ours is strict (no array for an
//! object, nothing after the end) and can say where it failed.

use std::hint::black_box;
use std::time::Instant;

use tokio::runtime::Runtime;

use crate::Run;
use crate::measure::rounds::{self, ALONE};
use crate::measure::{allocations, instructions, median};
use crate::report::{beside, cell};

pub(crate) mod answers;
mod api;
mod by_hand;

use api::Client;

/// Something to decode. Both functions answer what cannot be left undecoded.
struct Case {
    name: &'static str,
    bytes: fn() -> usize,
    /// How often it is decoded to count instructions.
    times: u32,
    by_hand: fn() -> usize,
    ours: fn(&Runtime, &Client) -> usize,
}

const CASES: [Case; 6] = [
    Case {
        name: "counts",
        bytes: || answers::COUNTS.len(),
        times: 200,
        by_hand: by_hand::counts,
        ours: |runtime, client| runtime.block_on(api::counts(client)),
    },
    Case {
        name: "page",
        bytes: || answers::PAGE.len(),
        times: 10,
        by_hand: by_hand::page,
        ours: |runtime, client| runtime.block_on(api::page(client)),
    },
    Case {
        name: "items",
        bytes: || answers::PAGES.iter().map(bytes::Bytes::len).sum(),
        times: 10,
        by_hand: by_hand::items,
        ours: |runtime, client| runtime.block_on(api::items(client)),
    },
    Case {
        name: "events",
        bytes: || answers::EVENTS.len(),
        times: 10,
        by_hand: by_hand::events,
        ours: |runtime, client| runtime.block_on(api::events(client)),
    },
    Case {
        name: "lines",
        bytes: || answers::LINES.len(),
        times: 10,
        by_hand: by_hand::lines,
        ours: |runtime, client| runtime.block_on(api::lines(client)),
    },
    Case {
        name: "download",
        bytes: || answers::FILE.len(),
        times: 50,
        by_hand: by_hand::download,
        ours: |runtime, client| runtime.block_on(api::download(client)),
    },
];

/// The case of this name by hand, or with `ours-` before it ours.
pub(crate) fn named(name: &str) -> Run {
    let plain = name.strip_prefix("ours-");
    let case = CASES
        .iter()
        .find(|case| case.name == plain.unwrap_or(name))
        .expect("a case");
    run(case, plain.is_some())
}

fn run(case: &'static Case, is_ours: bool) -> Run {
    let expected = (case.by_hand)();
    if is_ours {
        let (runtime, client) = (rounds::runtime(ALONE), api::client());
        Box::new(move || assert_eq!((case.ours)(&runtime, black_box(&client)), expected))
    } else {
        Box::new(move || assert_eq!(black_box(case.by_hand)(), expected))
    }
}

/// Prints the table.
pub(crate) fn report() {
    println!(
        "| decoding | bytes | instructions | | allocations | time |\n| --- | --: | --: | --: | --: | --: |"
    );
    for case in &CASES {
        let [by_hand, ours] = [false, true].map(|is_ours| run(case, is_ours));
        let time = in_turns(&by_hand, &ours);
        let mut baseline = None;
        for (prefix, run, time) in [("", &by_hand, 1.), ("ours-", &ours, time)] {
            let name = format!("{prefix}{}", case.name);
            let allocated = allocations::of(run);
            let count = instructions::of("decode", &name, case.times);
            let base = *baseline.get_or_insert(count);
            println!(
                "| {name} | {} | {} | {} | {} | {time:.2} |",
                (case.bytes)(),
                cell(count),
                beside(count, base),
                allocated.count,
            );
        }
    }
    println!();
}

/// How much longer the second takes, in paired rounds.
fn in_turns(first: &dyn Fn(), second: &dyn Fn()) -> f64 {
    let time = |run: &dyn Fn()| {
        let start = Instant::now();
        (0..20).for_each(|_| run());
        start.elapsed()
    };
    let rounds = (0..31).map(|_| time(first).div_duration_f64(time(second)).recip());
    median(rounds.collect())
}
