//! Counts allocations with a global allocator.

use std::alloc::{GlobalAlloc, Layout, System};
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);
static BYTES: AtomicU64 = AtomicU64::new(0);

// SAFETY: all calls are forwarded unchanged to the system allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        note(size);
        unsafe { System.realloc(at, layout, size) }
    }
}

fn note(size: usize) {
    ALLOCATIONS.fetch_add(1, Relaxed);
    BYTES.fetch_add(size as u64, Relaxed);
}

/// Allocations of one run. A growing buffer counts as a new allocation of the new size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Allocations {
    pub(crate) count: u64,
    pub(crate) bytes: u64,
}

/// Returns the allocations of one `run`, after lazy initialization is done.
pub(crate) fn of(mut run: impl FnMut()) -> Allocations {
    const RUNS: u64 = 64;
    (0..RUNS).for_each(|_| run());
    let before = (ALLOCATIONS.load(Relaxed), BYTES.load(Relaxed));
    (0..RUNS).for_each(|_| run());
    Allocations {
        count: (ALLOCATIONS.load(Relaxed) - before.0) / RUNS,
        bytes: (BYTES.load(Relaxed) - before.1) / RUNS,
    }
}

/// Returns the allocations of a run that changes global state and therefore needs its own process.
pub(crate) fn apart(promise: &str) -> Allocations {
    let output = Command::new(std::env::current_exe().expect("this program's path"))
        .args(["allocate", promise])
        .output()
        .expect("a process");
    let text = String::from_utf8_lossy(&output.stdout);
    let parsed = text
        .trim()
        .split_once(' ')
        .and_then(|(count, bytes)| Some((count.parse().ok()?, bytes.parse().ok()?)));
    let (count, bytes) = parsed.unwrap_or_else(|| panic!("{promise} told: {text}"));
    Allocations { count, bytes }
}
