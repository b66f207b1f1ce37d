//! Cost of each promise: the same call with and without its mechanism.
//!
//! The library is not modified. If a promise has a public switch, it is used. Otherwise the same
//! work is repeated by hand, or the cost of its function is taken from the callgrind profile. The
//! transport is pending for one poll, so all counts are exact.

use crate::Run;
use crate::measure::{allocations, instructions};
use crate::report::format_count;

mod api;
mod by_hand;

use api::Orgs as _;
use restrait::Call as _;

/// A promise, and two runs that only differ in its cost.
struct Pair {
    name: &'static str,
    promise: &'static str,
    measured: &'static str,
    with: fn() -> Run,
    without: fn() -> Run,
}

/// A promise without a switch, and the function that implements it.
struct Function {
    promise: &'static str,
    measured: &'static str,
    name: &'static str,
}

const PAIRS: [Pair; 10] = [
    Pair {
        name: "path",
        promise: "1, the path guard",
        measured: "two IDs in the path, compared with the same path as a literal",
        with: || api::built(|client| client.two_ids(api::INSTANCE, api::ORG)),
        without: || api::built(|client| client.written_out()),
    },
    Pair {
        name: "header",
        promise: "2, exact headers",
        measured: "a header of one call, compared with none",
        with: || api::built(|client| client.written_out().header("x-request-id", "0123456789")),
        without: || api::built(|client| client.written_out()),
    },
    Pair {
        name: "deadline",
        promise: "5, deadline and read timeout",
        measured: "the defaults, compared with `Duration::MAX` for both",
        with: || api::called(|builder| builder),
        without: || api::called(api::without_deadline),
    },
    Pair {
        name: "retry",
        promise: "6, retries",
        measured: "the default, compared with `Retry::never()`",
        with: || api::called(|builder| builder),
        without: || api::called(|builder| builder.retry(restrait::Retry::never())),
    },
    Pair {
        name: "kept",
        promise: "6, data for retries",
        measured: "a copy of the request URL, repeated by hand; headers are shared",
        with: by_hand::kept,
        without: by_hand::not_kept,
    },
    Pair {
        name: "limits",
        promise: "7, limits",
        measured: "the defaults, compared with `usize::MAX` for all of them",
        with: || api::called(|builder| builder),
        without: || api::called(|builder| builder.limits(api::unlimited())),
    },
    Pair {
        name: "strict",
        promise: "10, strictness and JSON paths",
        // Both requests have a custom header. Otherwise only one of them could share the client's
        // headers.
        measured: "a page of 100 devices (36 kB), compared with `Binary`, `str::from_utf8` and serde_json",
        with: || api::decoded(true),
        without: || api::decoded(false),
    },
    Pair {
        name: "span",
        promise: "tracing without a subscriber",
        measured: "the same span and event, repeated by hand",
        with: || by_hand::traced(true),
        without: || by_hand::traced(false),
    },
    Pair {
        name: "subscriber",
        promise: "tracing with a subscriber",
        measured: "a subscriber that formats every field, compared with none",
        with: || {
            by_hand::listen();
            api::called(|builder| builder)
        },
        without: || api::called(|builder| builder),
    },
    Pair {
        name: "metrics",
        promise: "interceptors",
        measured: "`Metrics`, compared with no interceptor",
        with: || api::called(|builder| builder.interceptor(restrait::metrics::Metrics::new())),
        without: || api::called(|builder| builder),
    },
];

const FUNCTIONS: [Function; 2] = [
    Function {
        promise: "7, limits",
        measured: "the function that checks path, URL and headers",
        name: "restrait::call::encoded::EncodedCall::find_excess",
    },
    Function {
        promise: "tracing without a subscriber",
        measured: "the function that records the result of the call",
        name: "restrait::call::send::InFlightCall::end",
    },
];

/// Returns one half of a pair: `path`, or `path-without`.
pub(crate) fn named(name: &str) -> Run {
    let plain = name.strip_suffix("-without");
    let pair = PAIRS
        .iter()
        .find(|pair| pair.name == plain.unwrap_or(name))
        .expect("a promise");
    if plain.is_some() {
        (pair.without)()
    } else {
        (pair.with)()
    }
}

/// Prints the table.
pub(crate) fn report() {
    const TIMES: u32 = 500;
    println!(
        "| promise | what is measured | instructions | allocations | bytes |\n| --- | --- | --: | --: | --: |"
    );
    for pair in &PAIRS {
        let without = format!("{}-without", pair.name);
        let count = |name: &str| instructions::of("promises", name, TIMES);
        let instructions = count(pair.name)
            .zip(count(&without))
            .map(|(with, without)| with.cast_signed() - without.cast_signed());
        let [with, without] = [pair.name, &without].map(allocations::apart);
        println!(
            "| {} | {} | {} | {} | {} |",
            pair.promise,
            pair.measured,
            format_count(instructions),
            with.count.cast_signed() - without.count.cast_signed(),
            with.bytes.cast_signed() - without.bytes.cast_signed(),
        );
    }
    for it in &FUNCTIONS {
        let instructions = instructions::of_function(it.name, "promises", "retry", TIMES);
        println!(
            "| {} | {} | {} | - | - |",
            it.promise,
            it.measured,
            function_cell(instructions),
        );
    }
    println!();
}

/// Formats the count of a function, which can be missing because it was renamed or inlined.
fn function_cell(count: Option<u64>) -> String {
    let none = if instructions::can_be_counted() {
        "no such function"
    } else {
        "-"
    };
    count.map_or_else(|| none.to_owned(), |count| count.to_string())
}
