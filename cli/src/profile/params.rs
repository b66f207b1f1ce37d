//! Default params of a profile.

use clap::Command;
use restrait::client::ApiClient;
use restrait::info::{EndpointInfo, ParamInfo};
use serde_json::Value as Json;

use super::Profile;
use crate::arguments::{Arguments, converted};
use crate::tree::{self, Source};
use crate::{Cli, Context, Failure};

/// Sets the params of an endpoint that the command line leaves out and the profile has.
///
/// # Errors
///
/// If the profile cannot be read, or if one of its values is invalid.
pub(crate) fn fill<C: ApiClient>(
    context: &Context<'_, C>,
    info: &'static EndpointInfo,
    arguments: &mut Arguments,
) -> Result<(), Failure> {
    if context.is_demo() {
        return Ok(());
    }
    let profile = context.profile()?;
    for param in info.params.iter().chain(info.common) {
        // Profiles do not change bodies.
        if param.location.is_body() || arguments.json.contains_key(param.name) {
            continue;
        }
        let Some(value) = profile.param(param.name) else {
            continue;
        };
        let value = value_of(context.cli, info, param, value).map_err(|failure| {
            Failure::Usage(format!("profile `{}`: {failure}", profile.name()))
        })?;
        context.detail(|| {
            let (name, profile) = (param.name, profile.name());
            if param.secret {
                format!("`{name}` from profile `{profile}`")
            } else {
                format!("`{name}` = {value} from profile `{profile}`")
            }
        });
        arguments.json.insert(param.name.to_owned(), value);
    }
    Ok(())
}

/// Converts a value of the profile like a value of the command line.
fn value_of<C: ApiClient>(
    cli: &Cli<C>,
    info: &'static EndpointInfo,
    param: &'static ParamInfo,
    value: &Json,
) -> Result<Json, Failure> {
    match (tree::source(info, param), value) {
        (Source::Text, Json::String(text)) => converted(cli, param, text).map(Json::from),
        (Source::Text, Json::Array(items)) => {
            let items = items.iter().map(|item| match item {
                Json::String(text) => converted(cli, param, text).map(Json::from),
                Json::Null | Json::Bool(_) | Json::Number(_) | Json::Array(_) | Json::Object(_) => {
                    Ok(item.clone())
                }
            });
            items.collect::<Result<Vec<_>, _>>().map(Json::from)
        }
        (Source::Text | Source::Json | Source::File, _) => Ok(value.clone()),
    }
}

/// Lets a command line leave out the params that the profile has.
pub(crate) fn optional_params(command: Command, profile: &Profile) -> Command {
    if profile.params.is_empty() {
        return command;
    }
    command.mut_subcommands(|resource| {
        resource.mut_subcommands(|endpoint| {
            endpoint.mut_args(|arg| match profile.param(arg.get_id().as_str()) {
                Some(_) => arg.required(false),
                None => arg,
            })
        })
    })
}
