//! The options of the command.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches};
use restrait_cli::Failure;

use super::filter::Filter;
use super::path::RemotePath;
use super::{Direction, Request};
use crate::application;

/// Start of the name of a folder of the application.
const REMOTE: &str = "losant:";

pub(super) fn definition(command: clap::Command) -> clap::Command {
    let flag = |name: &'static str, help: &'static str| {
        let arg = Arg::new(name).long(name).help(help);
        arg.action(ArgAction::SetTrue)
    };
    let patterns = |name: &'static str, help: &'static str| {
        let arg = Arg::new(name).long(name).value_name("PATTERN").help(help);
        arg.action(ArgAction::Append)
    };
    command
        .about("Copy the files that differ between a folder and the application")
        .long_about(
            "Copy the files that differ between a folder and the application\n\n\
             One of the folders begins with `losant:` and belongs to the application:\n\n  \
             losant files sync losant:/reports ./reports   downloads\n  \
             losant files sync ./site losant:/site         uploads\n\n\
             Files are equal if they have the same size and the same content, or the same time where the API \
             has no checksum. Symbolic links are not followed and not copied.",
        )
        .arg(folder("source", "SOURCE", "Folder to copy"))
        .arg(folder("destination", "DEST", "Folder to change"))
        .arg(application::arg())
        .arg(flag("private", "Use the private files of the application"))
        .arg(flag("delete", "Delete what the source does not have"))
        .arg(flag("watch", "Go on, and upload changes as they come"))
        .arg(patterns(
            "include",
            "Copy only files that match, such as `*.csv` or `reports/**`",
        ))
        .arg(patterns(
            "exclude",
            "Leave out files and folders that match, and do not delete them",
        ))
}

fn folder(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    let arg = Arg::new(name).value_name(value).help(help);
    arg.required(true)
        .value_parser(clap::value_parser!(PathBuf))
}

/// Reads the options.
pub(super) fn read(matches: &ArgMatches) -> Result<Request, Failure> {
    let path = |name| {
        matches
            .get_one::<PathBuf>(name)
            .cloned()
            .unwrap_or_default()
    };
    let (source, destination) = (path("source"), path("destination"));
    let (direction, local, remote) = match (remote(&source)?, remote(&destination)?) {
        (Some(remote), None) => (Direction::Down, destination, remote),
        (None, Some(remote)) => (Direction::Up, source, remote),
        (None, None) => {
            return Err(Failure::Usage(format!(
                "one of the folders must be in the application, such as `{REMOTE}/reports`"
            )));
        }
        (Some(_), Some(_)) => {
            return Err(Failure::Usage(
                "one of the folders must be on this computer".to_owned(),
            ));
        }
    };
    let watch = matches.get_flag("watch");
    if watch && direction == Direction::Down {
        return Err(Failure::Usage("`--watch` can only upload".to_owned()));
    }
    let patterns = |name| matches.get_many::<String>(name).into_iter().flatten();
    Ok(Request {
        direction,
        local,
        remote,
        filter: Filter::new(patterns("include"), patterns("exclude"))?,
        delete: matches.get_flag("delete"),
        watch,
        private: matches.get_flag("private"),
    })
}

/// Returns the folder of the application that an argument names.
fn remote(argument: &std::path::Path) -> Result<Option<RemotePath>, Failure> {
    let Some(path) = argument.to_str().and_then(|it| it.strip_prefix(REMOTE)) else {
        return Ok(None);
    };
    RemotePath::parse(path)
        .map(Some)
        .map_err(|reason| Failure::Usage(format!("invalid `{REMOTE}{path}`: {reason}")))
}
