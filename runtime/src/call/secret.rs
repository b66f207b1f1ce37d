//! The tokens of a call, to take out what a server echoes of them.

use std::error::Error;
use std::fmt;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue};

use crate::auth;
use crate::error::Forms;

/// The token that a call was sent with, and the one before, should it have been renewed.
#[derive(Clone, Default)]
pub(crate) struct Secret {
    token: Option<HeaderValue>,
    refused: Option<HeaderValue>,
}

impl Secret {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        Self {
            token: headers.get(AUTHORIZATION).cloned(),
            refused: None,
        }
    }

    /// The call goes on with another token.
    pub(super) fn renew(&mut self, token: &HeaderValue) {
        let token = Some(token.clone());
        if self.token != token {
            self.refused = std::mem::replace(&mut self.token, token);
        }
    }

    /// Whether any part of a token is in the text.
    pub(crate) fn is_in(&self, text: &[u8]) -> bool {
        self.forms().is_some_and(|forms| forms.are_in(text))
    }

    /// The bytes without what they hold of a token.
    pub(crate) fn redact(&self, bytes: Bytes) -> Bytes {
        let clean = self.forms().and_then(|forms| forms.redact(&bytes));
        clean.map_or(bytes, Bytes::from)
    }

    /// The text without what it holds of a token.
    pub(crate) fn redact_text(&self, text: String) -> String {
        let clean = self.forms().and_then(|forms| forms.redact(text.as_bytes()));
        clean.map_or(text, |clean| String::from_utf8_lossy(&clean).into_owned())
    }

    /// Whether the error, or one that it comes from, shows any part of a token.
    pub(crate) fn is_told_by(&self, error: &(dyn Error + 'static)) -> bool {
        let Some(forms) = self.forms() else {
            return false;
        };
        let mut told = format!("{error:?}");
        let mut next = Some(error);
        while let Some(error) = next {
            // Writing to a string cannot fail, unless the error's own `Display` does.
            let _ = fmt::write(&mut told, format_args!("\n{error}"));
            next = error.source();
        }
        forms.are_in(told.as_bytes())
    }

    fn forms(&self) -> Option<Forms> {
        let all = [self.token.as_ref(), self.refused.as_ref()];
        let mut all = all
            .into_iter()
            .flatten()
            .filter_map(auth::token_of)
            .peekable();
        all.peek()?;
        Some(Forms::of(all))
    }
}
