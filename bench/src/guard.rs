//! Fails when building a request costs more than it did.
//!
//! Only what is exact is guarded: allocations and bytes to the last one, instructions within 3%,
//! because a compiler's next version may lay code out otherwise. Times are never guarded.

use std::hint::black_box;

use crate::input::INPUT;
use crate::measure::rounds::{self, ALONE};
use crate::measure::{allocations, instructions};
use crate::{BASE, contender};

/// What one of ours costs: allocations, their bytes, instructions.
type Cost = (&'static str, u64, u64, u64);

/// What it cost when it was last looked at. Change it together with what changes it.
const COSTS: [Cost; 2] = [
    ("ours-reqwest", 3, 642, 12_280),
    ("ours-hyper", 3, 724, 5_545),
];

/// Whether everything costs what it did.
pub(crate) fn holds() -> bool {
    let runtime = rounds::runtime(ALONE);
    let _inside = runtime.enter();
    if !instructions::can_be_counted() {
        println!("instructions: skipped, valgrind is not here");
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
