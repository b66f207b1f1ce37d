//! Conversions of names between cases, and of names to identifiers.

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::ext::IdentExt;

mod wire;

pub(crate) use restrait_grammar::case::{Case, unconvertible};
pub(crate) use restrait_grammar::name::{is_keyword, is_never_raw, snake};
pub(crate) use wire::check as check_wire_name;

/// Returns the lower camel case of a name: `payloadCounts` for `payload_counts` and
/// `PayloadCounts`.
pub(crate) fn camel(name: &str) -> String {
    let words = name.trim_start_matches('_');
    let (first, rest) = words.split_once('_').unwrap_or((words, ""));
    let mut chars = first.chars();
    let mut camel: String = chars
        .next()
        .into_iter()
        .flat_map(char::to_lowercase)
        .collect();
    camel.push_str(chars.as_str());
    camel.push_str(&upper_camel(rest));
    camel
}

/// Returns the upper camel case of a name: `PayloadCounts` for `payload_counts`.
pub(crate) fn upper_camel(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    for word in name.split('_') {
        let mut chars = word.chars();
        if let Some(first) = chars.next() {
            camel.extend(first.to_uppercase());
            camel.push_str(chars.as_str());
        }
    }
    camel
}

/// Returns the name of an identifier without `r#`.
pub(crate) fn unraw(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// Returns an identifier with this name and span. It is raw if the name is a keyword.
pub(crate) fn ident(name: &str, span: Span) -> Ident {
    let first = name.chars().next();
    let is_valid_start = first.is_some_and(|c| c == '_' || c.is_alphabetic());
    // These are not valid as raw identifiers.
    if !is_valid_start || is_never_raw(name) {
        return format_ident!("{name}_", span = span);
    }
    if is_keyword(name) {
        return Ident::new_raw(name, span);
    }
    Ident::new(name, span)
}

#[cfg(test)]
mod tests {
    use restrait_grammar::name::KEYWORDS;

    use super::*;

    #[test]
    fn converts_cases() {
        for (snake_case, camel_case, upper) in [
            ("payload_counts", "payloadCounts", "PayloadCounts"),
            ("get", "get", "Get"),
            ("device_id2", "deviceId2", "DeviceId2"),
        ] {
            assert_eq!(snake(camel_case), snake_case);
            assert_eq!(snake(upper), snake_case);
            assert_eq!(camel(snake_case), camel_case);
            assert_eq!(camel(upper), camel_case);
            assert_eq!(upper_camel(snake_case), upper);
        }
        assert_eq!(snake("HTTPServer"), "http_server");
        assert_eq!(snake("orgID"), "org_id");
        assert_eq!(snake("org_id"), "org_id");
        assert_eq!(camel("self_"), "self");
        assert_eq!(camel("_id"), "id");
        assert_eq!(camel("ßtart"), "ßtart");
    }

    #[test]
    fn escapes_keywords() {
        let named = |name| ident(name, Span::call_site()).to_string();
        assert_eq!(named("move"), "r#move");
        assert_eq!(named("instance_org"), "instance_org");
        assert_eq!(named("Self"), "Self_");
        assert_eq!(named("super"), "super_");
        assert_eq!(named("gen"), "r#gen");
        assert!(KEYWORDS.is_sorted());
        // `gen` is a keyword since the edition 2024, which syn does not assume.
        for word in KEYWORDS.into_iter().filter(|word| *word != "gen") {
            assert!(syn::parse_str::<Ident>(word).is_err(), "{word}");
        }
    }
}
