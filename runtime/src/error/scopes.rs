//! The scopes of errors: those that the endpoint requires, and those of the token.

use std::fmt;

use super::{Error, TokenScopes};
use crate::scopes::{Granted, names, required};

impl Error {
    /// Returns the scopes of the endpoint, if the token may lack them. One of them is enough.
    ///
    /// Errors with the status 401 or 403 and errors of the kind
    /// [`ErrorKind::MissingScope`](crate::ErrorKind::MissingScope) have them, unless the endpoint needs none. The
    /// narrowest scope is first; see [`scopes`](crate::scopes#order-of-scopes). All other errors have none.
    ///
    /// ```
    /// # fn example(error: restrait::Error) {
    /// if let Some(scope) = error.required_scopes().first() {
    ///     println!("request a token with the scope {scope}");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn required_scopes(&self) -> Vec<&'static str> {
        match (&self.0.context.token_scopes, self.0.route) {
            (TokenScopes::Unknown | TokenScopes::Known(_), Some(route)) => required(route),
            (TokenScopes::Irrelevant, _) | (_, None) => Vec::new(),
        }
    }

    /// Returns the scopes that the token claims, if it may lack one.
    ///
    /// Errors with the status 401 or 403 and errors of the kind
    /// [`ErrorKind::MissingScope`](crate::ErrorKind::MissingScope) have them, if the token is a JSON Web Token with
    /// a readable claim `scope` or `scp`. Texts in it that are not scopes are left out, and secrets of the call
    /// are redacted. `None` for all other errors and tokens.
    ///
    /// ```
    /// # fn example(error: restrait::Error) {
    /// if let Some(granted) = error.granted_scopes() {
    ///     println!("the token has the scopes {granted:?}");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn granted_scopes(&self) -> Option<&[String]> {
        self.granted().map(Granted::as_slice)
    }

    fn granted(&self) -> Option<&Granted> {
        match &self.0.context.token_scopes {
            TokenScopes::Known(granted) => Some(granted),
            TokenScopes::Irrelevant | TokenScopes::Unknown => None,
        }
    }

    /// Writes the message of a call that was refused.
    pub(super) fn write_missing_scope(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("missing scope")?;
        if let Some(granted) = self.granted() {
            write!(f, ": the token has {granted}")?;
        }
        let required = self.required_scopes();
        write!(f, "; use a token with {}", one_of(&required))
    }

    /// Writes the scopes of an error status.
    pub(super) fn write_scopes(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scopes = self.required_scopes();
        if scopes.is_empty() {
            return Ok(());
        }
        match self.granted() {
            None => match scopes.as_slice() {
                [only] => write!(f, "; the endpoint requires the scope `{only}`"),
                _ => {
                    let required = names(&scopes);
                    write!(f, "; the endpoint requires one of the scopes {required}")
                }
            },
            Some(granted) => match granted.find(&scopes) {
                Some(scope) => write!(f, "; the token has the required scope `{scope}`"),
                None => write!(
                    f,
                    "; the token has {granted}; use a token with {}",
                    one_of(&scopes)
                ),
            },
        }
    }
}

/// Shows required scopes: `` `a` ``, or ``one of `a`, `b` ``.
fn one_of(scopes: &[&'static str]) -> impl fmt::Display {
    let start = if scopes.len() > 1 { "one of " } else { "" };
    format!("{start}{}", names(scopes))
}
