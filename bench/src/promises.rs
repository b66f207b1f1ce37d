//! What each promise costs: the same call with its mechanism and without.
//!
//! Nothing of the library is changed for it. Where there is a public switch it is turned; where
//! there is none the same work is done once more by hand, or the function that does it is looked
//! at in callgrind's profile. The transport answers at once, but for one poll in which the call
//! has to wait, so that all counts are exact.

use crate::Run;
use crate::measure::{allocations, instructions};
use crate::report::cell;

mod api;
mod by_hand;

use api::Orgs as _;
use restrait::Call as _;

/// A promise, and two runs that differ in nothing but what it costs.
struct Pair {
    name: &'static str,
    promise: &'static str,
    measured: &'static str,
    with: fn() -> Run,
    without: fn() -> Run,
}

/// A promise that nobody can switch off, and the function that keeps it.
struct Function {
    promise: &'static str,
    measured: &'static str,
    name: &'static str,
}

const PAIRS: [Pair; 10] = [
    Pair {
        name: "path",
        promise: "1, the path guard",
        measured: "two ids in the path, compared with the same path written out",
        with: || api::built(|client| client.two_ids(api::INSTANCE, api::ORG)),
        without: || api::built(|client| client.written_out()),
    },
    Pair {
        name: "header",
        promise: "2, headers as given",
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
        promise: "6, what is kept to retry",
        measured: "a copy of the request's URL, made by hand; headers are shared",
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
        promise: "10, strictness and the path to a mistake",
        // Both have a header of their own: else only one could share the client's.
        measured: "a page of 100 devices (36 kB), compared with `Bytes` and serde_json",
        with: || api::decoded(true),
        without: || api::decoded(false),
    },
    Pair {
        name: "span",
        promise: "the span without a subscriber",
        measured: "the same span and event, made by hand",
        with: || by_hand::traced(true),
        without: || by_hand::traced(false),
    },
    Pair {
        name: "subscriber",
        promise: "the span with a subscriber",
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
        measured: "the function that looks at path, URL and headers",
        name: "restrait::call::encoded::EncodedCall::check_limits",
    },
    Function {
        promise: "the span without a subscriber",
        measured: "the function that records how the call ended",
        name: "restrait::call::send::Sending::end",
    },
];

/// The half of a pair of this name: `path`, or `path-without`.
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
            cell(instructions),
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

/// Returns the cell of a function's count. A function may have been renamed, or inlined everywhere.
fn function_cell(count: Option<u64>) -> String {
    let none = if instructions::can_be_counted() {
        "no such function"
    } else {
        "-"
    };
    count.map_or_else(|| none.to_owned(), |count| count.to_string())
}
