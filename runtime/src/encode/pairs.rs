//! A writer for the `name=value` pairs of a query or a form.

use super::{UrlBuf, percent};

/// Writes separators between the pairs of a query or a form.
pub(crate) struct Pairs {
    /// Text before the first pair.
    prefix: &'static str,
    is_started: bool,
}

impl Pairs {
    /// Returns a writer for the pairs of a query, which begin with `?`.
    pub(crate) const fn query() -> Self {
        Self {
            prefix: "?",
            is_started: false,
        }
    }

    /// Returns a writer for further pairs of a query that the URL contains already.
    pub(crate) const fn started() -> Self {
        Self {
            prefix: "?",
            is_started: true,
        }
    }

    /// Returns a writer for the pairs of a form.
    pub(crate) const fn form() -> Self {
        Self {
            prefix: "",
            is_started: false,
        }
    }

    /// Writes a key of the form `&name=`, whose name needs no encoding.
    #[expect(
        clippy::inline_always,
        reason = "called in the loop over all params, where a function call would dominate the cost"
    )]
    #[inline(always)]
    pub(crate) fn push_key(&mut self, key: &str, url: &mut UrlBuf) {
        if self.is_started {
            url.push(key);
        } else {
            self.start(url);
            url.push(key.strip_prefix('&').unwrap_or_default());
        }
    }

    /// Encodes and writes the name of a pair.
    pub(crate) fn push_name(&mut self, name: &str, url: &mut UrlBuf) {
        self.separate(url);
        percent::encode(name, url);
    }

    /// Writes pairs that are already encoded.
    pub(crate) fn push_encoded(&mut self, pairs: &str, url: &mut UrlBuf) {
        if !pairs.is_empty() {
            self.separate(url);
            url.push(pairs);
        }
    }

    fn separate(&mut self, url: &mut UrlBuf) {
        if self.is_started {
            url.push("&");
        } else {
            self.start(url);
        }
    }

    #[inline]
    fn start(&mut self, url: &mut UrlBuf) {
        url.push(self.prefix);
        self.is_started = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_separated_by_ampersands() {
        let (mut query, mut url) = (Pairs::query(), UrlBuf::new());
        query.push_encoded("", &mut url);
        query.push_name("a[b]", &mut url);
        query.push_key("&c=", &mut url);
        query.push_encoded("d=1&e=2", &mut url);
        assert_eq!(url.as_str(), "?a%5Bb%5D&c=&d=1&e=2");
        let (mut form, mut url) = (Pairs::form(), UrlBuf::new());
        form.push_key("&a=", &mut url);
        form.push_key("&b=", &mut url);
        assert_eq!(url.as_str(), "a=&b=");
    }
}
