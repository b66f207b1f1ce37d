//! The command of an endpoint.

use std::fmt::Write;

use clap::{Arg, ArgAction, Command};
use restrait::client::ApiClient;
use restrait::info::{ApiInfo, EndpointInfo, ResponseInfo};

use super::docs::{hanging, plain, summary};
use super::{Parts, STYLES, body, described, example, param, width};
use crate::names::kebab;
use crate::{Cli, wait};

/// Returns the command of an endpoint.
pub(super) fn command<C: ApiClient>(
    cli: &Cli<C>,
    api: &ApiInfo,
    info: &'static EndpointInfo,
    parts: Parts<'_>,
) -> Command {
    let name = kebab(info.route.name());
    let mut command = Command::new(name.clone())
        .about(summary(info.docs))
        .hide(info.deprecated);
    if !parts.has(&name) {
        return command;
    }
    // The help lists required params first.
    for is_required in [true, false] {
        let params = info
            .params
            .iter()
            .filter(|param| param.required == is_required);
        command = command.args(params.map(|it| param::arg(cli, info, it)));
    }
    if let Some(body) = info.json_body() {
        command = command.args(body_args(body.name));
    }
    for param in info.common {
        let arg = param::arg(cli, info, param);
        command = command.arg(arg.required(false).help_heading("Params of every call"));
    }
    if crate::endpoint::is_file(info) {
        command = command.arg(
            Arg::new("out")
                .long("out")
                .short('O')
                .value_name("FILE")
                .help("Save the response as a file"),
        );
    }
    if info.pages.is_some() {
        command = command.args(page_args());
    }
    command = command.args(wait::args(cli, info));
    if parts.has_help(&name) {
        let path = format!("{} {} {name}", cli.name, kebab(api.name));
        let (about, after) = (long_about(info), after_help(cli, &path, info));
        command = described(command, about, parts);
        command = match parts {
            Parts::Named(_) | Parts::Completed(_) => command.after_help(after),
            Parts::Page(_) | Parts::All => command.after_long_help(after),
        };
    }
    command
}

/// Returns the options that change a JSON body, or its check.
fn body_args(body: &'static str) -> Vec<Arg> {
    let set = Arg::new("set")
        .long("set")
        .value_name("NAME=VALUE")
        .action(ArgAction::Append)
        .help_heading("Body")
        .help(
            "Set a member of the body, such as tags.0.key=floor; the value is JSON or text, \
             @FILE reads it from a file",
        );
    let mut args = vec![set];
    if cfg!(feature = "schema") {
        let check = Arg::new("no-check")
            .long("no-check")
            .action(ArgAction::SetTrue)
            .help_heading("Body")
            .help(format!(
                "Send the {body} without comparing it with its type",
                body = kebab(body)
            ));
        args.push(check);
    }
    args
}

fn page_args() -> [Arg; 2] {
    let all = Arg::new("all")
        .long("all")
        .action(ArgAction::SetTrue)
        .help_heading("Pages")
        .help("Request all pages");
    let max_items = Arg::new("max-items")
        .long("max-items")
        .value_name("NUMBER")
        .value_parser(clap::value_parser!(u64))
        .requires("all")
        .help_heading("Pages")
        .help("Maximum number of items on all pages");
    [all, max_items]
}

/// Returns the description of an endpoint, with what it sends and the scopes that it needs.
fn long_about(info: &EndpointInfo) -> String {
    let mut text = plain(info.docs);
    if info.deprecated {
        text.push_str("\n\nDeprecated: it will be removed from the API.");
    }
    let _ = write!(text, "\n\n{} {}", info.route.method(), info.route.path());
    let scopes: Vec<_> = info.route.scopes().collect();
    match scopes.as_slice() {
        [] => {}
        [only] => {
            let _ = write!(text, "\n\nScope of the token: {only}");
        }
        _ => {
            let _ = write!(
                text,
                "\n\nOne of these scopes of the token: {}",
                scopes.join(", ")
            );
        }
    }
    text
}

/// Returns the end of the help: the members of the body, responses, errors and an example.
fn after_help<C>(cli: &Cli<C>, path: &str, info: &'static EndpointInfo) -> String {
    let mut text = String::new();
    let mut section = |heading: &str, lines: &[String]| {
        if lines.is_empty() {
            return;
        }
        let header = STYLES.get_header();
        let start = if text.is_empty() { "" } else { "\n" };
        let _ = writeln!(text, "{start}{header}{heading}:{header:#}");
        for line in lines {
            let _ = writeln!(text, "{line}");
        }
    };
    section("Members of the body", &body::members(info));
    let others = info.other_response.iter();
    let responses = info.responses.iter().chain(others).map(response);
    section("Responses", &responses.collect::<Vec<_>>());
    section(
        "Errors",
        &info.errors.iter().map(response).collect::<Vec<_>>(),
    );
    section("Example", &example::lines(cli, path, info));
    text.truncate(text.trim_end().len());
    text
}

fn response(response: &ResponseInfo) -> String {
    let status = match response.status {
        0 => "  any".to_owned(),
        status => format!("  {status}"),
    };
    let mut text = plain(response.docs);
    if let Some(body) = response.body {
        let _ = write!(text, " ({body})");
    }
    hanging(&status, 7, &text, width()).trim_end().to_owned()
}
