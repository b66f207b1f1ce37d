//! Endpoints by name.

use restrait::client::ApiClient;
use restrait::info::{ApiInfo, EndpointInfo};

use super::access::Access;
use crate::find;

/// Returns the name of an endpoint: `instanceOrg.get`.
pub(super) fn name(info: &EndpointInfo) -> String {
    format!("{}.{}", info.route.api(), info.route.name())
}

/// Returns the endpoint with this name.
///
/// # Errors
///
/// Returns the reason, with a suggestion if a name is similar.
pub(super) fn find<C: ApiClient>(name: &str) -> Result<&'static EndpointInfo, String> {
    let Some((resource, action)) = name.split_once('.') else {
        let shown = name.escape_debug();
        return Err(format!(
            "expected the name of an endpoint such as `{}`, found `{shown}`",
            example::<C>()
        ));
    };
    action_of(self::resource::<C>(resource)?, action)
}

/// Returns the endpoint of a resource with this name.
pub(super) fn action_of(
    api: &'static ApiInfo,
    action: &str,
) -> Result<&'static EndpointInfo, String> {
    find::endpoint(api, action).map_err(|failure| failure.to_string())
}

/// Returns the resource with this name, in camel case or with hyphens.
///
/// # Errors
///
/// Returns the reason, with a suggestion if a name is similar.
pub(super) fn resource<C: ApiClient>(name: &str) -> Result<&'static ApiInfo, String> {
    let found = find::resource_or::<C>(name, "call `describe` for a list");
    found.map_err(|failure| failure.to_string())
}

/// Returns the endpoint that a query of a resource means if it names none: `get`, `list`, or the only one
/// that can be called without changing something.
pub(super) fn default_read(
    api: &'static ApiInfo,
    access: &Access,
) -> Result<&'static EndpointInfo, String> {
    let named = ["get", "list"].iter().find_map(|name| api.endpoint(name));
    if let Some(info) = named.filter(|info| access.is_read(info)) {
        return Ok(info);
    }
    let reads: Vec<_> = api.endpoints().filter(|it| access.is_read(it)).collect();
    match reads.as_slice() {
        [] => Err(format!("`{}` has no endpoint that only reads", api.name)),
        [only] => Ok(only),
        several => {
            let names: Vec<_> = several.iter().map(|it| it.route.name()).collect();
            let names = names.join("`, `");
            Err(format!("missing `action`, expected one of `{names}`"))
        }
    }
}

/// Returns all endpoints that are offered, in the order of their declaration.
pub(super) fn offered<C: ApiClient>(
    access: &Access,
) -> impl Iterator<Item = &'static EndpointInfo> {
    let all = C::RESOURCES.iter().flat_map(|api| api.endpoints());
    all.filter(|info| access.offers(info))
}

fn example<C: ApiClient>() -> String {
    let mut all = C::RESOURCES.iter().flat_map(|api| api.endpoints());
    all.next().map_or_else(String::new, name)
}
