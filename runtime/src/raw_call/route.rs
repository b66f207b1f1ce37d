//! A cache of the routes of raw calls.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use http::Method;
use restrait_grammar::route::{Parts, Piece};
use restrait_grammar::template::{self, Allowed};

use crate::route::Route;
use crate::route::RouteParam;
use crate::sync::lock;
use restrait_grammar::Location;

/// The maximum number of routes. A program usually has one for each raw call in its source.
const MAX_ROUTES: usize = 4096;

/// The method, the path, the media type, and the params of a route.
type RouteKey = (
    &'static str,
    &'static str,
    Option<&'static str>,
    Vec<(Location, &'static str)>,
);

/// Returns the route of a raw call.
///
/// # Errors
///
/// If the method, the path or the params are invalid. The rules for paths are those of declared
/// endpoints.
pub(super) fn route(
    method: &'static str,
    path: &'static str,
    params: &[RouteParam],
    media_type: Option<&'static str>,
) -> Result<&'static Route, String> {
    static ROUTES: LazyLock<Mutex<HashMap<RouteKey, &'static Route>>> =
        LazyLock::new(Mutex::default);
    let params: Vec<_> = params.iter().map(|it| (it.location, it.name)).collect();
    let key = (method, path, media_type, params);
    let mut routes = lock(&ROUTES);
    if let Some(route) = routes.get(&key) {
        return Ok(route);
    }
    let parsed = Method::from_bytes(method.as_bytes());
    let parsed = parsed.map_err(|_| format!("invalid method `{method}`"))?;
    let text = pack(path, &key.3, media_type)?;
    if routes.len() == MAX_ROUTES {
        return Err(
            "too many different paths or parameter names; pass values as parameters".to_owned(),
        );
    }
    // Errors and metrics refer to routes after a call has ended, so they are never freed. Their number
    // is bounded.
    let route: &'static Route = Box::leak(Box::new(Route::new(parsed, String::leak(text))));
    routes.insert(key, route);
    Ok(route)
}

/// Packs a route. Each placeholder needs a param, and each path param needs a placeholder.
fn pack(
    path: &str,
    params: &[(Location, &str)],
    media_type: Option<&str>,
) -> Result<String, String> {
    let allowed = Allowed {
        trailing_slash: true,
    };
    let template = template::parse(path, allowed);
    if let Some(problem) = template.first_problem() {
        return Err(format!("invalid path: {problem}"));
    }
    let mut pieces = Vec::new();
    let mut is_used = vec![false; params.len()];
    for piece in &template.pieces {
        pieces.push(match piece {
            template::Piece::Literal(text) => Piece::Literal(text.as_str()),
            template::Piece::Placeholder(name, _) => {
                let index = params.iter().position(|it| *it == (Location::Path, name));
                let index = index.ok_or_else(|| {
                    format!("missing value for `<{name}>`; add `.path(\"{name}\", ..)`")
                })?;
                if let Some(is_used) = is_used.get_mut(index) {
                    *is_used = true;
                }
                Piece::Param(index)
            }
        });
    }
    for ((location, name), is_used) in params.iter().zip(is_used) {
        if *location == Location::Path && !is_used {
            return Err(format!(
                "path has no placeholder `<{name}>`; add it or remove the parameter"
            ));
        }
    }
    let parts = Parts {
        api: "raw",
        name: "raw",
        path,
        pieces,
        params: params.to_vec(),
        media_type,
        ..Parts::default()
    };
    Ok(parts.pack())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_follow_the_rules_of_declared_endpoints() {
        let id = [(Location::Path, "id")];
        for path in ["/a/<id>/b", "/a%20b/<id>", "/a$b/<id>/"] {
            assert!(pack(path, &id, None).is_ok(), "{path}");
        }
        for path in [
            "",
            "a/<id>",
            "/a/<id",
            "/a/<other>",
            "/a",
            "/a?b=<id>",
            "/a/../<id>",
            "/a//<id>",
            "/a%2/<id>",
            "/a%00/<id>",
            "/ä/<id>",
            "/a#<id>",
            "/./<id>",
            "/%2e%2E/<id>",
            "/<id>/<id>",
            "/{id}/<id>",
        ] {
            assert!(pack(path, &id, None).is_err(), "{path}");
        }
    }

    #[test]
    fn routes_are_cached() {
        let cached = || route("GET", "/cached", &[], None).unwrap();
        assert!(std::ptr::eq(cached(), cached()));
        assert!(route("G T", "/once", &[], None).is_err());
    }
}
