//! Compile costs of endpoints: crates with 7 and with 100 endpoints, in each style.
//!
//! The cost of one endpoint is the difference between both crates divided by 93, which excludes the
//! fixed costs of a crate. An edit has no such difference. The row `nothing` shows its fixed cost.
#![expect(
    clippy::format_collect,
    clippy::format_push_string,
    reason = "these functions generate sources and are not measured"
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

/// Number of endpoints in the small and the large crate.
const SIZES: [usize; 2] = [7, 100];

/// A style of writing endpoints, with the source and the dependencies of a crate.
struct Style {
    name: &'static str,
    dependencies: String,
    source: Source,
    /// An additional file that the source uses.
    extra_file: Option<(&'static str, Source)>,
}

/// Generates the source for endpoints.
type Source = fn(&[Endpoint]) -> String;

/// Returns all styles, the baseline first.
fn styles() -> Vec<Style> {
    let styles = vec![hand::style(), nothing::style(), ours::style()];
    #[cfg(feature = "peers")]
    let styles = styles.into_iter().chain(peers::styles()).collect();
    styles
}

/// Prints the tables. Each time is the minimum of several runs, because load can only add to it.
/// Instructions are counted once.
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
        println!("instructions of rustc: skipped, valgrind is not installed");
        return;
    }
    table(
        "| an endpoint, millions of instructions of rustc | check | | debug build | | one-line edit | |",
        &styles,
        &three(&workspace, Measure::Instructions, 1),
    );
}

/// Returns the costs of restrait divided by those of hand-written code: check and debug build of an
/// endpoint in instructions of rustc, an edit in CPU time, and bytes of an endpoint.
///
/// An edit includes the CPU time of cargo, because users wait for it too.
pub(crate) fn ours_by_hand() -> [f64; 4] {
    let workspace = Workspace::of(&[hand::style(), ours::style()]);
    workspace.check_calls();
    let edit = workspace.edit(Measure::CpuTime, 15);
    let bytes = workspace.release_bytes();
    let [check, build] =
        ["check", "build"].map(|command| workspace.by_endpoint(command, Measure::Instructions, 1));
    [check, build, edit, bytes].map(|costs| costs[1] / costs[0])
}

/// Returns the costs of a check and a debug build of an endpoint, and of an edit in the large
/// crate, for each style.
fn three(workspace: &Workspace, measure: Measure, runs: usize) -> [Vec<f64>; 3] {
    [
        workspace.by_endpoint("check", measure, runs),
        workspace.by_endpoint("build", measure, runs),
        workspace.edit(measure, runs),
    ]
}

/// Prints a row for each style, with the ratio to the first style.
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
