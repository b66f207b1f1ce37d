//! Type-erased param values.
//!
//! Setters erase the type of their argument. Encoding, `Debug` and everything after that work on a
//! slice of values and a static table, so no endpoint needs its own code for them.

use std::fmt::{self, Write};

use crate::secret::REDACTED;

mod header;
mod inline;
mod pairs;
mod payload;
#[cfg(test)]
mod tests;

pub(crate) use header::insert_header;
use inline::InlineText;
pub(crate) use pairs::encode_pair;
pub(crate) use payload::{Input, InputKind, NO_VALUE, Payload, Payloads};

/// The value of a param, ready to be encoded into a request.
///
/// [`Param::into_value`](crate::param::Param::into_value) returns one. There is a
/// constructor for each kind of value.
///
/// ```
/// use restrait::param::Value;
///
/// assert_eq!(format!("{:?}", Value::int(-7)), "-7");
/// assert_eq!(format!("{:?}", Value::str("floor 8")), "\"floor 8\"");
/// assert!(Value::absent().is_absent());
/// ```
#[derive(Clone, Default)]
pub struct Value<'a>(pub(crate) Repr<'a>);

/// The representation of a [`Value`]. [`InlineText`] determines its size of 32 bytes.
#[derive(Clone, Default)]
pub(crate) enum Repr<'a> {
    /// No value: the param is not sent.
    #[default]
    Absent,
    /// `true` or `false`.
    Bool(bool),
    /// A signed integer.
    Int(i64),
    /// An unsigned integer.
    UInt(u64),
    /// Borrowed text.
    Str(&'a str),
    /// Owned text that is stored inline.
    Inline(InlineText),
    /// Owned text on the heap.
    // A single variant with a `String` keeps the code that drops a call's values small.
    Owned(OwnedKind, String),
}

/// The meaning of the text in [`Repr::Owned`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum OwnedKind {
    /// The value.
    Text,
    /// A secret value.
    Secret,
    /// Encoded pairs whose names continue the name of the param: `[0]=a&[1]=b`.
    Pairs,
    /// [`Pairs`](Self::Pairs) whose values are secret.
    SecretPairs,
    /// Encoded pairs with complete names: `a=1&b=2`.
    Fields,
    /// The reason why the value cannot be sent. A call with such a value fails.
    Invalid,
}

impl<'a> Value<'a> {
    /// Returns no value: the param is not sent.
    #[must_use]
    pub const fn absent() -> Self {
        Self(Repr::Absent)
    }

    /// Returns a boolean, sent as `true` or `false`.
    #[must_use]
    pub const fn bool(value: bool) -> Self {
        Self(Repr::Bool(value))
    }

    /// Returns a signed integer, sent in decimal.
    #[must_use]
    pub const fn int(value: i64) -> Self {
        Self(Repr::Int(value))
    }

    /// Returns an unsigned integer, sent in decimal.
    #[must_use]
    pub const fn uint(value: u64) -> Self {
        Self(Repr::UInt(value))
    }

    /// Returns borrowed text.
    #[must_use]
    pub const fn str(value: &'a str) -> Self {
        Self(Repr::Str(value))
    }

    /// Returns owned text.
    #[must_use]
    pub const fn string(value: String) -> Self {
        Self(Repr::Owned(OwnedKind::Text, value))
    }

    /// Returns secret text. It is sent like other text, but errors, traces, recordings and `Debug`
    /// show `[redacted]` instead.
    ///
    /// ```
    /// use restrait::param::Value;
    ///
    /// assert_eq!(format!("{:?}", Value::secret("hunter2")), "[redacted]");
    /// ```
    #[must_use]
    pub fn secret(text: impl Into<String>) -> Self {
        Self(Repr::Owned(OwnedKind::Secret, text.into()))
    }

    /// Marks the value as secret, see [`Value::secret`].
    ///
    /// Absent and [invalid](Value::invalid) values are returned unchanged.
    #[must_use]
    pub fn into_secret(self) -> Self {
        match self.0 {
            Repr::Bool(_) | Repr::Int(_) | Repr::UInt(_) | Repr::Str(_) | Repr::Inline(_) => {
                match self.with_text(|text| Self::secret(text)) {
                    Ok(secret) => secret.unwrap_or_default(),
                    Err(reason) => Self::invalid(reason),
                }
            }
            Repr::Owned(OwnedKind::Text, text) => Self::secret(text),
            Repr::Owned(OwnedKind::Pairs, pairs) => {
                Self(Repr::Owned(OwnedKind::SecretPairs, pairs))
            }
            // A declaration cannot mark flattened fields as secret.
            Repr::Owned(
                OwnedKind::Secret | OwnedKind::SecretPairs | OwnedKind::Fields | OwnedKind::Invalid,
                _,
            )
            | Repr::Absent => self,
        }
    }

    /// Returns the text that `value` displays. Text of at most 30 bytes is not allocated.
    ///
    /// ```
    /// use restrait::param::Value;
    ///
    /// assert_eq!(format!("{:?}", Value::display(&std::net::Ipv4Addr::LOCALHOST)), "\"127.0.0.1\"");
    /// ```
    #[must_use]
    pub fn display(value: &dyn fmt::Display) -> Self {
        let mut short = InlineText::default();
        if write!(short, "{value}").is_ok() {
            return Self(Repr::Inline(short));
        }
        let mut long = String::new();
        match write!(long, "{value}") {
            Ok(()) => Self::string(long),
            Err(_) => Self::invalid("its `Display` implementation failed"),
        }
    }

    /// Returns a value that cannot be sent: the call fails with an error that shows `reason`.
    ///
    /// The reason must not contain the value, which may be secret.
    ///
    /// ```
    /// use restrait::param::Value;
    ///
    /// let value = Value::invalid("must not be negative");
    /// assert_eq!(format!("{value:?}"), "invalid: must not be negative");
    /// ```
    #[must_use]
    pub fn invalid(reason: impl Into<Box<str>>) -> Self {
        Self(Repr::Owned(OwnedKind::Invalid, reason.into().into()))
    }

    /// Returns encoded pairs whose names continue the name of the param.
    pub(crate) const fn pairs(pairs: String) -> Self {
        Self(Repr::Owned(OwnedKind::Pairs, pairs))
    }

    /// Returns encoded pairs with complete names.
    pub(crate) const fn fields(pairs: String) -> Self {
        Self(Repr::Owned(OwnedKind::Fields, pairs))
    }

    /// Returns the encoded pairs with complete names, if the value consists of them.
    pub(crate) fn as_fields(&self) -> Option<&str> {
        let Repr::Owned(OwnedKind::Fields, pairs) = &self.0 else {
            return None;
        };
        Some(pairs)
    }

    /// Returns the reason why the value cannot be sent, if it is invalid.
    pub(crate) fn invalid_reason(&self) -> Option<&str> {
        let Repr::Owned(OwnedKind::Invalid, reason) = &self.0 else {
            return None;
        };
        Some(reason)
    }

    /// Returns `true` if the value is absent.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self.0, Repr::Absent)
    }

    /// Returns `true` if the value is secret.
    #[inline]
    pub(crate) fn is_secret(&self) -> bool {
        matches!(
            self.0,
            Repr::Owned(OwnedKind::Secret | OwnedKind::SecretPairs, _)
        )
    }

    /// Returns the value with a placeholder in place of each secret text.
    #[cfg(feature = "dynamic")]
    pub(crate) fn redacted(self) -> Self {
        let Repr::Owned(kind @ (OwnedKind::Secret | OwnedKind::SecretPairs), text) = self.0 else {
            return self;
        };
        if kind == OwnedKind::Secret {
            return Self::secret(REDACTED);
        }
        let mut pairs = String::new();
        for pair in text.split('&').filter(|pair| !pair.is_empty()) {
            let (name, _) = pair.split_once('=').unwrap_or((pair, ""));
            let separator = if pairs.is_empty() { "" } else { "&" };
            let _ = write!(pairs, "{separator}{name}=%5Bredacted%5D");
        }
        Self(Repr::Owned(kind, pairs))
    }

    /// Calls `each` with each secret text that the value contains.
    pub(crate) fn secret_texts(&self, mut each: impl FnMut(&str)) {
        match &self.0 {
            Repr::Owned(OwnedKind::Secret, text) => {
                each(text);
                // If it is a list, a server may echo a single item.
                if text.contains(',') {
                    text.split(',').for_each(each);
                }
            }
            Repr::Owned(OwnedKind::SecretPairs, pairs) => {
                let pairs = url::form_urlencoded::parse(pairs.as_bytes());
                pairs.for_each(|(_, value)| each(&value));
            }
            Repr::Owned(
                OwnedKind::Text | OwnedKind::Pairs | OwnedKind::Fields | OwnedKind::Invalid,
                _,
            )
            | Repr::Absent
            | Repr::Bool(_)
            | Repr::Int(_)
            | Repr::UInt(_)
            | Repr::Str(_)
            | Repr::Inline(_) => {}
        }
    }

    /// Calls `write` with the value as text. Returns `None` if the value is absent.
    ///
    /// # Errors
    ///
    /// Returns the reason if the value is invalid or not a single text.
    pub(crate) fn with_text<R>(&self, write: impl FnOnce(&str) -> R) -> Result<Option<R>, &str> {
        let text = match &self.0 {
            Repr::Bool(true) => "true",
            Repr::Bool(false) => "false",
            Repr::Int(value) => return Ok(Some(write(itoa::Buffer::new().format(*value)))),
            Repr::UInt(value) => return Ok(Some(write(itoa::Buffer::new().format(*value)))),
            Repr::Str(value) => value,
            Repr::Owned(OwnedKind::Text | OwnedKind::Secret, value) => value,
            Repr::Inline(value) => value.as_str(),
            Repr::Absent => return Ok(None),
            Repr::Owned(OwnedKind::Invalid, reason) => return Err(reason),
            Repr::Owned(OwnedKind::Pairs | OwnedKind::SecretPairs | OwnedKind::Fields, _) => {
                return Err("expected a single text, found pairs; send it in a query or a form");
            }
        };
        Ok(Some(write(text)))
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Absent => f.write_str("none"),
            Repr::Bool(value) => value.fmt(f),
            Repr::Int(value) => value.fmt(f),
            Repr::UInt(value) => value.fmt(f),
            Repr::Str(value) => value.fmt(f),
            Repr::Owned(OwnedKind::Invalid, reason) => write!(f, "invalid: {reason}"),
            Repr::Owned(OwnedKind::Secret | OwnedKind::SecretPairs, _) => f.write_str(REDACTED),
            Repr::Owned(OwnedKind::Text | OwnedKind::Pairs | OwnedKind::Fields, value) => {
                value.fmt(f)
            }
            Repr::Inline(value) => value.as_str().fmt(f),
        }
    }
}
