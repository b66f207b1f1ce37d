//! Fails if building a request costs more than the recorded values.
//!
//! Only exact figures are checked: allocations and bytes exactly, instructions within 3 %, because
//! another compiler version can generate different code. Times are not checked.

use std::hint::black_box;

use crate::input::INPUT;
use crate::measure::rounds::{self, ALONE};
use crate::measure::{allocations, instructions};
use crate::{BASE, contender};

/// A recorded cost: name, allocations, bytes, instructions.
type Cost = (&'static str, u64, u64, u64);

/// Recorded costs. Update them together with changes that affect them.
const COSTS: [Cost; 2] = [
    ("restrait-reqwest", 3, 642, 12_280),
    ("restrait-hyper", 3, 724, 5_545),
];

/// Returns `true` if all costs equal the recorded ones.
pub(crate) fn holds() -> bool {
    let runtime = rounds::runtime(ALONE);
    let _inside = runtime.enter();
    if !instructions::can_be_counted() {
        println!("instructions: skipped, valgrind is not installed");
    }
    let mut holds = true;
    for (name, count, bytes, expected) in COSTS {
        let build = contender::named(name)
            .and_then(|it| it.build)
            .expect("a contender");
        let build = build(BASE);
        let allocated = allocations::of(|| build(black_box(&INPUT)));
        println!(
            "{name}: {} allocations, {} bytes",
            allocated.count, allocated.bytes
        );
        if (allocated.count, allocated.bytes) != (count, bytes) {
            eprintln!("{name}: expected {count} allocations, {bytes} bytes");
            holds = false;
        }
        if let Some(instructions) = instructions::of("build", name, 1000) {
            println!("{name}: {instructions} instructions");
            if instructions.abs_diff(expected) * 100 > expected * 3 {
                eprintln!("{name}: expected {expected} instructions, or 3% more or less");
                holds = false;
            }
        }
    }
    holds
}
