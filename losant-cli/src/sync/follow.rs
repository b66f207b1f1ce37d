//! Uploads of changes as they come.

use std::time::Duration;

use losant::Client;
use restrait_cli::{Context, Failure};

use super::action::Action;
use super::differ::Differ;
use super::plan::plan;
use super::remote::Remote;
use super::report::Report;
use super::transfer::Sides;
use super::tree::Tree;
use super::{Request, local, run};

/// Time between two readings of the folder.
const INTERVAL: Duration = Duration::from_secs(1);

/// Maximum time between two readings after failures.
const MAX_INTERVAL: Duration = Duration::from_secs(60);

/// Reads the folder again and again, and uploads what has changed, until Ctrl-C.
///
/// A file is uploaded when it was the same in two readings. Otherwise it may still be written.
pub(super) async fn follow(
    context: &mut Context<'_, Client>,
    request: &Request,
    remote: &Remote,
    mut destination: Tree,
    differ: &mut Differ,
) -> Result<(), Failure> {
    context.note("watching for changes; Ctrl-C to stop");
    context.output().live();
    let mut before = Tree::default();
    // The files after which nothing was left to do.
    let mut settled = None;
    let mut interval = INTERVAL;
    loop {
        tokio::time::sleep(interval).await;
        let now = match read(request) {
            Ok(now) => now,
            Err(failure) => {
                context.note(format_args!("cannot read the folder: {failure}"));
                interval = longer(interval);
                continue;
            }
        };
        if settled.as_ref() == Some(&now) {
            continue;
        }
        let plan = plan(&now, &destination, request.choice(), differ).await;
        let is_stable =
            |action: &Action| before.nodes.get(&action.path) == now.nodes.get(&action.path);
        let (ready, unstable): (Vec<_>, Vec<_>) = plan.actions.into_iter().partition(is_stable);
        let mut report = Report::new(request.direction);
        let sides = Sides {
            request,
            remote,
            source: &now,
        };
        run::all(context, &sides, &ready, &mut destination, &mut report).await?;
        if !report.is_empty() {
            context.note(report.summary(false));
        }
        let has_failed = report.has_failed();
        if let Err(failure) = report.result() {
            if failure.exit_code() == TOKEN {
                return Err(failure);
            }
            context.note(format_args!("{failure}; trying again"));
        }
        interval = if has_failed {
            longer(interval)
        } else {
            INTERVAL
        };
        settled = (!has_failed && unstable.is_empty()).then(|| now.clone());
        before = now;
    }
}

/// Exit code for a token that is invalid.
const TOKEN: u8 = 4;

fn longer(interval: Duration) -> Duration {
    interval.saturating_mul(2).min(MAX_INTERVAL)
}

/// Reads the folder. If it has gone, its files are not deleted in the application.
fn read(request: &Request) -> Result<Tree, Failure> {
    if !request.local.is_dir() {
        return Err(Failure::Io("it does not exist".to_owned()));
    }
    local::read(&request.local, &request.filter)
}
