//! The actions, one after the other or several at once.

use losant::{Client, ErrorKind, many};
use restrait_cli::{Context, Failure};

use super::action::{Action, Kind};
use super::report::Report;
use super::transfer::{self, Sides};
use super::tree::{Node, Tree};

/// Number of files that are copied at the same time.
const CONCURRENCY: usize = 4;

/// Does everything that is planned, and changes the tree of the destination accordingly.
///
/// A failure of one file does not stop the others, unless they would fail as well: when the server cannot be
/// reached, or refuses the token. Nothing is deleted after a failure.
pub(super) async fn all(
    context: &mut Context<'_, Client>,
    sides: &Sides<'_>,
    actions: &[Action],
    destination: &mut Tree,
    report: &mut Report,
) -> Result<(), Failure> {
    let of_kind = |kind| actions.iter().filter(move |action| action.kind == kind);
    let total = of_kind(Kind::Copy).filter_map(|action| action.bytes).sum();
    let progress = context.byte_progress("files", Some(total));
    for action in of_kind(Kind::Create) {
        let created = transfer::create(sides, &action.path).await;
        if record(context, action, created, destination, report)?.is_break() {
            return Ok(());
        }
    }
    let known = destination.clone();
    let copies = of_kind(Kind::Copy).map(|action| {
        let copy = transfer::copy(sides, &known, &action.path);
        // The failure is for the report. It does not stop the others.
        Box::pin(async move { losant::Result::Ok((action, copy.await)) })
    });
    let mut copies = many(copies).concurrency(CONCURRENCY).unordered();
    while let Some((_, copy)) = copies.next().await {
        let (action, copied) = copy?;
        progress.advance(action.bytes.unwrap_or_default());
        if record(context, action, copied, destination, report)?.is_break() {
            return Ok(());
        }
    }
    progress.finish();
    for action in of_kind(Kind::Delete) {
        if report.has_failed() {
            context.note("nothing is deleted after a failure");
            break;
        }
        let deleted = transfer::delete(sides, destination, &action.path).await;
        let deleted = deleted.map(|()| None);
        if record(context, action, deleted, destination, report)?.is_break() {
            break;
        }
    }
    Ok(())
}

/// Reports an action. The flow breaks if the next ones would fail as well.
fn record(
    context: &mut Context<'_, Client>,
    action: &Action,
    result: Result<Option<Node>, Failure>,
    destination: &mut Tree,
    report: &mut Report,
) -> Result<std::ops::ControlFlow<()>, Failure> {
    use std::ops::ControlFlow::{Break, Continue};

    match result {
        Ok(Some(node)) => {
            destination.nodes.insert(action.path.clone(), node);
        }
        Ok(None) => {
            destination.nodes.remove(&action.path);
        }
        Err(failure) => {
            let flow = if stops(&failure) {
                Break(())
            } else {
                Continue(())
            };
            report.failed(context, action, failure)?;
            return Ok(flow);
        }
    }
    report.done(context, action)?;
    Ok(Continue(()))
}

/// Returns `true` if other files would fail for the same reason.
fn stops(failure: &Failure) -> bool {
    let Failure::Call(error) = failure else {
        return false;
    };
    let kinds = [
        ErrorKind::Transport,
        ErrorKind::TimedOut,
        ErrorKind::Token,
        ErrorKind::MissingScope,
    ];
    kinds.contains(&error.kind()) || error.is_unauthorized() || error.is_forbidden()
}
