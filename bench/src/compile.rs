//! What an endpoint costs to compile: crates of 7 and of 100 endpoints, in every style.
//!
//! What one endpoint costs is the difference between the two, divided by 93, so that all that a
//! crate costs once falls out. An edit has no such difference: the row `nothing` says how much of
//! it everybody pays.
#![expect(
    clippy::format_collect,
    clippy::format_push_string,
    reason = "sources are written here, and nothing is measured meanwhile"
)]

use crate::measure::instructions;

mod cargo;
mod crates;
mod endpoints;
mod hand;
mod nothing;
mod ours;
#[cfg(feature = "peers")]
mod peers;
mod rustc;

use cargo::{Measure, Workspace};
use endpoints::Endpoint;
pub(crate) use rustc::in_place_of_rustc;

/// The small and the large crate.
const SIZES: [usize; 2] = [7, 100];

/// How endpoints are written: a crate's source and its dependencies.
struct Style {
    name: &'static str,
    dependencies: String,
    source: Source,
    /// A file beside the source, for who reads one.
    beside: Option<(&'static str, Source)>,
}

/// Writes endpoints down.
type Source = fn(&[Endpoint]) -> String;

/// The baseline first.
fn styles() -> Vec<Style> {
    let styles = vec![hand::style(), nothing::style(), ours::style()];
    #[cfg(feature = "peers")]
    let styles = styles.into_iter().chain(peers::styles()).collect();
    styles
}

/// Prints the tables; each time is the least of so many runs, because a busy machine only adds to
/// it. Instructions are counted once.
pub(crate) fn report(runs: usize) {
    let styles = styles();
    let workspace = Workspace::of(&styles);
    workspace.check_calls();
    let [check, build, edit] = three(&workspace, Measure::CpuTime, runs);
    let size = workspace.release_bytes();
    table(
        "| an endpoint | check, ms | | debug build, ms | | one-line edit, ms | | release, bytes | |",
        &styles,
        &[check, build, edit, size],
    );
    if !instructions::can_be_counted() {
        println!("rustc's instructions: skipped, valgrind is not here");
        return;
    }
    table(
        "| an endpoint, millions of rustc's instructions | check | | debug build | | one-line edit | |",
        &styles,
        &three(&workspace, Measure::Instructions, 1),
    );
}

/// Returns what ours costs, divided by what hand-written code costs: an endpoint's check and debug
/// build in rustc's instructions, an edit in CPU time, and an endpoint's bytes.
///
/// Much of an edit is the work of cargo, so the CPU time of both is what its user waits for.
pub(crate) fn ours_by_hand() -> [f64; 4] {
    let workspace = Workspace::of(&[hand::style(), ours::style()]);
    workspace.check_calls();
    let edit = workspace.edit(Measure::CpuTime, 15);
    let bytes = workspace.release_bytes();
    let [check, build] =
        ["check", "build"].map(|command| workspace.by_endpoint(command, Measure::Instructions, 1));
    [check, build, edit, bytes].map(|costs| costs[1] / costs[0])
}

/// An endpoint's check and debug build, and an edit in a crate of 100, of each style.
fn three(workspace: &Workspace, measure: Measure, runs: usize) -> [Vec<f64>; 3] {
    [
        workspace.by_endpoint("check", measure, runs),
        workspace.by_endpoint("build", measure, runs),
        workspace.edit(measure, runs),
    ]
}

/// A row for each style; every cost beside that of the first style.
fn table(title: &str, styles: &[Style], columns: &[Vec<f64>]) {
    println!("{title}\n| --- |{}", " --: | --: |".repeat(columns.len()));
    for (at, style) in styles.iter().enumerate() {
        let cell =
            |column: &Vec<f64>| format!(" {:.2} | {:.2} |", column[at], column[at] / column[0]);
        let cells: String = columns.iter().map(cell).collect();
        println!("| {} |{cells}", style.name);
    }
    println!();
}
