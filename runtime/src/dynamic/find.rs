//! Endpoints and params by name, with suggestions.

use restrait_grammar::similar::nearest;

use crate::info::{ApiInfo, EndpointInfo};

/// Returns the endpoint with this name.
///
/// # Errors
///
/// Returns the reason, with a suggestion if a name is similar.
pub(super) fn endpoint(
    resources: &'static [&'static ApiInfo],
    name: &str,
) -> Result<&'static EndpointInfo, String> {
    let shown = name.escape_debug();
    let Some((resource, action)) = name.split_once('.') else {
        return Err(format!(
            "expected `resource.endpoint`, found `{shown}`{}",
            did_you_mean(nearest_endpoint(resources, name))
        ));
    };
    let Some(api) = resources.iter().find(|api| api.name == resource) else {
        let near = nearest(resource, resources.iter().map(|api| api.name));
        let near = resources.iter().find(|api| Some(api.name) == near);
        let near = near.and_then(|api| nearest_action(api, action));
        return Err(format!(
            "unknown endpoint `{shown}`{}",
            did_you_mean(near.or_else(|| nearest_endpoint(resources, action)))
        ));
    };
    api.endpoint(action).ok_or_else(|| {
        let near = nearest_action(api, action);
        format!("unknown endpoint `{shown}`{}", did_you_mean(near))
    })
}

/// Returns the endpoint of a resource whose name is most similar.
fn nearest_action(api: &ApiInfo, action: &str) -> Option<String> {
    let names = api.endpoints().map(|info| info.route.name());
    nearest(action, names).map(|near| format!("{}.{near}", api.name))
}

/// Returns the endpoint of any resource whose name is most similar.
fn nearest_endpoint(resources: &'static [&'static ApiInfo], name: &str) -> Option<String> {
    let of = |api: &&ApiInfo| {
        let resource = api.name;
        api.endpoints()
            .map(move |info| (resource, info.route.name()))
    };
    let all: Vec<_> = resources.iter().flat_map(of).collect();
    let near = nearest(name, all.iter().map(|(_, name)| *name))?;
    let (resource, name) = all.iter().find(|(_, name)| *name == near)?;
    Some(format!("{resource}.{name}"))
}

/// Returns the reason why an argument is refused that no param has the name of.
pub(super) fn unknown_param(endpoint: &EndpointInfo, name: &str) -> String {
    let params = endpoint.params.iter().chain(endpoint.common);
    let names: Vec<_> = params.map(|param| param.name).collect();
    let near = nearest(name, names.iter().copied()).map(str::to_owned);
    let hint = match near {
        Some(near) => did_you_mean(Some(near)),
        None if endpoint.params.is_empty() => "; the endpoint has no parameters".to_owned(),
        None => {
            let names: Vec<_> = endpoint.params.iter().map(|param| param.name).collect();
            format!(", expected one of `{}`", names.join("`, `"))
        }
    };
    format!("unknown parameter{hint}")
}

/// Returns the end of a message with a suggestion.
fn did_you_mean(near: Option<String>) -> String {
    near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}
