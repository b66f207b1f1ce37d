//! The values of arguments.
//!
//! The name of a value tells its kind: `RESOURCE`, `ENDPOINT`, `COMMAND`, `METHOD`, `FILE`, `DIR`, and
//! `@FILE` in `JSON|@FILE|-`.

use clap::{Arg, Command};
use restrait::client::ApiClient;

use super::candidate::{Candidate, Completion};
use super::cursor::Cursor;
use crate::names::kebab;
use crate::tree;
use crate::{Cli, profile};

/// Returns the values of an argument. `typed` is the beginning of the value.
pub(super) fn of<C: ApiClient>(
    cli: &Cli<C>,
    root: &Command,
    cursor: &Cursor<'_>,
    arg: &Arg,
    typed: &str,
) -> Completion {
    let name = arg.get_value_names().and_then(|names| names.first());
    let name = name.map_or("", |name| name.as_str());
    match name {
        "RESOURCE" => resources::<C>(),
        "ENDPOINT" | "RESOURCE.ENDPOINT" | "RESOURCE.ACTION" => match endpoints_of::<C>(cursor) {
            Some(endpoints) => endpoints,
            None => endpoints::<C>(typed),
        },
        "METHOD" => methods(),
        "COMMAND" => commands(root, cursor.positionals()),
        _ if arg.get_id() == "profile" && arg.is_global_set() => profiles(cli),
        _ => {
            let values = possible_values(arg);
            if values.is_empty() {
                file(name, typed)
            } else {
                Completion::values(values)
            }
        }
    }
}

/// Returns the names of the profiles.
fn profiles<C: ApiClient>(cli: &Cli<C>) -> Completion {
    let file = profile::selection::config_file(cli.name);
    let names = file.as_ref().ok().and_then(|file| file.names().ok());
    let names = names.unwrap_or_default().into_iter();
    Completion::values(names.map(|name| Candidate::new(name, "")))
}

/// Returns the common HTTP methods.
fn methods() -> Completion {
    let names = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    Completion::values(names.map(|name| Candidate::new(name, "")))
}

fn possible_values(arg: &Arg) -> Vec<Candidate> {
    let values = arg.get_possible_values();
    let values = values.iter().filter(|value| !value.is_hide_set());
    let candidate = |value: &clap::builder::PossibleValue| {
        let help = value.get_help().map(ToString::to_string);
        Candidate::new(value.get_name(), &help.unwrap_or_default())
    };
    values.map(candidate).collect()
}

/// Completes the name of a file if the value can be one.
fn file(name: &str, typed: &str) -> Completion {
    let mut kinds = name.split('|');
    if kinds.clone().any(|kind| kind == "@FILE") {
        return match typed.strip_prefix('@') {
            Some(path) => Completion::file("@", path),
            None => Completion {
                is_open: true,
                ..Completion::values([Candidate::new("@", "Read the value from a file")])
            },
        };
    }
    if kinds.any(|kind| matches!(kind, "FILE" | "DIR")) {
        return Completion::file("", typed);
    }
    Completion::default()
}

fn resources<C: ApiClient>() -> Completion {
    let all = C::RESOURCES.iter();
    Completion::values(all.map(|api| Candidate::new(kebab(api.name), api.docs)))
}

/// Returns the endpoints of the resource before the cursor.
fn endpoints_of<C: ApiClient>(cursor: &Cursor<'_>) -> Option<Completion> {
    let has_resource = cursor.command()?.get_positionals().any(|arg| {
        let names = arg.get_value_names().unwrap_or_default();
        names.iter().any(|name| name == "RESOURCE")
    });
    if !has_resource {
        return None;
    }
    let api = tree::resource::<C>(cursor.positionals().first()?)?;
    let endpoints = api.endpoints();
    Some(Completion::values(endpoints.map(|info| {
        Candidate::new(kebab(info.route.name()), info.docs)
    })))
}

/// Returns names such as `instanceOrg.payloadCounts`: those of the resource before the dot, or, before
/// there is a dot, the resources.
fn endpoints<C: ApiClient>(typed: &str) -> Completion {
    let Some((resource, _)) = typed.split_once('.') else {
        let all = C::RESOURCES.iter();
        let all = all.map(|api| Candidate::new(format!("{}.", api.name), api.docs));
        return Completion {
            is_open: true,
            ..Completion::values(all)
        };
    };
    let Some(api) = C::RESOURCES.iter().find(|api| api.name == resource) else {
        return Completion::default();
    };
    Completion::values(api.endpoints().map(|info| {
        let name = format!("{resource}.{}", info.route.name());
        Candidate::new(name, info.docs)
    }))
}

/// Returns the commands below the one with these names.
fn commands(root: &Command, names: &[String]) -> Completion {
    let mut command = Some(root);
    for name in names {
        command = command.and_then(|it| it.find_subcommand(name));
    }
    let all = command.into_iter().flat_map(Command::get_subcommands);
    Completion::values(all.filter(|it| !it.is_hide_set()).map(|it| {
        let about = it.get_about().map(ToString::to_string);
        Candidate::new(it.get_name(), &about.unwrap_or_default())
    }))
}
