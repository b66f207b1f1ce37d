//! Names on the command line.

pub use restrait_grammar::similar::nearest;

/// Returns the kebab case of a name.
///
/// ```
/// use restrait_cli::names::kebab;
///
/// assert_eq!(kebab("payloadCounts"), "payload-counts");
/// assert_eq!(kebab("_actions"), "actions");
/// ```
#[must_use]
pub fn kebab(name: &str) -> String {
    let snake = restrait_grammar::name::snake(name);
    let words = snake.split(['_', '.', '-']).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_words_with_hyphens() {
        for (name, expected) in [
            ("instanceOrg", "instance-org"),
            ("payloadCountsBreakdown", "payload-counts-breakdown"),
            ("_actions", "actions"),
            ("asBytes", "as-bytes"),
            ("x-request-id", "x-request-id"),
            ("filter.name", "filter-name"),
        ] {
            assert_eq!(kebab(name), expected);
        }
    }
}
