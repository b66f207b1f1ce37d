//! Mutation tests: no token stream makes the macros panic, and no accepted mutant sends another
//! request.
//!
//! The mutants are the valid declarations of the project with single tokens deleted, duplicated or
//! swapped with the next one, and with pairs of such changes.

use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::TokenStream;

use crate::api::declaration::ApiKeys;
use crate::api::model::{Api, Piece};
use crate::diagnostics::Diagnostics;

mod change;
mod sources;

use change::Change;
use sources::Source;

/// Returns the number of changes. A debug build has fewer unless it is thorough.
fn mutations() -> usize {
    match std::env::var_os("THOROUGH") {
        _ if !cfg!(debug_assertions) => 120_000,
        Some(_) => 4_000,
        None => 400,
    }
}

#[test]
fn single_changes_are_errors_or_have_no_effect() {
    let sources = sources::all();
    assert!(sources.len() > 20, "{} declarations", sources.len());
    let counts: Vec<_> = sources.iter().map(Source::tokens).collect();
    let singles: usize = counts.iter().map(|count| count * Change::KINDS.len()).sum();
    // Test every n-th change if there are too many.
    let step = singles.div_ceil(mutations());
    let mut tested = 0;
    let mut number = 0;
    for (source, count) in sources.iter().zip(counts) {
        let expected = source
            .requests()
            .expect("a valid declaration has no mistakes");
        for at in 0..count {
            for kind in Change::KINDS {
                number += 1;
                if number % step == 0 {
                    let change = Change { kind, at };
                    let mutant = source.changed(&[change]);
                    // Without one of its entries, a declaration may be valid and different.
                    let may_differ = || source.loses_entry(change);
                    if let Some(requests) = check(&mutant).filter(|it| *it != expected) {
                        assert!(
                            may_differ(),
                            "{requests:?} is not {expected:?} in\n{mutant}"
                        );
                    }
                    tested += 1;
                }
            }
        }
    }
    println!(
        "{tested} of {singles} single changes to {} declarations",
        sources.len()
    );
}

#[test]
fn pairs_of_changes_do_not_panic() {
    let sources = sources::all();
    // A fixed seed makes failures reproducible.
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap() % below
    };
    let pairs = mutations();
    for _ in 0..pairs {
        let source = &sources[random(sources.len())];
        let mut change = || Change {
            kind: Change::KINDS[random(Change::KINDS.len())],
            at: random(source.tokens()),
        };
        check(&source.changed(&[change(), change()]));
    }
    println!("{pairs} pairs of changes");
}

/// Expands a mutant, which must not panic. Returns its requests if there are no errors.
fn check(mutant: &Source) -> Option<Vec<String>> {
    let expanded = catch_unwind(AssertUnwindSafe(|| mutant.expanded()));
    let Ok(expanded) = expanded else {
        panic!("the macro panics for\n{mutant}");
    };
    if has_error(&expanded) {
        return None;
    }
    let parsed = syn::parse2::<syn::File>(expanded);
    assert!(
        parsed.is_ok(),
        "the macro generates invalid code for\n{mutant}"
    );
    let requests = mutant.requests();
    assert!(requests.is_some(), "a mistake is not reported in\n{mutant}");
    requests
}

fn has_error(tokens: &TokenStream) -> bool {
    let text = tokens.to_string();
    ["compile_error", "fn unparsed"]
        .iter()
        .any(|error| text.contains(error))
}

/// Describes the requests of an API. Ignores types, which the compiler checks, and documentation.
fn describe_requests(api: &Api) -> Vec<String> {
    let endpoints = api.endpoints.iter().map(|endpoint| {
        let pieces = endpoint.pieces.iter().map(|piece| match piece {
            Piece::Literal(text) => text.clone(),
            Piece::Param(index) => format!("<{index}>"),
        });
        let params = endpoint.params.iter().map(|param| {
            let (location, required) = (param.location.as_str(), param.required);
            format!("{location} {} {required}", param.wire)
        });
        format!(
            "{} {} {:?} {:?}",
            endpoint.method,
            pieces.collect::<String>(),
            endpoint.scopes,
            params.collect::<Vec<_>>(),
        )
    });
    endpoints.collect()
}

/// Describes the requests of a trait. `None` if it has mistakes.
fn requests(args: TokenStream, item: &TokenStream) -> Option<Vec<String>> {
    let mut diagnostics = Diagnostics::default();
    let keys = ApiKeys::read(args, &mut diagnostics);
    let api = crate::api::read(keys, item, &mut diagnostics).ok()?;
    (diagnostics.count() == 0).then(|| describe_requests(&api))
}
