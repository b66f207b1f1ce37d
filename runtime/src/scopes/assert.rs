//! A check of scopes at compile time.

use super::rank::is_same;
use crate::route::Route;

mod text;

use text::Text;

/// Fails to compile if a token with the granted scopes cannot call an endpoint.
///
/// The first argument is a list of scopes, or a constant that is a list or a slice: the scopes of the token
/// that the application uses. All others are calls of endpoints, by the names of their types. It is an
/// item: write it at the top level of a module, or with a `;` in a function.
///
/// ```
/// use restrait::scopes::assert_scopes;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users/<name>", scopes = ["users.get", "users.*"])]
///     fn get(&self, name: &str) -> String;
///
///     #[endpoint(method = "DELETE", path = "/users/<name>", scopes = ["users.delete", "users.*"])]
///     fn delete(&self, name: &str) -> ();
/// }
///
/// /// The scopes of our token.
/// const GRANTED: &[&str] = &["users.get", "users.delete"];
///
/// assert_scopes!(GRANTED, users::Get, users::Delete);
/// assert_scopes!(["users.*"], users::Get, users::Delete);
/// # fn main() {}
/// ```
///
/// The error is at the endpoint, and names the scopes of which one is enough:
///
/// ```compile_fail
/// # use restrait::scopes::assert_scopes;
/// # use restrait::{api, endpoint};
/// # #[api]
/// # trait Users {
/// #     #[endpoint(method = "DELETE", path = "/users/<name>", scopes = ["users.delete", "users.*"])]
/// #     fn delete(&self, name: &str) -> ();
/// # }
/// // missing scope for `users.delete`: the list has `users.get`; add one of `users.delete`, `users.*`
/// assert_scopes!(["users.get"], users::Delete);
/// # fn main() {}
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! assert_scopes {
    ($($arguments:tt)*) => {
        $crate::__private::assert_scopes! { $crate; $($arguments)* }
    };
}

/// Panics if no granted scope is one of `endpoint`, with the location of the caller.
///
/// `all` are the endpoints that the list of scopes is for. A scope that none of them has may be misspelled.
///
/// # Panics
///
/// See above. It is called in constants only, so the panic is a compile error.
#[track_caller]
pub const fn assert_covered(granted: &[&str], all: &[&Route], endpoint: &Route) {
    assert!(
        is_covered(granted, endpoint),
        "{}",
        message(granted, all, endpoint).as_str()
    );
}

/// Returns `true` if a granted scope is one of the endpoint's, or if the endpoint needs none.
const fn is_covered(granted: &[&str], endpoint: &Route) -> bool {
    let mut scopes = endpoint.packed_scopes();
    let mut is_covered = !endpoint.auth() || scopes.rest().is_empty();
    while let (false, Some(scope)) = (is_covered, scopes.text()) {
        is_covered = contains(granted, scope);
    }
    is_covered
}

const fn contains(mut scopes: &[&str], scope: &str) -> bool {
    while let [first, rest @ ..] = scopes {
        if is_same(first.as_bytes(), scope.as_bytes()) {
            return true;
        }
        scopes = rest;
    }
    false
}

/// Returns the message for an endpoint that is not covered.
const fn message(granted: &[&str], all: &[&Route], endpoint: &Route) -> Text {
    let mut text = Text::new();
    text.push("missing scope for `");
    text.push(endpoint.api());
    text.push(".");
    text.push(endpoint.name());
    text.push("`: the list ");
    if granted.is_empty() {
        text.push("is empty");
    } else {
        text.push("has ");
        text.push_names(granted);
    }
    if let Some(scope) = meant(granted, all, endpoint) {
        text.push("; did you mean `");
        text.push(scope);
        text.push("`?");
        return text;
    }
    let mut scopes = endpoint.packed_scopes();
    let is_only = scopes.text().is_some() && scopes.rest().is_empty();
    text.push(if is_only { "; add " } else { "; add one of " });
    text.push_scopes(endpoint);
    text
}

/// Returns the scope of the endpoint that is most likely meant by a granted scope that no endpoint has.
const fn meant(granted: &[&str], all: &[&Route], endpoint: &Route) -> Option<&'static str> {
    let mut rest = granted;
    while let [scope, others @ ..] = rest {
        rest = others;
        let mut scopes = endpoint.packed_scopes();
        while let Some(own) = scopes.text() {
            if is_similar(scope.as_bytes(), own.as_bytes()) && !is_known(all, scope) {
                return Some(own);
            }
        }
    }
    None
}

/// Returns `true` if one of the endpoints has the scope.
const fn is_known(mut endpoints: &[&Route], scope: &str) -> bool {
    while let [endpoint, rest @ ..] = endpoints {
        let mut scopes = endpoint.packed_scopes();
        while let Some(own) = scopes.text() {
            if is_same(own.as_bytes(), scope.as_bytes()) {
                return true;
            }
        }
        endpoints = rest;
    }
    false
}

/// Returns `true` if two texts differ in a run of at most two characters, in any letter case.
// The edit distance would take many steps, which the compiler limits.
const fn is_similar(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([a, one_rest @ ..], [b, other_rest @ ..]) = (one, other) {
        if !a.eq_ignore_ascii_case(b) {
            break;
        }
        (one, other) = (one_rest, other_rest);
    }
    while let ([one_rest @ .., a], [other_rest @ .., b]) = (one, other) {
        if !a.eq_ignore_ascii_case(b) {
            break;
        }
        (one, other) = (one_rest, other_rest);
    }
    one.len() <= 2 && other.len() <= 2
}

#[cfg(test)]
mod tests {
    use http::Method;
    use restrait_grammar::route::Parts;

    use super::*;

    fn route(name: &'static str, scopes: &[&'static str]) -> &'static Route {
        let parts = Parts {
            api: "users",
            name,
            path: "/",
            scopes: scopes.to_vec(),
            ..Parts::default()
        };
        Box::leak(Box::new(Route::new(Method::GET, parts.pack().leak())))
    }

    fn shown(granted: &[&str], all: &[&Route]) -> Option<String> {
        let endpoint = all.first().unwrap();
        let missing = !is_covered(granted, endpoint);
        missing.then(|| message(granted, all, endpoint).as_str().to_owned())
    }

    #[test]
    fn one_scope_is_enough() {
        let get = route("get", &["admin", "users.*", "users.get"]);
        for granted in ["admin", "users.*", "users.get"] {
            assert_eq!(shown(&["b", granted], &[get]), None);
        }
        assert_eq!(shown(&[], &[route("get", &[])]), None);
    }

    #[test]
    fn messages_begin_with_the_narrowest_scope() {
        let get = route("get", &["admin", "users.*", "users.get"]);
        assert_eq!(
            shown(&["users.list", "b"], &[get]).unwrap(),
            "missing scope for `users.get`: the list has `users.list`, `b`; \
             add one of `users.get`, `users.*`, `admin`"
        );
        assert_eq!(
            shown(&[], &[get]).unwrap(),
            "missing scope for `users.get`: the list is empty; add one of `users.get`, `users.*`, `admin`"
        );
    }

    #[test]
    fn a_misspelled_scope_is_suggested_unless_another_endpoint_has_it() {
        let (get, set) = (
            route("get", &["users.get"]),
            route("set", &["user.get", "users.set"]),
        );
        for typo in [
            "users.gett",
            "users.gte",
            "Users.Get",
            "user.get",
            "sers.get",
        ] {
            let message = shown(&[typo], &[get]).unwrap();
            assert!(
                message.ends_with("; did you mean `users.get`?"),
                "{message}"
            );
        }
        for other in ["users.delete", "user.get", "users.set", ""] {
            let message = shown(&[other], &[get, set]).unwrap();
            assert!(message.ends_with("; add `users.get`"), "{message}");
        }
    }

    #[test]
    fn long_lists_are_cut() {
        let many: Vec<String> = (0..10_000)
            .map(|number| format!("scope-{number}ä"))
            .collect();
        let granted: Vec<&str> = many.iter().map(String::as_str).collect();
        let message = shown(&granted, &[route("get", &["users.get"])]).unwrap();
        assert!(
            message.contains("`scope-9ä` and more; add `users.get`"),
            "{message}"
        );
        let long = "x".repeat(10_000);
        let message = shown(&[&*long], &[route("get", &["users.get"])]).unwrap();
        assert!(message.len() < 2000 && message.contains('…'), "{message}");
    }
}
