//! Parses the value of a header `Link` as in RFC 8288, appendix B.2.

/// The links of a header value. They end at the first syntax error.
pub(super) struct Links<'v> {
    rest: &'v [u8],
}

/// A link.
pub(super) struct Link<'v> {
    pub(super) target: &'v [u8],
    /// If `true`, `next` is one of its relation types.
    pub(super) is_next: bool,
    /// If `true`, the link belongs to another resource than the response.
    pub(super) has_anchor: bool,
}

impl<'v> Links<'v> {
    pub(super) fn new(value: &'v [u8]) -> Self {
        Self { rest: value }
    }

    /// Removes a byte from the start, if it is the next one.
    fn take(&mut self, byte: u8) -> bool {
        let rest = self.rest.strip_prefix(&[byte]);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// Removes all bytes before the first one that `is_end` accepts.
    fn take_until(&mut self, is_end: impl Fn(u8) -> bool) -> &'v [u8] {
        let end = self.rest.iter().position(|byte| is_end(*byte));
        let (taken, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        taken
    }

    fn skip_whitespace(&mut self) {
        self.take_until(|byte| !matches!(byte, b' ' | b'\t'));
    }

    /// Removes the value of a param: a token or a quoted text.
    fn take_value(&mut self) -> Vec<u8> {
        if !self.take(b'"') {
            return self
                .take_until(|byte| matches!(byte, b' ' | b'\t' | b',' | b';'))
                .to_vec();
        }
        let mut value = Vec::new();
        loop {
            value.extend(self.take_until(|byte| matches!(byte, b'"' | b'\\')));
            if !self.take(b'\\') {
                self.take(b'"');
                return value;
            }
            if let Some((escaped, rest)) = self.rest.split_first() {
                value.push(*escaped);
                self.rest = rest;
            }
        }
    }

    /// Removes the params of a link.
    fn take_params(&mut self, link: &mut Link<'v>) {
        let mut has_relation = false;
        loop {
            self.skip_whitespace();
            if !self.take(b';') {
                return;
            }
            self.skip_whitespace();
            let name = self.take_until(|byte| matches!(byte, b' ' | b'\t' | b'=' | b',' | b';'));
            self.skip_whitespace();
            if !self.take(b'=') {
                continue;
            }
            self.skip_whitespace();
            let value = self.take_value();
            if name.eq_ignore_ascii_case(b"anchor") {
                link.has_anchor = true;
            }
            // Only the first one counts.
            if name.eq_ignore_ascii_case(b"rel") && !has_relation {
                has_relation = true;
                let mut relations = value.split(u8::is_ascii_whitespace);
                link.is_next = relations.any(|relation| relation.eq_ignore_ascii_case(b"next"));
            }
        }
    }
}

impl<'v> Iterator for Links<'v> {
    type Item = Link<'v>;

    fn next(&mut self) -> Option<Link<'v>> {
        self.take_until(|byte| !matches!(byte, b' ' | b'\t' | b','));
        if !self.take(b'<') {
            self.rest = &[];
            return None;
        }
        let mut link = Link {
            target: self.take_until(|byte| byte == b'>'),
            is_next: false,
            has_anchor: false,
        };
        if !self.take(b'>') {
            return None;
        }
        self.take_params(&mut link);
        Some(link)
    }
}
