//! The tree of commands: resources, their endpoints, and other commands.

use std::ffi::OsString;

use clap::builder::StyledStr;
use clap::builder::styling::{AnsiColor, Styles};
use clap::{ArgMatches, Command};
use restrait::client::ApiClient;
use restrait::info::ApiInfo;

use crate::names::kebab;
use crate::{Cli, options};

mod body;
pub(crate) mod docs;
mod endpoint;
mod example;
mod groups;
mod param;
#[cfg(test)]
mod tests;

pub(crate) use param::{Source, option_name, source};

/// The styles of the help.
pub(crate) const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// The width of the help without a terminal.
const WIDTH: usize = 80;

/// Maximum width of the help.
const MAX_WIDTH: usize = 100;

/// The parts of the tree that a command line needs. The whole tree would take longer than most calls.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Parts<'a> {
    /// The resources and endpoints that the arguments name.
    Named(&'a [OsString]),
    /// These, and a line of documentation for every command.
    Completed(&'a [OsString]),
    /// The command that the arguments name, with all details of the help, and a line of documentation for every command.
    Page(&'a [OsString]),
    /// Everything, with all details of the help.
    All,
}

impl Parts<'_> {
    /// Returns `true` if the command line may name this command.
    fn has(self, name: &str) -> bool {
        match self {
            Self::Named(args) | Self::Completed(args) | Self::Page(args) => {
                args.iter().any(|arg| arg.to_str() == Some(name))
            }
            Self::All => true,
        }
    }

    /// Returns `true` if the list of all commands may be written.
    fn may_list(self) -> bool {
        match self {
            Self::Named([] | [_]) | Self::Page(_) | Self::All => true,
            Self::Named(_) => ["-h", "--help", "help"].iter().any(|help| self.has(help)),
            Self::Completed(_) => false,
        }
    }

    /// Returns `true` if every command needs a line of documentation.
    fn has_summaries(self) -> bool {
        match self {
            Self::Completed(_) => true,
            Self::Named(_) | Self::Page(_) | Self::All => self.may_list(),
        }
    }

    /// Returns `true` if the help of this command may be written.
    fn has_help(self, name: &str) -> bool {
        match self {
            Self::Named(_) => self.has(name) && (self.has("--help") || self.has("help")),
            Self::Completed(_) => false,
            Self::Page(_) | Self::All => self.has(name),
        }
    }
}

/// Returns the command with the parts that `args` name.
pub(crate) fn command<C: ApiClient>(cli: &Cli<C>, args: &[OsString]) -> Command {
    build(cli, Parts::Named(args))
}

/// Returns the command for the completion of `args`.
pub(crate) fn completed<C: ApiClient>(cli: &Cli<C>, args: &[OsString]) -> Command {
    build(cli, Parts::Completed(args))
}

/// Returns the command for the page of the command that `names` name.
pub(crate) fn page<C: ApiClient>(cli: &Cli<C>, names: &[OsString]) -> Command {
    build(cli, Parts::Page(names))
}

/// Returns the command with the whole tree.
pub(crate) fn whole<C: ApiClient>(cli: &Cli<C>) -> Command {
    build(cli, Parts::All)
}

fn build<C: ApiClient>(cli: &Cli<C>, parts: Parts<'_>) -> Command {
    let width = width();
    let mut root = Command::new(cli.name)
        .version(cli.version)
        .styles(STYLES)
        .term_width(width)
        .subcommand_required(true)
        .subcommand_value_name("COMMAND")
        .arg_required_else_help(true)
        // An option of every command is the help, so that it is listed with them.
        .disable_help_flag(true)
        .args(options::args(cli.demo.is_some()));
    if !cli.about.is_empty() {
        root = root.about(cli.about);
    }
    let resources = resources::<C>();
    for (name, api) in &resources {
        let mut resource = Command::new(name.clone())
            .subcommand_required(true)
            .arg_required_else_help(true);
        if parts.has_summaries() {
            resource = resource.about(docs::summary(api.docs));
        }
        if parts.has(name) {
            let endpoints = api.endpoints();
            let endpoints = endpoints.map(|info| endpoint::command(cli, api, info, parts));
            resource = resource.subcommands(endpoints);
        }
        if parts.has_help(name) {
            resource = described(resource, docs::plain(api.docs), parts);
        }
        root = root.subcommand(resource);
    }
    for command in &cli.commands {
        root = with(root, command.path, command.definition, parts);
    }
    if parts.may_list() {
        let list = groups::list(cli.groups, &resources, &root, width);
        root = root.help_template(root_template()).before_help(list);
    }
    root
}

/// Returns the template for the help of the whole command line, in which [`groups`] lists the commands.
fn root_template() -> String {
    let (header, heading) = (STYLES.get_header(), options::HEADING);
    format!(
        "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{{before-help}}\
         {header}{heading}:{header:#}\n{{options}}"
    )
}

/// Adds a command below the commands of its path, which are created if they do not exist.
fn with(
    parent: Command,
    path: &[&'static str],
    definition: fn(Command) -> Command,
    parts: Parts<'_>,
) -> Command {
    match path {
        [] => parent,
        [name] => {
            let command = definition(Command::new(*name));
            let long = command.get_long_about().cloned();
            parent.subcommand(match long.filter(|_| parts.has_help(name)) {
                Some(long) => described(command, long, parts),
                None => command,
            })
        }
        [name, rest @ ..] if parent.find_subcommand(name).is_some() => {
            parent.mut_subcommand(*name, |child| with(child, rest, definition, parts))
        }
        [name, rest @ ..] => parent.subcommand(with(Command::new(*name), rest, definition, parts)),
    }
}

/// Sets the whole description of a command. `--help` has the layout of `-h`, which shows the short description.
fn described(command: Command, about: impl Into<StyledStr>, parts: Parts<'_>) -> Command {
    match parts {
        Parts::Named(_) | Parts::Completed(_) => command.about(about.into()),
        Parts::Page(_) | Parts::All => command.long_about(about.into()),
    }
}

/// Returns the width of the help.
fn width() -> usize {
    let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    let variable = || std::env::var("COLUMNS").ok()?.parse().ok();
    terminal
        .or_else(variable)
        .unwrap_or(WIDTH)
        .clamp(20, MAX_WIDTH)
}

/// Returns the commands that were given, from the outermost to the innermost: their names and arguments.
pub(crate) fn chain(matches: &ArgMatches) -> Vec<(&str, &ArgMatches)> {
    let mut chain = Vec::new();
    let mut inner = matches;
    while let Some((name, child)) = inner.subcommand() {
        chain.push((name, child));
        inner = child;
    }
    chain
}

/// A resource and its name on the command line.
pub(crate) type Resource = (String, &'static ApiInfo);

/// Returns all resources.
pub(crate) fn resources<C: ApiClient>() -> Vec<Resource> {
    let resources = C::RESOURCES.iter();
    resources.map(|api| (kebab(api.name), *api)).collect()
}

/// Returns the resource with this name on the command line. For many names, [`resources`] is faster.
pub(crate) fn resource<C: ApiClient>(name: &str) -> Option<&'static ApiInfo> {
    C::RESOURCES
        .iter()
        .find(|api| kebab(api.name) == name)
        .copied()
}
