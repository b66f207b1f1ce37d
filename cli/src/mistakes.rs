//! Messages for command lines that cannot be parsed.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::Write as _;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command};
use restrait::client::ApiClient;
use restrait_grammar::similar::{self, nearest};

use crate::{Cli, Failure};

mod position;
mod suggest;

use position::Position;

/// Writes the help, or returns the mistake in a command line. `root` is the command that parsed it.
pub(crate) fn report<C: ApiClient>(
    cli: &Cli<C>,
    root: &Command,
    args: &[OsString],
    error: &clap::Error,
) -> Result<(), Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let mut output = anstream::stdout();
            write!(output, "{}", error.render().ansi())?;
            Ok(output.flush()?)
        }
        _ => Err(Failure::Usage(message(cli, root, args, error))),
    }
}

fn message<C: ApiClient>(
    cli: &Cli<C>,
    root: &Command,
    args: &[OsString],
    error: &clap::Error,
) -> String {
    let position = Position::find(root, args);
    let see = format!("see `{} --help`", position.path);
    let of = |kind| texts(error, kind);
    let argument = of(ContextKind::InvalidArg);
    let first = argument.first().map(String::as_str).unwrap_or_default();
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let names = of(ContextKind::InvalidSubcommand);
            let name = names.first().map(String::as_str).unwrap_or_default();
            unknown_command(cli, &position, name)
        }
        ErrorKind::MissingSubcommand => format!("missing command; {see}"),
        ErrorKind::UnknownArgument if first.starts_with('-') => {
            unknown_option(position.command, first, &see)
        }
        ErrorKind::UnknownArgument => unexpected_value(cli, &position, args, first, &see),
        ErrorKind::MissingRequiredArgument => missing(position.command, &argument, &see),
        ErrorKind::InvalidValue => {
            let value = of(ContextKind::InvalidValue);
            match value.first().filter(|value| !value.is_empty()) {
                Some(value) => invalid_value(first, value, &of(ContextKind::ValidValue)),
                None => format!(
                    "missing value of `{first}`; write `{}=..` if the value begins with `-`",
                    name(first)
                ),
            }
        }
        ErrorKind::ValueValidation => {
            let value = of(ContextKind::InvalidValue);
            let value = value.first().map(String::as_str).unwrap_or_default();
            let cause = std::error::Error::source(error).map(ToString::to_string);
            let is_number = cause.as_ref().is_some_and(|it| it.contains("digit"));
            let expected = match cause {
                Some(_) if is_number => "expected a whole number, ".to_owned(),
                Some(cause) => format!("{cause}, "),
                None => String::new(),
            };
            format!("invalid `{}`: {expected}found {value:?}", name(first))
        }
        ErrorKind::TooManyValues => {
            format!("unexpected value of `{}`, which is a switch", name(first))
        }
        ErrorKind::ArgumentConflict => {
            let prior = of(ContextKind::PriorArg);
            match prior.first() {
                Some(other) if name(other) != name(first) => {
                    format!("`{}` and `{}` cannot be combined", name(first), name(other))
                }
                _ => format!("duplicate `{}`; remove one", name(first)),
            }
        }
        ErrorKind::NoEquals => format!("missing `=` after `{}`", name(first)),
        ErrorKind::InvalidUtf8 => "an argument is not UTF-8".to_owned(),
        // Kinds that these commands have no reason for, and kinds that are added later.
        _ => plain(error),
    }
}

/// Returns the message of clap, without its beginning and its advice.
fn plain(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let text = text.strip_prefix("error: ").unwrap_or(&text);
    let end = text.find("\n\nUsage:").unwrap_or(text.len());
    text.get(..end).unwrap_or(text).trim_end().to_owned()
}

/// Returns the texts of a part of an error.
fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        _ => Vec::new(),
    }
}

/// Returns the name of an option, without its value: `--org-id` for `--org-id <ID>`.
fn name(option: &str) -> &str {
    let end = option.find([' ', '=', '[']).unwrap_or(option.len());
    option.get(..end).unwrap_or(option)
}

fn unknown_command<C: ApiClient>(cli: &Cli<C>, position: &Position<'_>, name: &str) -> String {
    let commands = suggest::commands(cli, position, name);
    let known = format!("see `{} --help`", position.path);
    format!(
        "unknown command `{name}`{}",
        did_you_mean(&commands, &known)
    )
}

/// Returns the end of a message with suggestions, or with advice if there are none.
fn did_you_mean(suggestions: &[String], advice: &str) -> String {
    match suggestions {
        [] => format!("; {advice}"),
        [one] => format!("; did you mean `{one}`?"),
        [one, other] => format!("; did you mean `{one}` or `{other}`?"),
        all => format!("; did you mean one of these?\n  {}", all.join("\n  ")),
    }
}

fn unknown_option(command: &Command, option: &str, see: &str) -> String {
    let known = command.get_arguments().filter(|arg| !arg.is_hide_set());
    let names: Vec<_> = known.filter_map(Arg::get_long).chain(["help"]).collect();
    let near = nearest(name(option).trim_start_matches('-'), names);
    let near: Vec<_> = near.map(|near| format!("--{near}")).into_iter().collect();
    format!(
        "unknown option `{}`{}",
        name(option),
        did_you_mean(&near, see)
    )
}

fn unexpected_value<C: ApiClient>(
    cli: &Cli<C>,
    position: &Position<'_>,
    args: &[OsString],
    value: &str,
    see: &str,
) -> String {
    // A command of a resource whose endpoints are commands.
    if position.command.has_subcommands() {
        return unknown_command(cli, position, value);
    }
    let before = args
        .iter()
        .zip(args.iter().skip(1))
        .find(|(_, next)| next.to_str() == Some(value));
    let before = before
        .and_then(|(before, _)| before.to_str())
        .unwrap_or_default();
    let mut known = position.command.get_arguments();
    let is_flag = known.any(|arg| {
        let is_same = arg
            .get_long()
            .is_some_and(|long| before.strip_prefix("--") == Some(long));
        is_same && arg.is_require_equals_set()
    });
    if is_flag {
        return format!("unexpected `{value}`; write `{before}={value}`");
    }
    let mut options = position.command.get_arguments();
    let example = options
        .find(|arg| arg.is_required_set())
        .and_then(Arg::get_long);
    match example {
        Some(long) => {
            format!("unexpected `{value}`; values need options, such as `--{long} {value}`")
        }
        None => format!("unexpected `{value}`; {see}"),
    }
}

/// Lists all options that are missing, with their help.
fn missing(command: &Command, options: &[String], see: &str) -> String {
    let names: Vec<_> = options
        .iter()
        .map(|option| format!("`{}`", name(option)))
        .collect();
    let mut message = match names.as_slice() {
        [first @ .., last] if !first.is_empty() => {
            format!("missing {} and {last}", first.join(", "))
        }
        names => format!("missing {}", names.join("")),
    };
    let column = options.iter().map(String::len).max().unwrap_or(0);
    for option in options {
        let long = name(option).trim_start_matches('-');
        let arg = command
            .get_arguments()
            .find(|arg| arg.get_long() == Some(long));
        let help = arg
            .and_then(Arg::get_help)
            .map(ToString::to_string)
            .unwrap_or_default();
        let help = help.replace("[required] ", "").replace(" [required]", "");
        let _ = write!(message, "\n  {option:column$}  {help}");
    }
    message.push('\n');
    message.push_str(see);
    message
}

fn invalid_value(option: &str, value: &str, valid: &[String]) -> String {
    format!(
        "invalid `{}`: expected one of `{}`, found {value:?}{}",
        name(option),
        valid.join("`, `"),
        similar::did_you_mean(value, valid.iter().map(String::as_str))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_have_names() {
        for option in [
            "--org-id <ID>",
            "--org-id",
            "--org-id=x",
            "--org-id[=<true|false>]",
        ] {
            assert_eq!(name(option), "--org-id");
        }
    }

    #[test]
    fn several_suggestions_are_one_question() {
        let of = |names: &[&str]| {
            let names: Vec<_> = names.iter().map(ToString::to_string).collect();
            did_you_mean(&names, "see `x --help`")
        };
        assert_eq!(of(&[]), "; see `x --help`");
        assert_eq!(of(&["a"]), "; did you mean `a`?");
        assert_eq!(of(&["a", "b"]), "; did you mean `a` or `b`?");
        assert_eq!(
            of(&["a", "b", "c"]),
            "; did you mean one of these?\n  a\n  b\n  c"
        );
    }
}
