//! The query of a URL.

use crate::path::decode;

/// A pair of a query: name and value.
pub(crate) type Pair = (String, String);

/// The pairs of `query`, decoded; `None` where one is not UTF-8.
pub(crate) fn pairs(query: Option<&str>) -> Option<Vec<Pair>> {
    let text = |text: &str| decode(&text.replace('+', " "));
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
    use super::pairs;

    #[test]
    fn pairs_are_decoded() {
        let found = pairs(Some("a=1&&b+c=%26%3d&d")).unwrap();
        let wanted = [("a", "1"), ("b c", "&="), ("d", "")];
        assert_eq!(found, wanted.map(|(a, b)| (a.to_owned(), b.to_owned())));
        assert_eq!(pairs(None), Some(Vec::new()));
        assert_eq!(pairs(Some("a=%ff")), None);
    }
}
