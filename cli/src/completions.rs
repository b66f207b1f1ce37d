//! Completions for shells.
//!
//! The command `completions` prints a small script, which asks the command itself at each press of the
//! Tab key: `__complete SHELL -- WORD..`. A script with all endpoints would be large and soon outdated.
//!
//! The scripts never evaluate what was typed or what is offered. Typed words are arguments of a process,
//! and values with special characters are inserted with quotes.

use std::ffi::OsString;
use std::future::ready;

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use restrait::client::ApiClient;

use crate::{Cli, Command, Context, Failure, tree};

mod candidate;
mod cursor;
mod line;
mod shell;
mod values;

use candidate::Completion;
use cursor::Cursor;
use shell::Shell;

/// Returns the command that prints the script for a shell.
pub(crate) fn command<C: ApiClient>() -> Command<C> {
    Command {
        path: &["completions"],
        definition: |command| {
            command
                .about("Print the completion script for a shell")
                .long_about(
                    "Print the completion script for a shell.\n\n\
                     bash: add `eval \"$(NAME completions bash)\"` to ~/.bashrc\n\
                     zsh: save the output as _NAME in a folder of $fpath, or add \
                     `eval \"$(NAME completions zsh)\"` to ~/.zshrc after compinit\n\
                     fish: save the output as ~/.config/fish/completions/NAME.fish\n\
                     PowerShell: add `NAME completions powershell | Out-String | Invoke-Expression` to $PROFILE",
                )
                .arg(
                    Arg::new("shell")
                        .value_name("SHELL")
                        .required(true)
                        .value_parser(value_parser!(Shell))
                        .help("Shell that completes the command"),
                )
        },
        run: |context, matches| Box::pin(ready(print_script(context, matches))),
    }
}

/// Returns the hidden command that the scripts call.
pub(crate) fn reply<C: ApiClient>() -> Command<C> {
    Command {
        path: &["__complete"],
        definition: |command| {
            command
                .hide(true)
                .arg(
                    Arg::new("shell")
                        .required(true)
                        .value_parser(value_parser!(Shell)),
                )
                .arg(
                    Arg::new("words")
                        .action(ArgAction::Append)
                        .num_args(0..)
                        .last(true)
                        .value_parser(value_parser!(OsString)),
                )
        },
        run: |context, matches| Box::pin(ready(print_reply(context, matches))),
    }
}

fn print_script<C: ApiClient>(
    context: &mut Context<'_, C>,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let script = match matches.get_one::<Shell>("shell") {
        Some(shell) => shell.script(context.cli.name),
        None => return Ok(()),
    };
    context.output().text(&script)
}

fn print_reply<C: ApiClient>(
    context: &mut Context<'_, C>,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let Some(shell) = matches.get_one::<Shell>("shell") else {
        return Ok(());
    };
    let words = matches.get_many::<OsString>("words").unwrap_or_default();
    let words = words.map(|word| word.to_string_lossy().into_owned());
    let text = shell.reply(words.collect(), |words, current| {
        complete(context.cli, words, current)
    });
    context.output().text(&text)
}

/// Returns the completion of the word `current` after the words of a command line, of which the first
/// is the name of the command.
fn complete<C: ApiClient>(cli: &Cli<C>, words: &[String], current: &str) -> Completion {
    let all = words.iter().map(String::as_str).chain([current]);
    let args: Vec<OsString> = all.map(OsString::from).collect();
    let root = tree::completed(cli, &args);
    let mut cursor = Cursor::new(&root);
    for word in words.iter().skip(1) {
        cursor.step(word);
    }
    cursor.complete(current, |arg, text| {
        values::of(cli, &root, &cursor, arg, text)
    })
}

/// Appends a line. Control characters, which would end it or reach the terminal, are left out.
fn push_line(text: &mut String, line: &str) {
    text.extend(
        line.chars()
            .filter(|char| *char == '\t' || !char.is_control()),
    );
    text.push('\n');
}
