//! The command `losant files sync`, which makes a folder and the files of an application equal.

use std::path::PathBuf;

use clap::ArgMatches;
use losant::{Client, file, files, private_file, private_files};
use restrait_cli::{Command, Context, Failure};

use crate::application;

mod action;
mod definition;
mod differ;
mod filter;
mod follow;
mod hash;
mod local;
mod path;
mod plan;
mod remote;
mod report;
mod run;
mod transfer;
mod tree;

use action::Kind;
use differ::Differ;
use filter::Filter;
use path::RemotePath;
use plan::{Choice, Plan};
use remote::Remote;
use report::Report;
use transfer::Sides;

/// Returns the command.
pub(crate) fn command() -> Command<Client> {
    Command {
        path: &["files", "sync"],
        definition: definition::definition,
        run: |context, matches| Box::pin(run(context, matches)),
    }
}

/// The direction of the command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    Down,
    Up,
}

/// The folders of the command, and what is done with them.
#[derive(Debug)]
struct Request {
    direction: Direction,
    local: PathBuf,
    remote: RemotePath,
    filter: Filter,
    delete: bool,
    watch: bool,
    private: bool,
}

impl Request {
    fn choice(&self) -> Choice {
        Choice {
            delete: self.delete,
            prune: self.filter.has_includes(),
        }
    }

    /// Returns the destination as a person would write it.
    fn destination(&self) -> String {
        match self.direction {
            Direction::Down => self.local.display().to_string(),
            Direction::Up => format!("losant:{}", self.remote),
        }
    }
}

async fn run(context: &mut Context<'_, Client>, matches: &ArgMatches) -> Result<(), Failure> {
    let request = definition::read(matches)?;
    let is_dry_run = context.is_dry_run();
    if request.watch && is_dry_run {
        let message = "`--watch` cannot be used with `--dry-run`";
        return Err(Failure::Usage(message.to_owned()));
    }
    check_source(&request)?;
    require_token(context, &request)?;
    let client = context.client().await?;
    let application = application::find(context, &client, matches).await?;
    let remote = Remote::new(client, application, request.remote.clone(), request.private);
    let local_tree = local::read(&request.local, &request.filter)?;
    let remote_tree = remote.read(&request.filter).await?;
    let is_missing = remote_tree.is_none();
    if is_missing && request.direction == Direction::Down {
        let message = format!("the application has no folder `{}`", request.remote);
        return Err(Failure::Io(message));
    }
    let remote_tree = remote_tree.unwrap_or_default();
    let (source, mut destination) = match request.direction {
        Direction::Down => (remote_tree, local_tree),
        Direction::Up => (local_tree, remote_tree),
    };
    let mut differ = Differ::new(request.direction, request.local.clone());
    let plan = plan::plan(&source, &destination, request.choice(), &mut differ).await;
    confirm(context, &request, &plan).await?;
    let mut report = Report::new(request.direction);
    report.unchanged = plan.unchanged;
    report.refuse(context, &source.refused)?;
    report.refuse(context, &plan.refused)?;
    if is_dry_run {
        for action in &plan.actions {
            report.done(context, action)?;
        }
    } else {
        match request.direction {
            Direction::Down => local::create_root(&request.local)?,
            Direction::Up if is_missing => remote.create_root().await?,
            Direction::Up => {}
        }
        let sides = Sides {
            request: &request,
            remote: &remote,
            source: &source,
        };
        run::all(
            context,
            &sides,
            &plan.actions,
            &mut destination,
            &mut report,
        )
        .await?;
    }
    context.note(report.summary(is_dry_run));
    if request.watch {
        return follow::follow(context, &request, &remote, destination, &mut differ).await;
    }
    context.output().finish()?;
    report.result()
}

/// Asks before something is deleted: now, or later by `--watch`.
async fn confirm(
    context: &Context<'_, Client>,
    request: &Request,
    plan: &Plan,
) -> Result<(), Failure> {
    let actions = plan.actions.iter();
    let count = actions.filter(|it| it.kind == Kind::Delete).count();
    if context.is_dry_run() || !(request.delete && (count > 0 || request.watch)) {
        return Ok(());
    }
    let what = match count {
        0 => "files that are deleted in the folder".to_owned(),
        1 => "1 file or folder".to_owned(),
        count => format!("{count} files or folders"),
    };
    let what = format!("{what} in {}", request.destination());
    context.confirm(&what).await
}

/// Fails if the source or the destination on this computer is not a folder.
fn check_source(request: &Request) -> Result<(), Failure> {
    let path = &request.local;
    let is_valid = match request.direction {
        Direction::Down => path.is_dir() || !path.try_exists()?,
        Direction::Up => path.is_dir(),
    };
    if is_valid {
        return Ok(());
    }
    let message = format!("`{}` is not a folder", path.display());
    Err(Failure::Usage(message))
}

/// Fails without a token. The failure names the scopes of the endpoint that reads or changes files.
fn require_token(context: &Context<'_, Client>, request: &Request) -> Result<(), Failure> {
    let endpoint = match (request.direction, request.private) {
        (Direction::Down, false) => files::INFO.endpoint("get"),
        (Direction::Down, true) => private_files::INFO.endpoint("get"),
        (Direction::Up, false) => file::INFO.endpoint("upload"),
        (Direction::Up, true) => private_file::INFO.endpoint("upload"),
    };
    endpoint.map_or(Ok(()), |endpoint| context.require_token(endpoint))
}
