//! Query strings and form bodies.

use restrait_grammar::percent::decode_utf8;

/// A decoded name and value.
pub(crate) type Pair = (String, String);

/// Returns the decoded pairs of `query`, or `None` if one of them is not UTF-8.
pub(crate) fn parse(query: Option<&str>) -> Option<Vec<Pair>> {
    let text = |text: &str| decode_utf8(&text.replace('+', " "));
    query
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((text(name)?, text(value)?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn decodes_pairs() {
        let pairs = parse(Some("a=1&&b+c=%26%3d&d")).unwrap();
        let expected = [("a", "1"), ("b c", "&="), ("d", "")];
        assert_eq!(pairs, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
        assert_eq!(parse(None), Some(Vec::new()));
        assert_eq!(parse(Some("a=%ff")), None);
    }
}
