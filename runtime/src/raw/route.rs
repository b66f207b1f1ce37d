//! The routes of calls that are not declared: made when they are first called, and then kept.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use http::Method;

use crate::route::Parts;
use crate::sync::lock;
use crate::{Piece, Place, Route, Wire};

/// The most routes that are kept. A program has as many as it has such calls in its text.
const MOST: usize = 4096;

type Key = (
    &'static str,
    &'static str,
    Option<&'static str>,
    Vec<(&'static str, Place)>,
);

/// The route of such a call, or what is wrong with it.
pub(super) fn of(
    method: &'static str,
    path: &'static str,
    wires: &[Wire],
    content_type: Option<&'static str>,
) -> Result<&'static Route, String> {
    static ROUTES: LazyLock<Mutex<HashMap<Key, &'static Route>>> = LazyLock::new(Mutex::default);
    let names = wires.iter().map(|wire| (wire.name, wire.place)).collect();
    let key = (method, path, content_type, names);
    let mut routes = lock(&ROUTES);
    if let Some(route) = routes.get(&key) {
        return Ok(route);
    }
    let parsed = Method::from_bytes(method.as_bytes());
    let parsed = parsed.map_err(|_| format!("has no method; `{method}` is none"))?;
    let pieces = pieces(path, wires)?;
    if routes.len() == MOST {
        return Err("has a path or names that are ever new; give values their places".to_owned());
    }
    // Errors and metrics refer to routes long after a call, so they are never freed. Their number
    // is bounded.
    let facts = Parts {
        api: "raw",
        name: "raw",
        path,
        pieces: &pieces,
        params: wires,
        content_type,
        ..Parts::default()
    };
    let text = String::leak(facts.packed());
    let route: &'static Route = Box::leak(Box::new(Route::new(parsed, text)));
    routes.insert(key, route);
    Ok(route)
}

/// The pieces of a path template, each placeholder filled by one param, and each param used.
fn pieces(path: &'static str, wires: &[Wire]) -> Result<Vec<Piece>, String> {
    if !path.starts_with('/') {
        return Err("has a path that does not begin with `/`".to_owned());
    }
    let mut pieces = Vec::new();
    let mut filled = vec![false; wires.len()];
    let mut rest = path;
    while let Some((literal, from)) = rest.split_once('<') {
        let Some((name, after)) = from.split_once('>') else {
            return Err("has a placeholder that never ends; write `<name>`".to_owned());
        };
        check(literal)?;
        pieces.push(Piece::Literal(literal));
        let mut known = wires.iter();
        let index = known.position(|it| it.place == Place::Path && it.name == name);
        let Some(index) = index else {
            return Err(format!(
                "has nothing for `<{name}>`; write `.path(\"{name}\", ..)`"
            ));
        };
        if let Some(filled) = filled.get_mut(index) {
            *filled = true;
        }
        pieces.push(Piece::Param(u8::try_from(index).unwrap_or(u8::MAX)));
        rest = after;
    }
    check(rest)?;
    pieces.push(Piece::Literal(rest));
    let mut unused = wires.iter().zip(&filled);
    let unused = unused.find(|(wire, filled)| wire.place == Place::Path && !**filled);
    match unused {
        Some((wire, _)) => Err(format!("has no placeholder `<{}>` in its path", wire.name)),
        None => Ok(pieces),
    }
}

/// Whether the text is sent as it stands and is no query, no dot segment, no escape.
fn check(literal: &str) -> Result<(), String> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~!$&'()*+,;=:@".contains(&byte);
    if !literal.bytes().all(plain) {
        return Err("has a path with characters that have no place in one".to_owned());
    }
    if literal.contains("//") || literal.split('/').any(|it| matches!(it, "." | "..")) {
        return Err("has a path with empty or dot segments".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_checked_as_declared_ones_are() {
        let id = [Wire {
            name: "id",
            place: Place::Path,
        }];
        assert!(pieces("/a/<id>/b", &id).is_ok());
        for path in [
            "",
            "a/<id>",
            "/a/<id",
            "/a/<other>",
            "/a",
            "/a?b=<id>",
            "/a/../<id>",
            "/a//<id>",
            "/a%2F<id>",
            "/ä/<id>",
            "/a#<id>",
            "/./<id>",
        ] {
            assert!(pieces(path, &id).is_err(), "{path}");
        }
    }

    #[test]
    fn a_route_is_made_once() {
        let route = || of("GET", "/once", &[], None).unwrap();
        assert!(std::ptr::eq(route(), route()));
        assert!(of("G T", "/once", &[], None).is_err());
    }
}
