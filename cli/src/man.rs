//! Manual pages.
//!
//! Each command has a page, as in git: `man losant-instance-org-get`. The options of every command are on
//! the page of the command itself.

use std::ffi::OsString;
use std::fs;
use std::future::ready;
use std::io::Write as _;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use restrait::client::ApiClient;

use crate::{Command, Context, Failure, find, tree};

mod page;

use page::Page;

/// Returns the command that writes manual pages.
pub(crate) fn command<C: ApiClient>() -> Command<C> {
    Command {
        path: &["man"],
        definition: |command| {
            command
                .about("Write manual pages")
                .long_about(
                    "Write the manual page of a command to standard output, or those of all commands \
                     into a folder.",
                )
                .arg(
                    Arg::new("command")
                        .value_name("COMMAND")
                        .action(ArgAction::Append)
                        .num_args(0..)
                        .help("Command that the page describes, such as `instance-org get`"),
                )
                .arg(
                    Arg::new("dir")
                        .long("dir")
                        .value_name("DIR")
                        .conflicts_with("command")
                        .value_parser(value_parser!(PathBuf))
                        .help("Write the pages of all commands into this folder"),
                )
        },
        run: |context, matches| Box::pin(ready(run(context, matches))),
    }
}

fn run<C: ApiClient>(context: &mut Context<'_, C>, matches: &ArgMatches) -> Result<(), Failure> {
    if let Some(dir) = matches.get_one::<PathBuf>("dir") {
        let failure =
            |what: String, error: &std::io::Error| Failure::Io(format!("{what}: {error}"));
        fs::create_dir_all(dir)
            .map_err(|error| failure(format!("cannot create {}", dir.display()), &error))?;
        let root = tree::whole(context.cli);
        let pages = Page::all(&root);
        for page in &pages {
            let path = dir.join(page.file_name());
            let written = page.render().and_then(|roff| fs::write(&path, roff));
            written.map_err(|error| failure(format!("cannot write {}", path.display()), &error))?;
        }
        if !context.options.quiet {
            writeln!(
                anstream::stderr(),
                "wrote {} pages to {}",
                pages.len(),
                dir.display()
            )?;
        }
        return Ok(());
    }
    let names = matches.get_many::<String>("command").unwrap_or_default();
    let named: Vec<_> = names.clone().map(OsString::from).collect();
    let root = tree::page(context.cli, &named);
    let mut page = Page::new(&root);
    for name in names {
        page = page.subcommand(name).ok_or_else(|| {
            let what = format!("unknown command `{}`", name.escape_debug());
            find::unknown(&what, name, &page.subcommand_names(), "`--help` lists all")
        })?;
    }
    context.output().bytes(&page.render()?)
}
