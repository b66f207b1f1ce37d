//! The command `scopes`: the least scopes of a token for some endpoints.

use std::fmt::Write as _;

use clap::{Arg, ArgAction, ArgMatches};
use losant::info::Route;
use losant::scopes::least;
use losant::{Client, tokens};
use restrait_cli::{Command, Context, Failure};
use serde_json::{Value as Json, json};

mod names;

/// Returns the command.
pub(crate) fn command() -> Command<Client> {
    Command {
        path: &["scopes"],
        definition,
        run: |context, matches| Box::pin(async { run(context, matches) }),
    }
}

fn definition(command: clap::Command) -> clap::Command {
    command
        .about("Show the least scopes that a token needs for some endpoints")
        .long_about(
            "Show the least scopes that a token needs for some endpoints. Nothing is sent.\n\n\
             `user` are the narrowest scopes for the token of a user, `application` those for the token of an \
             application, which cannot have all scopes, and `fewest` the smallest sets of scopes. A token needs \
             one of the scopes of each endpoint.",
        )
        .arg(
            Arg::new("endpoints")
                .value_name("ENDPOINT")
                .action(ArgAction::Append)
                .num_args(1..)
                .required(true)
                .help(
                    "Names of endpoints: `instance-org.payload-counts`, `instanceOrg.payloadCounts`, \
                     `instance-org payload-counts`, or `devices.*` for a resource",
                ),
        )
}

fn run(context: &mut Context<'_, Client>, matches: &ArgMatches) -> Result<(), Failure> {
    let words = matches.get_many::<String>("endpoints");
    let words: Vec<_> = words.into_iter().flatten().map(String::as_str).collect();
    let routes = names::routes(&words)?;
    if context.output().is_for_people() {
        return context.output().text(&text(&routes));
    }
    context.output().value(None, &report(&routes))
}

/// Returns the report as JSON.
fn report(routes: &[&'static Route]) -> Json {
    let application = tokens::application_scopes(routes).ok();
    let endpoints = routes.iter().map(|route| {
        let refused = tokens::not_for_application(route);
        let scopes: Vec<_> = least(&[route]).sets.concat();
        json!({
            "endpoint": name(route),
            "scopes": scopes,
            "notForApplication": refused,
        })
    });
    json!({
        "user": tokens::user_scopes(routes),
        "application": application,
        "fewest": least(routes).sets,
        "endpoints": endpoints.collect::<Vec<_>>(),
    })
}

/// Returns the report for people.
fn text(routes: &[&'static Route]) -> String {
    let list = |scopes: &[&str]| match scopes {
        [] => "none".to_owned(),
        scopes => scopes.join(" "),
    };
    let user = list(&tokens::user_scopes(routes));
    let application = match tokens::application_scopes(routes) {
        Ok(scopes) => list(&scopes),
        Err(_) => {
            let refused = routes.iter().filter(|route| {
                let route: &'static Route = route;
                tokens::application_scopes(&[route]).is_err()
            });
            let refused: Vec<_> = refused.map(|route| format!("`{}`", name(route))).collect();
            format!("not possible for {}", refused.join(", "))
        }
    };
    let fewest = least(routes).sets.into_iter().next().unwrap_or_default();
    let mut text = format!(
        "user token         {user}\napplication token  {application}\nfewest scopes      {}\n",
        list(&fewest)
    );
    for route in routes {
        let _ = writeln!(text, "\n{}: one of", name(route));
        let refused = tokens::not_for_application(route);
        for scope in least(&[route]).sets.into_iter().flatten() {
            let note = if refused.contains(&scope) {
                "  (not for the token of an application)"
            } else {
                ""
            };
            let _ = writeln!(text, "  {scope}{note}");
        }
    }
    text
}

/// Returns the name of an endpoint: `instanceOrg.payloadCounts`.
fn name(route: &Route) -> String {
    format!("{}.{}", route.api(), route.name())
}
