//! No token stream makes the macros panic, and none that is a mistake means something else.
//!
//! Every valid declaration of the project is read with single tokens deleted, doubled or swapped
//! with their neighbour, and with pairs of such changes.

use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::TokenStream;

use crate::api::model::{Api, Piece};
use crate::diagnostics::Diagnostics;

mod change;
mod sources;

use change::Change;
use sources::Source;

/// How many mutations are tried: few where the compiler has optimized nothing.
const MUTATIONS: usize = if cfg!(debug_assertions) {
    4_000
} else {
    120_000
};

#[test]
fn one_change_is_an_error_or_means_the_same() {
    let sources = sources::all();
    assert!(sources.len() > 20, "{} declarations", sources.len());
    let counts: Vec<_> = sources.iter().map(Source::tokens).collect();
    let singles: usize = counts.iter().map(|count| count * Change::KINDS.len()).sum();
    // Where there are more than are tried, every n-th is.
    let step = singles.div_ceil(MUTATIONS);
    let mut tried = 0;
    let mut number = 0;
    for (source, count) in sources.iter().zip(counts) {
        let meant = source
            .meaning()
            .expect("a valid declaration has no mistakes");
        for at in 0..count {
            for kind in Change::KINDS {
                number += 1;
                if number % step == 0 {
                    let change = Change { kind, at };
                    let mutant = source.changed(&[change]);
                    // A marker without its list, a list without its last entry, is another valid
                    // declaration.
                    let may_differ = || source.loses_entry(change);
                    if let Some(meaning) = sound(&mutant).filter(|it| *it != meant) {
                        assert!(may_differ(), "{meaning:?} is not {meant:?} in\n{mutant}");
                    }
                    tried += 1;
                }
            }
        }
    }
    println!(
        "{tried} of {singles} single changes to {} declarations",
        sources.len()
    );
}

#[test]
fn two_changes_do_not_panic() {
    let sources = sources::all();
    // A fixed sequence, so that a failure comes again.
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap() % below
    };
    for _ in 0..MUTATIONS {
        let source = &sources[random(sources.len())];
        let mut change = || Change {
            kind: Change::KINDS[random(Change::KINDS.len())],
            at: random(source.tokens()),
        };
        sound(&source.changed(&[change(), change()]));
    }
    println!("{MUTATIONS} pairs of changes");
}

/// Reads a mutant, which never panics, and gives its meaning where nothing is wrong with it.
fn sound(mutant: &Source) -> Option<Vec<String>> {
    let expanded = catch_unwind(AssertUnwindSafe(|| mutant.expanded()));
    let Ok(expanded) = expanded else {
        panic!("the macro panics on\n{mutant}");
    };
    if has_error(&expanded) {
        return None;
    }
    let parsed = syn::parse2::<syn::File>(expanded);
    assert!(parsed.is_ok(), "the macro writes no Rust for\n{mutant}");
    let meaning = mutant.meaning();
    assert!(meaning.is_some(), "a mistake is no error in\n{mutant}");
    meaning
}

fn has_error(tokens: &TokenStream) -> bool {
    let text = tokens.to_string();
    ["compile_error", "fn unparsed"]
        .iter()
        .any(|error| text.contains(error))
}

/// What goes over the network: everything but types, whose mistakes the compiler finds, and words.
fn meaning(api: &Api) -> Vec<String> {
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

/// The meaning of a trait, unless there are mistakes in it.
fn meaning_of(args: TokenStream, item: &TokenStream) -> Option<Vec<String>> {
    let mut diagnostics = Diagnostics::default();
    let api = crate::api::read(args, item, &mut diagnostics).ok()?;
    (diagnostics.count() == 0).then(|| meaning(&api))
}
