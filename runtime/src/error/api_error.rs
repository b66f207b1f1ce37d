//! What an API says when it refuses.

use std::fmt;

use bytes::Bytes;

/// The API's own words for an error.
///
/// An API's client names the type of its error bodies; that type turns into this.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ApiError {
    /// The API's name for this kind of error, such as `NotFound`.
    pub kind: Option<String>,
    /// The explanation, for people.
    pub message: Option<String>,
}

impl ApiError {
    /// The message without what `redact` takes out of a text.
    pub(super) fn redact(mut self, redact: impl Fn(String) -> String) -> Self {
        self.kind = self.kind.map(&redact);
        self.message = self.message.map(&redact);
        self
    }
}

/// How much of a kept body `Debug` shows, in bytes.
const SHOWN: usize = 256;

/// The body of an error's answer. It may be long; `Debug` shows its beginning.
pub(crate) struct ErrorBody(pub(crate) Bytes);

impl fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.get(..SHOWN).unwrap_or(&self.0);
        write!(f, "{} bytes: \"{}\"", self.0.len(), shown.escape_ascii())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_body_is_shown_in_part() {
        let shown = format!("{:?}", ErrorBody(Bytes::from_static(b"a\x1b\n")));
        assert_eq!(shown, r#"3 bytes: "a\x1b\n""#);
        assert!(format!("{:?}", ErrorBody(vec![b'x'; 70_000].into())).len() < 300);
    }
}
