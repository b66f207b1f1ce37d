//! The tokens of a call, to take out what a server echoes of them.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue};

use crate::auth;
use crate::error::Forms;

/// The token that a call was sent with, and the one before, should it have been renewed.
#[derive(Clone, Default)]
pub(crate) struct Secret {
    /// The headers of the call when it began. The token is looked for when it is wanted.
    headers: Option<Arc<HeaderMap>>,
    renewed: Option<Box<Renewed>>,
}

#[derive(Clone)]
struct Renewed {
    token: HeaderValue,
    refused: Option<HeaderValue>,
}

impl Secret {
    pub(crate) fn of(headers: &Arc<HeaderMap>) -> Self {
        Self {
            headers: Some(Arc::clone(headers)),
            renewed: None,
        }
    }

    /// The call goes on with another token.
    pub(super) fn renew(&mut self, token: &HeaderValue) {
        if self.token() != Some(token) {
            let refused = self.token().cloned();
            let token = token.clone();
            self.renewed = Some(Box::new(Renewed { token, refused }));
        }
    }

    /// The token that the call has now.
    fn token(&self) -> Option<&HeaderValue> {
        match &self.renewed {
            Some(renewed) => Some(&renewed.token),
            None => self.headers.as_ref()?.get(AUTHORIZATION),
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
        let refused = self.renewed.as_ref().and_then(|it| it.refused.as_ref());
        let all = [self.token(), refused];
        let mut all = all
            .into_iter()
            .flatten()
            .filter_map(auth::token_of)
            .peekable();
        all.peek()?;
        Some(Forms::of(all))
    }
}
