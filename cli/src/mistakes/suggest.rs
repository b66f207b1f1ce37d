//! Commands that were meant.

use restrait::client::ApiClient;
use restrait_grammar::similar::{distance_if_similar, nearest};

use super::position::Position;
use crate::Cli;
use crate::names::kebab;

/// Maximum number of suggestions.
const MAX_SUGGESTIONS: usize = 8;

/// Returns the commands that are most similar to an unknown one, with the names that lead to them.
pub(super) fn commands<C: ApiClient>(
    cli: &Cli<C>,
    position: &Position<'_>,
    name: &str,
) -> Vec<String> {
    // `instanceOrg.payloadCounts` is the name of an endpoint in other places.
    if let Some((resource, action)) = name.split_once('.') {
        let (resource, action) = (kebab(resource), kebab(action));
        if Cli::<C>::endpoint(&[&resource, &action]).is_some() {
            return vec![format!("{} {resource} {action}", cli.name)];
        }
    }
    let all = endpoints::<C>();
    let actions = all.iter().filter(|(_, action)| *action == kebab(name));
    let exact: Vec<_> = actions
        .map(|(resource, action)| (resource.as_str(), action.as_str()))
        .collect();
    let children = position
        .command
        .get_subcommands()
        .filter(|it| !it.is_hide_set());
    let near = nearest(name, children.map(clap::Command::get_name));
    let inside = near.map(|near| format!("{} {near}", position.path));
    let full = |(resource, action): (&str, &str)| format!("{} {resource} {action}", cli.name);
    match (position.names.first(), inside) {
        // A typing mistake is more likely than another resource.
        (_, Some(inside)) => vec![inside],
        (None, None) if !exact.is_empty() => sorted(exact, "").into_iter().map(full).collect(),
        // Another resource with a similar name: `devices` has a list, `device` has none.
        (Some(own), None) if !exact.is_empty() => {
            sorted(exact, own).into_iter().map(full).collect()
        }
        (_, None) => {
            let near = nearest(name, all.iter().map(|(_, action)| action.as_str()));
            let found = near.and_then(|near| all.iter().find(|(_, action)| action == near));
            found
                .map(|(resource, action)| full((resource, action)))
                .into_iter()
                .collect()
        }
    }
}

/// Returns the endpoints whose resources are most similar to this one.
fn sorted<'a>(mut endpoints: Vec<(&'a str, &'a str)>, own: &str) -> Vec<(&'a str, &'a str)> {
    let distance = |resource: &str| {
        let common = resource
            .chars()
            .zip(own.chars())
            .take_while(|(a, b)| a == b)
            .count();
        (
            distance_if_similar(own, resource).unwrap_or(usize::MAX),
            usize::MAX - common,
        )
    };
    endpoints.sort_by_key(|(resource, _)| distance(resource));
    endpoints.truncate(MAX_SUGGESTIONS);
    endpoints
}

/// Returns the names of all endpoints that are not deprecated.
fn endpoints<C: ApiClient>() -> Vec<(String, String)> {
    let of = |api: &&'static restrait::info::ApiInfo| {
        let resource = kebab(api.name);
        let endpoints = api.endpoints().filter(|info| !info.deprecated);
        endpoints.map(move |info| (resource.clone(), kebab(info.route.name())))
    };
    C::RESOURCES.iter().flat_map(of).collect()
}
