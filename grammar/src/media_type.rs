//! Comparison of media types: `application/json; profile=a`.
//!
//! The parameters `q` and `charset` are ignored, because they do not tell two formats apart.

use crate::header;

/// Returns `true` for `type/subtype`, with or without parameters.
#[must_use]
pub fn is_valid(text: &str) -> bool {
    let names = essence(text).split_once('/');
    names.is_some_and(|(name, subtype)| header::is_name(name) && header::is_name(subtype))
}

/// Returns `true` for `application/json` and for types with the suffix `+json`.
///
/// ```
/// use restrait_grammar::media_type::is_json;
///
/// assert!(is_json("application/problem+JSON; charset=utf-8"));
/// assert!(!is_json("application/x-ndjson"));
/// ```
#[must_use]
pub fn is_json(text: &str) -> bool {
    let essence = essence(text).to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}

/// Returns a form that is equal for media types that no server tells apart: without spaces, in lower
/// case, and with sorted parameters. A list of media types stays a list.
///
/// ```
/// use restrait_grammar::media_type::normalized;
///
/// assert_eq!(normalized("Text/HTML; level=1;q=0.5, a/b"), "text/html;level=1,a/b");
/// ```
#[must_use]
pub fn normalized(list: &str) -> String {
    let one = |text: &str| {
        let mut parts = vec![essence(text).to_ascii_lowercase()];
        parts.extend(parameters(text));
        parts.join(";")
    };
    list.split(',').map(one).collect::<Vec<_>>().join(",")
}

/// The relation of a media type to the media types of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// It is not among them.
    None,
    /// A wildcard such as `*/*` includes it.
    Wildcard,
    /// It is one of them.
    Exact,
}

/// Compares the media types of a constant with those of a request. Each may be a list.
///
/// ```
/// use restrait_grammar::media_type::{Match, compare};
///
/// let events = "text/event-stream";
/// assert_eq!(compare(events, "application/json, text/event-stream;q=0.9"), Match::Exact);
/// assert_eq!(compare(events, "text/*"), Match::Wildcard);
/// assert_eq!(compare(events, "application/json"), Match::None);
/// ```
#[must_use]
pub fn compare(declared: &str, found: &str) -> Match {
    let pairs = declared
        .split(',')
        .flat_map(|one| found.split(',').map(move |other| compare_one(one, other)));
    pairs.max().unwrap_or(Match::None)
}

fn compare_one(declared: &str, found: &str) -> Match {
    if is_refused(found) {
        return Match::None;
    }
    let (one, other) = (essence(declared), essence(found));
    let sent: Vec<_> = parameters(found);
    let has_parameters = parameters(declared).iter().all(|it| sent.contains(it));
    if one.eq_ignore_ascii_case(other) && has_parameters {
        return Match::Exact;
    }
    let kind = |text: &str| {
        text.split('/')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    let includes = match other.strip_suffix("/*") {
        Some("*") => true,
        Some(_) => kind(one) == kind(other),
        None => false,
    };
    if includes {
        Match::Wildcard
    } else {
        Match::None
    }
}

/// Returns `true` for a media type with the weight 0.
fn is_refused(text: &str) -> bool {
    let weight = text.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim()
            .eq_ignore_ascii_case("q")
            .then_some(value.trim())
    });
    weight.is_some_and(|weight| weight.parse() == Ok(0.0_f32))
}

/// Returns the type without its parameters: `text/html` for `text/html; charset=utf-8`.
#[must_use]
pub fn essence(text: &str) -> &str {
    text.split(';').next().unwrap_or(text).trim()
}

/// Returns the sorted parameters that tell formats apart.
fn parameters(text: &str) -> Vec<String> {
    let all = text.split(';').skip(1).map(|parameter| {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        (
            name.trim().to_ascii_lowercase(),
            value.trim().trim_matches('"'),
        )
    });
    let mut compared: Vec<_> = all
        .filter(|(name, _)| !matches!(name.as_str(), "" | "q" | "charset"))
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    compared.sort_unstable();
    compared
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_have_two_names() {
        for text in [
            "a/b",
            "application/vnd.a+json; v=1",
            "text/csv ;charset=utf-8",
        ] {
            assert!(is_valid(text), "{text}");
        }
        for text in ["", "json", "a/", "/b", "a/b/c", "a b/c", "ä/b"] {
            assert!(!is_valid(text), "{text}");
        }
    }

    #[test]
    fn weights_and_charsets_are_ignored() {
        let same = "application/json";
        for text in [
            "Application/JSON",
            "application/json; charset=utf-8",
            " application/json;q=1",
        ] {
            assert_eq!(normalized(text), same);
        }
        assert_eq!(normalized("a/b; y=\"2\"; X=1"), "a/b;x=1;y=2");
        assert_ne!(normalized("a/b; v=1"), normalized("a/b; v=2"));
    }

    #[test]
    fn exact_media_types_are_better_than_wildcards() {
        for (declared, found, expected) in [
            ("a/b", "a/b", Match::Exact),
            ("a/b", "A/B; q=0.2", Match::Exact),
            ("a/b", "a/b; v=2", Match::Exact),
            ("a/b; v=2", "a/b", Match::None),
            ("a/b; v=2", "a/b; v=2; charset=x", Match::Exact),
            ("a/b, c/d", "x/y, c/d", Match::Exact),
            ("a/b", "*/*", Match::Wildcard),
            ("a/b", "a/*, */*", Match::Wildcard),
            ("a/b", "c/*", Match::None),
            ("a/b", "a/b;q=0", Match::None),
            ("a/b", "", Match::None),
        ] {
            assert_eq!(compare(declared, found), expected, "{declared} {found}");
        }
    }
}
