//! Reads and replaces a pair in the query of a URL.

use super::percent;

/// Returns the encoded value of the first pair with a name.
pub(crate) fn get<'u>(url: &'u str, name: &str) -> Option<&'u str> {
    let mut encoded = String::new();
    percent::encode(name, &mut encoded);
    let (_, query) = url.split_once('?')?;
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(it, _)| *it == encoded).map(|(_, value)| value)
}

/// Returns the URL with a pair in place of all pairs with the same name.
pub(crate) fn set(url: &str, name: &str, value: &str) -> String {
    let mut pair = String::new();
    percent::encode(name, &mut pair);
    pair.push('=');
    let name_length = pair.len();
    let (head, query) = url.split_once('?').unwrap_or((url, ""));
    let mut changed = String::with_capacity(url.len() + value.len() + name.len() + 2);
    changed.push_str(head);
    let mut separator = '?';
    for other in query.split('&') {
        let is_same = other.get(..name_length) == Some(&pair);
        if !is_same && !other.is_empty() {
            changed.push(separator);
            separator = '&';
            changed.push_str(other);
        }
    }
    percent::encode(value, &mut pair);
    changed.push(separator);
    changed.push_str(&pair);
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_a_pair_and_keeps_others() {
        let url = "https://h/p?a=1&page=2&pages=3&page=9";
        assert_eq!(get(url, "page"), Some("2"));
        assert_eq!(set(url, "page", "3"), "https://h/p?a=1&pages=3&page=3");
        assert_eq!(
            set("https://h/p", "after", "x&y"),
            "https://h/p?after=x%26y"
        );
        assert_eq!(
            set("https://h/p?after=1", "after", "2"),
            "https://h/p?after=2"
        );
        assert_eq!(get("https://h/p", "page"), None);
    }
}
