//! A cache of the routes of raw calls.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use http::Method;
use restrait_grammar::route::{Parts, Piece};
use restrait_grammar::template::{self, Allowed};

use crate::encode;
use crate::route::{FOLLOWED, Route, RouteParam};
use crate::sync::lock;
use restrait_grammar::method::NameError;
use restrait_grammar::{Location, header, method};

/// The maximum number of routes. A program usually has one for each raw call in its source.
const MAX_ROUTES: usize = 4096;

/// The method, the path, the media type, the params, and the authentication of a route. Without a path,
/// it is that of calls to URLs that the server gave.
type RouteKey = (
    Cow<'static, str>,
    Option<&'static str>,
    Option<&'static str>,
    Vec<(Location, &'static str)>,
    bool,
    Option<bool>,
);

/// Returns the route of a raw call.
///
/// # Errors
///
/// If the method, the path or the params are invalid. The rules for paths are those of declared
/// endpoints.
pub(super) fn route(
    method: Cow<'static, str>,
    path: Option<&'static str>,
    params: &[RouteParam],
    media_type: Option<&'static str>,
    auth: bool,
    idempotent: Option<bool>,
) -> Result<&'static Route, String> {
    static ROUTES: LazyLock<Mutex<HashMap<RouteKey, &'static Route>>> =
        LazyLock::new(Mutex::default);
    let params: Vec<_> = params.iter().map(|it| (it.location, it.name)).collect();
    let key = (method, path, media_type, params, auth, idempotent);
    let mut routes = lock(&ROUTES);
    if let Some(route) = routes.get(&key) {
        return Ok(route);
    }
    let (parsed, idempotent) = parse_method(&key.0, idempotent)?;
    check_body(&key.3, media_type)?;
    let text = pack(path, &key.3, media_type, idempotent)?;
    if routes.len() == MAX_ROUTES {
        return Err(
            "too many different paths or parameter names; pass values as parameters".to_owned(),
        );
    }
    // Errors and metrics refer to routes after a call has ended, so they are never freed. Their number
    // is bounded.
    let text = String::leak(text);
    let route = if auth {
        Route::new(parsed, text)
    } else {
        Route::open(parsed, text)
    };
    let route: &'static Route = Box::leak(Box::new(route));
    routes.insert(key, route);
    Ok(route)
}

/// Parses a method. All methods are in upper case, because names are case-sensitive.
///
/// Returns if requests are idempotent, unless the runtime knows this from the method. The rules are those
/// of declared endpoints.
fn parse_method(method: &str, idempotent: Option<bool>) -> Result<(Method, Option<bool>), String> {
    let invalid = || format!("invalid method `{}`", method.escape_debug());
    match method::check(method) {
        Ok(()) => {}
        Err(NameError::LowerCase) => {
            return Err(format!(
                "{}; write `{}`",
                invalid(),
                method.to_ascii_uppercase()
            ));
        }
        Err(NameError::Invalid) => return Err(invalid()),
        Err(NameError::Unsupported) => {
            return Err(format!("unsupported method `{method}`; use another method"));
        }
    }
    let parsed = Method::from_bytes(method.as_bytes()).map_err(|_| invalid())?;
    if let Some(known) = method::find(method) {
        let implied = (!method::is_standard(method)).then_some(known.idempotent);
        return Ok((parsed, idempotent.or(implied)));
    }
    if idempotent.is_some() {
        return Ok((parsed, idempotent));
    }
    Err(match method::similar(method) {
        Some(near) => format!("unknown method `{method}`; did you mean `{near}`?"),
        None => format!(
            "`{method}` is not a registered method; add `.idempotent(true)` or `.idempotent(false)`"
        ),
    })
}

/// Checks that there is at most one body, and that it has a valid media type.
fn check_body(params: &[(Location, &str)], media_type: Option<&str>) -> Result<(), String> {
    let count = |location| params.iter().filter(|(it, _)| *it == location).count();
    if count(Location::Body) > 1 {
        return Err("duplicate body; set it once".to_owned());
    }
    if count(Location::Body) == 1 && count(Location::Form) > 0 {
        return Err("the body cannot be a form too; remove `.form(..)` or the body".to_owned());
    }
    match media_type {
        Some(text) if !is_media_type(text) => Err(format!(
            "invalid media type `{}`; write `type/subtype`",
            text.escape_debug()
        )),
        Some(_) | None => Ok(()),
    }
}

/// Returns `true` for `type/subtype`, with or without parameters.
fn is_media_type(text: &str) -> bool {
    let essence = text.split(';').next().unwrap_or(text);
    let names = essence.trim_end_matches([' ', '\t']).split_once('/');
    names.is_some_and(|(name, subtype)| header::is_name(name) && header::is_name(subtype))
        && encode::check_value(text).is_ok()
}

/// Packs a route. Each placeholder needs a param, and each path param needs a placeholder.
fn pack(
    path: Option<&str>,
    params: &[(Location, &str)],
    media_type: Option<&str>,
    idempotent: Option<bool>,
) -> Result<String, String> {
    let Some(path) = path else {
        return pack_followed(params, media_type, idempotent);
    };
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
            if let Some(suspect) = template.suspects.iter().find(|it| it.name == *name) {
                return Err(format!("invalid path: {}", suspect.message));
            }
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
        idempotent,
        raw: true,
        ..Parts::default()
    };
    Ok(parts.pack())
}

/// Packs the route of calls to URLs that the server gave. The URL has no placeholders, and contains all
/// params that the server wants.
fn pack_followed(
    params: &[(Location, &str)],
    media_type: Option<&str>,
    idempotent: Option<bool>,
) -> Result<String, String> {
    if params
        .iter()
        .any(|(location, _)| *location == Location::Path)
    {
        return Err("a URL of the server has no placeholders; remove `.path(..)`".to_owned());
    }
    let parts = Parts {
        api: "raw",
        name: "follow",
        path: FOLLOWED,
        params: params.to_vec(),
        media_type,
        idempotent,
        no_common_query: true,
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
        for path in [
            "/a/<id>/b",
            "/a%20b/<id>",
            "/a$b/<id>/",
            "/<id..>/tags",
            "/<id>:cancel",
            "/$batch/<id>",
        ] {
            assert!(pack(Some(path), &id, None, None).is_ok(), "{path}");
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
            assert!(pack(Some(path), &id, None, None).is_err(), "{path}");
        }
    }

    #[test]
    fn routes_are_cached() {
        let cached = || route("GET".into(), Some("/cached"), &[], None, true, None).unwrap();
        assert!(std::ptr::eq(cached(), cached()));
        assert!(route("G T".into(), Some("/once"), &[], None, true, None).is_err());
    }

    #[test]
    fn methods_are_in_upper_case_and_not_for_proxies() {
        for (method, given, idempotent) in [
            ("GET", None, None),
            ("GET", Some(false), Some(false)),
            ("POST", Some(true), Some(true)),
            ("PROPFIND", None, Some(true)),
            ("LOCK", None, Some(false)),
            ("PURGE", Some(true), Some(true)),
            ("M-SEARCH", Some(false), Some(false)),
            ("PSOT", Some(false), Some(false)),
        ] {
            let (parsed, is_idempotent) = parse_method(method, given).unwrap();
            assert_eq!((parsed.as_str(), is_idempotent), (method, idempotent));
        }
        for (method, reason) in [
            ("get", "invalid method `get`; write `GET`"),
            ("Patch", "invalid method `Patch`; write `PATCH`"),
            (
                "CONNECT",
                "unsupported method `CONNECT`; use another method",
            ),
            ("TRACE", "unsupported method `TRACE`; use another method"),
            ("trace", "invalid method `trace`; write `TRACE`"),
            ("", "invalid method ``"),
            ("PSOT", "unknown method `PSOT`; did you mean `POST`?"),
            (
                "PURGE",
                "`PURGE` is not a registered method; add `.idempotent(true)` or `.idempotent(false)`",
            ),
            ("G T", "invalid method `G T`"),
            ("GET\r\n", "invalid method `GET\\r\\n`"),
            ("É", "invalid method `É`"),
        ] {
            assert_eq!(parse_method(method, None).unwrap_err(), reason);
        }
    }

    #[test]
    fn there_is_one_body_with_a_valid_media_type() {
        let (body, form) = ((Location::Body, "body"), (Location::Form, "a"));
        assert_eq!(check_body(&[form, form], Some("a/b")), Ok(()));
        assert_eq!(check_body(&[body], Some("text/csv; charset=utf-8")), Ok(()));
        assert_eq!(
            check_body(&[body], Some("application/a.b+json ;a=\"b\"")),
            Ok(())
        );
        for params in [&[body, body][..], &[body, form], &[form, body]] {
            assert!(check_body(params, Some("a/b")).is_err(), "{params:?}");
        }
        for text in [
            "",
            "text",
            "a/b\r\nx: y",
            "a/",
            "/b",
            "a /b",
            "a/b/c",
            "é/b",
            "a/b;é",
            "a/b\0",
        ] {
            assert!(check_body(&[body], Some(text)).is_err(), "{text:?}");
        }
    }
}
