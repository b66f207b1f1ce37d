//! Pairs of a query or a form, and what separates them.

use super::{UrlBuf, percent};

/// Pairs under construction.
pub(crate) struct Pairs {
    /// What is written before the first one.
    first: &'static str,
    begun: bool,
}

impl Pairs {
    /// The pairs of a query, which `?` begins.
    pub(crate) const fn query() -> Self {
        Self {
            first: "?",
            begun: false,
        }
    }

    /// The pairs of a form.
    pub(crate) const fn form() -> Self {
        Self {
            first: "",
            begun: false,
        }
    }

    /// Writes `&name=`, whose name needs no encoding.
    #[expect(
        clippy::inline_always,
        reason = "the writer's loop, where a call would cost more than the rest"
    )]
    #[inline(always)]
    pub(crate) fn key(&mut self, key: &str, url: &mut UrlBuf) {
        if self.begun {
            url.push(key);
        } else {
            self.begin(url);
            url.push(key.strip_prefix('&').unwrap_or_default());
        }
    }

    /// Writes the name of a pair.
    pub(crate) fn name(&mut self, name: &str, url: &mut UrlBuf) {
        self.separate(url);
        percent::encode(name, url);
    }

    /// Writes pairs that are encoded already.
    pub(crate) fn ready(&mut self, pairs: &str, url: &mut UrlBuf) {
        if !pairs.is_empty() {
            self.separate(url);
            url.push(pairs);
        }
    }

    fn separate(&mut self, url: &mut UrlBuf) {
        if self.begun {
            url.push("&");
        } else {
            self.begin(url);
        }
    }

    #[inline]
    fn begin(&mut self, url: &mut UrlBuf) {
        url.push(self.first);
        self.begun = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_separated() {
        let (mut query, mut url) = (Pairs::query(), UrlBuf::new());
        query.ready("", &mut url);
        query.name("a[b]", &mut url);
        query.key("&c=", &mut url);
        query.ready("d=1&e=2", &mut url);
        assert_eq!(url.as_str(), "?a%5Bb%5D&c=&d=1&e=2");
        let (mut form, mut url) = (Pairs::form(), UrlBuf::new());
        form.key("&a=", &mut url);
        form.key("&b=", &mut url);
        assert_eq!(url.as_str(), "a=&b=");
    }
}
