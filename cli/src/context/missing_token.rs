//! Messages for a token that is missing or has expired.

use jiff::Timestamp;
use restrait::client::ApiClient;
use restrait::info::EndpointInfo;
use restrait::scopes;

use crate::Cli;
use crate::profile::{DEFAULT, Profile};

/// Returns the message for a missing token: the ways to get one, and the scopes that would do, the narrowest one
/// first. `None` if the command has no way to set a token.
pub(super) fn message<C: ApiClient>(
    cli: &Cli<C>,
    profile: &Profile,
    endpoint: &EndpointInfo,
) -> Option<String> {
    let variable = C::INFO.token_env;
    let variable = variable.map(|name| format!("set `{name}`{}", scopes_of(endpoint)));
    let remedy = match (login(cli, profile), variable) {
        (Some(login), Some(variable)) => format!("run `{login}`, or {variable}"),
        (Some(login), None) => format!("run `{login}`"),
        (None, Some(variable)) => variable,
        (None, None) => return None,
    };
    Some(format!("no token; {remedy}"))
}

/// Returns the note for a token that has expired.
pub(super) fn expired<C: ApiClient>(cli: &Cli<C>, profile: &Profile) -> Option<String> {
    let expires = profile.expires().filter(|time| *time <= Timestamp::now())?;
    let remedy = login(cli, profile).map_or_else(String::new, |login| format!("; run `{login}`"));
    let name = profile.name();
    Some(format!(
        "the token of profile `{name}` expired at {expires}{remedy}"
    ))
}

/// Returns the command line to log in, if the command has one.
fn login<C: ApiClient>(cli: &Cli<C>, profile: &Profile) -> Option<String> {
    let has_login = cli.commands.iter().any(|command| command.path == ["login"]);
    let name = cli.name;
    has_login.then(|| match profile.name() {
        DEFAULT => format!("{name} login"),
        profile => format!("{name} login --profile {profile}"),
    })
}

fn scopes_of(endpoint: &EndpointInfo) -> String {
    let least = scopes::least(&[endpoint.route]);
    let scopes: Vec<_> = least.sets.iter().flatten().copied().collect();
    match scopes.as_slice() {
        [] => String::new(),
        [one] => format!(" to a token with the scope `{one}`"),
        all => format!(" to a token with one of the scopes `{}`", all.join("`, `")),
    }
}
