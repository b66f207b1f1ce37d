//! HTTP methods: those of the IANA registry, and the rules for all others.

use crate::similar::edit_distance;

/// A method of the [IANA registry](https://www.iana.org/assignments/http-methods).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// The name: `PROPFIND`.
    pub name: &'static str,
    /// If `true`, a request changes nothing.
    pub safe: bool,
    /// If `true`, two equal requests have the effect of one.
    pub idempotent: bool,
    /// If `true`, a request may have a body.
    pub body: bool,
}

/// Returns a method.
const fn known(name: &'static str, safe: bool, idempotent: bool, body: bool) -> Known {
    Known {
        name,
        safe,
        idempotent,
        body,
    }
}

/// The known methods: the common ones first, then the others in their order.
pub const KNOWN: &[Known] = &[
    known("GET", true, true, false),
    known("HEAD", true, true, false),
    known("POST", false, false, true),
    known("PUT", false, true, true),
    known("PATCH", false, false, true),
    known("DELETE", false, true, false),
    known("OPTIONS", true, true, true),
    known("ACL", false, true, true),
    known("BASELINE-CONTROL", false, true, true),
    known("BIND", false, true, true),
    known("CHECKIN", false, true, true),
    known("CHECKOUT", false, true, true),
    known("COPY", false, true, true),
    known("LABEL", false, true, true),
    known("LINK", false, true, false),
    known("LOCK", false, false, true),
    known("MERGE", false, true, true),
    known("MKACTIVITY", false, true, true),
    known("MKCALENDAR", false, true, true),
    known("MKCOL", false, true, true),
    known("MKREDIRECTREF", false, true, true),
    known("MKWORKSPACE", false, true, true),
    known("MOVE", false, true, true),
    known("ORDERPATCH", false, true, true),
    known("PROPFIND", true, true, true),
    known("PROPPATCH", false, true, true),
    known("QUERY", true, true, true),
    known("REBIND", false, true, true),
    known("REPORT", true, true, true),
    known("SEARCH", true, true, true),
    known("UNBIND", false, true, true),
    known("UNCHECKOUT", false, true, true),
    known("UNLINK", false, true, false),
    known("UNLOCK", false, true, false),
    known("UPDATE", false, true, true),
    known("UPDATEREDIRECTREF", false, true, true),
    known("VERSION-CONTROL", false, true, true),
];

/// The number of methods of [`KNOWN`] that the crate `http` has constants for.
const STANDARD: usize = 7;

/// A problem of the name of a method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameError {
    /// The name contains lower case letters.
    LowerCase,
    /// The name is not a token.
    Invalid,
    /// The method is for proxies or for the protocol itself.
    Unsupported,
}

/// Returns the known method with this name.
///
/// ```
/// let method = restrait_grammar::method::find("PROPFIND").unwrap();
/// assert!(method.safe && method.idempotent && method.body);
/// ```
#[must_use]
pub fn find(name: &str) -> Option<&'static Known> {
    KNOWN.iter().find(|method| method.name == name)
}

/// Returns `true` if the crate `http` has a constant for the method.
#[must_use]
pub fn is_standard(name: &str) -> bool {
    KNOWN
        .iter()
        .take(STANDARD)
        .any(|method| method.name == name)
}

/// Checks that requests can have a method with this name, known or not. Names are case-sensitive, and
/// lower case is a mistake.
///
/// # Errors
///
/// If the name is not a token in upper case, or the method is `CONNECT`, `TRACE` or `PRI`: the target of
/// `CONNECT` is not a path, `TRACE` echoes the token, and `PRI` begins a connection.
pub fn check(name: &str) -> Result<(), NameError> {
    if !crate::header::is_name(name) {
        return Err(NameError::Invalid);
    }
    if name.bytes().any(|byte| byte.is_ascii_lowercase()) {
        return Err(NameError::LowerCase);
    }
    if matches!(name, "CONNECT" | "TRACE" | "PRI" | "*") {
        return Err(NameError::Unsupported);
    }
    Ok(())
}

/// Returns the known method that differs from the name by one or two letters, if the name is not a
/// known method: `POST` for `PSOT`.
#[must_use]
pub fn similar(name: &str) -> Option<&'static str> {
    if find(name).is_some() {
        return None;
    }
    let letters = |name: &str| name.chars().collect::<Vec<_>>();
    let distance = |known| edit_distance(&letters(name), &letters(known));
    let distances = KNOWN
        .iter()
        .map(|method| (distance(method.name), method.name));
    // In a short name, two other letters are another name.
    let max = |known: &str| {
        if known.len().min(name.len()) < 6 {
            1
        } else {
            2
        }
    };
    let near = distances.filter(|(distance, known)| *distance <= max(known));
    near.min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_tokens_in_upper_case_and_not_for_proxies() {
        for method in KNOWN {
            assert_eq!(check(method.name), Ok(()));
            assert!(!method.safe || method.idempotent, "{}", method.name);
        }
        for (name, error) in [
            ("get", NameError::LowerCase),
            ("Patch", NameError::LowerCase),
            ("trace", NameError::LowerCase),
            ("TRACE", NameError::Unsupported),
            ("CONNECT", NameError::Unsupported),
            ("PRI", NameError::Unsupported),
            ("", NameError::Invalid),
            ("G T", NameError::Invalid),
            ("GET\r\n", NameError::Invalid),
            ("É", NameError::Invalid),
        ] {
            assert_eq!(check(name), Err(error), "{name:?}");
        }
        assert_eq!(check("PURGE"), Ok(()));
    }

    #[test]
    fn names_with_a_mistake_are_similar() {
        for (name, known) in [
            ("PSOT", "POST"),
            ("GETT", "GET"),
            ("DELET", "DELETE"),
            ("PATHC", "PATCH"),
            ("OPTONSI", "OPTIONS"),
            ("PROPFND", "PROPFIND"),
        ] {
            assert_eq!(similar(name), Some(known));
        }
        for name in ["PURGE", "LIST", "SUBSCRIBE", "GET", ""] {
            assert_eq!(similar(name), None, "{name}");
        }
    }
}
