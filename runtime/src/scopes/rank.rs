//! The order of scopes by breadth.

use crate::route::Route;

/// The highest rank.
pub(super) const MAX_RANK: u8 = 3;

/// Returns the rank of a scope of an endpoint, from 0 for a scope of its resource to 3.
pub(super) const fn rank(resource: &str, scope: &str) -> u8 {
    let (resource, scope) = (resource.as_bytes(), scope.as_bytes());
    let is_own = !resource.is_empty() && is_first_word(resource, scope);
    let others = if is_own { 0 } else { 2 };
    others + contains_wildcard(scope) as u8
}

/// Returns `true` if the first word of a scope is the name of the resource.
const fn is_first_word(resource: &[u8], scope: &[u8]) -> bool {
    let Some((word, rest)) = scope.split_at_checked(resource.len()) else {
        return false;
    };
    let is_end = match rest {
        [next, ..] => !next.is_ascii_alphanumeric(),
        [] => true,
    };
    is_end && is_same(word, resource)
}

const fn contains_wildcard(mut scope: &[u8]) -> bool {
    while let [byte, rest @ ..] = scope {
        if *byte == b'*' {
            return true;
        }
        scope = rest;
    }
    false
}

/// Returns `true` if two texts are equal, in constants.
pub(super) const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    while let ([a, one_rest @ ..], [b, other_rest @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (one_rest, other_rest);
    }
    true
}

/// Returns the scopes of an endpoint, the narrowest first. Empty if it is called without credentials.
pub(crate) fn required(route: &Route) -> Vec<&'static str> {
    if !route.auth() {
        return Vec::new();
    }
    let mut scopes: Vec<_> = route.scopes().collect();
    scopes.sort_by_key(|scope| rank(route.api(), scope));
    scopes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_of_the_resource_are_narrower() {
        for (scope, expected) in [
            ("device.get", 0),
            ("device:read", 0),
            ("device", 0),
            ("device.*", 1),
            ("devices.get", 2),
            ("all.Device", 2),
            ("dev", 2),
            ("", 2),
            ("*", 3),
            ("all.*", 3),
        ] {
            assert_eq!(rank("device", scope), expected, "{scope}");
        }
        assert_eq!(rank("", "device.get"), 2);
        assert!(rank("", "*") <= MAX_RANK);
    }
}
