//! A param's value on its way to the network, its type forgotten.
//!
//! Values are erased as they are set, so that encoding, `Debug` and everything later work on
//! one slice of values and one static table, and no endpoint has code of its own for it.

use std::fmt::{self, Write};

use crate::secret::REDACTED;

mod header;
mod pairs;
mod payload;

pub(crate) use header::insert_header;
pub(crate) use pairs::lone_pair;
pub(crate) use payload::{Input, Kind, Payload, Payloads};

/// The value of one param, as [`Param::into_value`](crate::param::Param::into_value) makes it.
#[derive(Clone, Default)]
pub struct Value<'a>(pub(crate) Repr<'a>);

/// What a value is. The size of the whole is that of [`Short`]: 32 bytes.
#[derive(Clone, Default)]
pub(crate) enum Repr<'a> {
    /// Not given: nothing is sent.
    #[default]
    Absent,
    /// `true` or `false`.
    Bool(bool),
    /// A signed number.
    Int(i64),
    /// A number that is not negative.
    UInt(u64),
    /// Text that outlives the call.
    Str(&'a str),
    /// Text that is short enough to need no allocation.
    Short(Short),
    /// Text of the value's own.
    // One variant for all of it: there is little to look at when a call's values are dropped.
    Owned(Owned, String),
}

/// What a value's own text is.
#[derive(Clone, Copy)]
pub(crate) enum Owned {
    /// The value.
    Text,
    /// The value, which is shown nowhere.
    Secret,
    /// Encoded pairs, each of whose names begins with the param's own: `[0]=a&[1]=b`.
    Pairs,
    /// The same, their values shown nowhere.
    SecretPairs,
    /// Encoded pairs with names of their own.
    Fields,
    /// Why the value cannot travel. The call that holds it is refused.
    Refusal,
}

impl<'a> Value<'a> {
    /// No value: the param is not sent.
    #[must_use]
    pub const fn absent() -> Self {
        Self(Repr::Absent)
    }

    /// A switch, sent as `true` or `false`.
    #[must_use]
    pub const fn bool(value: bool) -> Self {
        Self(Repr::Bool(value))
    }

    /// A number, sent in plain decimal.
    #[must_use]
    pub const fn int(value: i64) -> Self {
        Self(Repr::Int(value))
    }

    /// A number that is not negative, sent in plain decimal.
    #[must_use]
    pub const fn uint(value: u64) -> Self {
        Self(Repr::UInt(value))
    }

    /// Borrowed text.
    #[must_use]
    pub const fn str(value: &'a str) -> Self {
        Self(Repr::Str(value))
    }

    /// Owned text.
    #[must_use]
    pub const fn string(value: String) -> Self {
        Self(Repr::Owned(Owned::Text, value))
    }

    /// Text that is shown nowhere: `Debug` writes `[redacted]`.
    ///
    /// ```
    /// use restrait::param::Value;
    ///
    /// assert_eq!(format!("{:?}", Value::secret("hunter2")), "[redacted]");
    /// ```
    #[must_use]
    pub fn secret(text: impl Into<String>) -> Self {
        Self(Repr::Owned(Owned::Secret, text.into()))
    }

    /// Makes the value a secret one, which is sent as before and shown nowhere.
    ///
    /// Only text is shown at all: bodies, and values that cannot be sent, stay as they are.
    #[must_use]
    pub fn into_secret(self) -> Self {
        match self.0 {
            Repr::Bool(_) | Repr::Int(_) | Repr::UInt(_) | Repr::Str(_) | Repr::Short(_) => self
                .with_text(|text| Self::secret(text))
                .unwrap_or_default(),
            Repr::Owned(Owned::Text, text) => Self::secret(text),
            Repr::Owned(Owned::Pairs, pairs) => Self(Repr::Owned(Owned::SecretPairs, pairs)),
            // Fields have names of their own, and no declaration makes them secret.
            Repr::Owned(Owned::Secret | Owned::SecretPairs | Owned::Fields | Owned::Refusal, _)
            | Repr::Absent => self,
        }
    }

    /// What `value` displays, without an allocation where that is at most 30 bytes.
    ///
    /// ```
    /// use restrait::param::Value;
    ///
    /// assert_eq!(format!("{:?}", Value::display(&std::net::Ipv4Addr::LOCALHOST)), "\"127.0.0.1\"");
    /// ```
    #[must_use]
    pub fn display(value: &dyn fmt::Display) -> Self {
        let mut short = Short::default();
        if write!(short, "{value}").is_ok() {
            return Self(Repr::Short(short));
        }
        let mut long = String::new();
        match write!(long, "{value}") {
            Ok(()) => Self::string(long),
            Err(_) => Self::invalid("its `Display` implementation failed"),
        }
    }

    /// A value that cannot travel: the call is refused with this reason.
    ///
    /// The reason must not repeat the value, which may be a secret.
    #[must_use]
    pub fn invalid(reason: impl Into<Box<str>>) -> Self {
        Self(Repr::Owned(Owned::Refusal, reason.into().into()))
    }

    /// Encoded pairs, each of whose names begins with the param's own.
    pub(crate) const fn pairs(pairs: String) -> Self {
        Self(Repr::Owned(Owned::Pairs, pairs))
    }

    /// Encoded pairs with names of their own.
    pub(crate) const fn fields(pairs: String) -> Self {
        Self(Repr::Owned(Owned::Fields, pairs))
    }

    /// Why it cannot travel, where that is so.
    pub(crate) fn refusal(&self) -> Option<&str> {
        match &self.0 {
            Repr::Owned(Owned::Refusal, reason) => Some(reason),
            _ => None,
        }
    }

    /// Whether there is no value.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self.0, Repr::Absent)
    }

    /// Returns `true` if the value is shown nowhere.
    #[inline]
    pub(crate) fn is_secret(&self) -> bool {
        matches!(self.0, Repr::Owned(Owned::Secret | Owned::SecretPairs, _))
    }

    /// Calls `each` with each secret text that the value contains.
    pub(crate) fn secret_texts(&self, mut each: impl FnMut(&str)) {
        match &self.0 {
            Repr::Owned(Owned::Secret, text) => {
                each(text);
                // It may be a list, of which a server repeats an item.
                if text.contains(',') {
                    text.split(',').for_each(each);
                }
            }
            Repr::Owned(Owned::SecretPairs, pairs) => {
                let pairs = url::form_urlencoded::parse(pairs.as_bytes());
                pairs.for_each(|(_, value)| each(&value));
            }
            Repr::Owned(Owned::Text | Owned::Pairs | Owned::Fields | Owned::Refusal, _)
            | Repr::Absent
            | Repr::Bool(_)
            | Repr::Int(_)
            | Repr::UInt(_)
            | Repr::Str(_)
            | Repr::Short(_) => {}
        }
    }

    /// Calls `write` with the value's text. An absent value has none.
    pub(crate) fn with_text<R>(&self, write: impl FnOnce(&str) -> R) -> Option<R> {
        let text = match &self.0 {
            Repr::Bool(true) => "true",
            Repr::Bool(false) => "false",
            Repr::Int(value) => return Some(write(itoa::Buffer::new().format(*value))),
            Repr::UInt(value) => return Some(write(itoa::Buffer::new().format(*value))),
            Repr::Str(value) => value,
            Repr::Owned(Owned::Text | Owned::Secret, value) => value,
            Repr::Short(value) => value.as_str(),
            Repr::Absent | Repr::Owned(..) => return None,
        };
        Some(write(text))
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
            Repr::Owned(Owned::Refusal, reason) => write!(f, "invalid: {reason}"),
            Repr::Owned(Owned::Secret | Owned::SecretPairs, _) => f.write_str(REDACTED),
            Repr::Owned(Owned::Text | Owned::Pairs | Owned::Fields, value) => value.fmt(f),
            Repr::Short(value) => value.as_str().fmt(f),
        }
    }
}

/// Text of at most 30 bytes, kept in place.
#[derive(Clone, Copy, Default)]
pub(crate) struct Short {
    len: u8,
    bytes: [u8; 30],
}

impl Short {
    pub(crate) fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..usize::from(self.len)).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }
}

impl Write for Short {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let start = usize::from(self.len);
        let end = start + text.len();
        let room = self.bytes.get_mut(start..end).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.len = u8::try_from(end).map_err(|_| fmt::Error)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_four_words() {
        assert_eq!(size_of::<Value<'_>>(), 32);
    }

    #[test]
    fn display_is_short_up_to_thirty_bytes() {
        for len in 0..64 {
            let text = "x".repeat(len);
            let value = Value::display(&text);
            assert_eq!(matches!(value.0, Repr::Short(_)), len <= 30);
            assert_eq!(value.with_text(str::to_owned), Some(text));
        }
    }

    #[test]
    fn secrets_are_sent_and_not_shown() {
        for (value, text) in [
            (Value::secret("a"), "a"),
            (Value::str("a").into_secret(), "a"),
            (Value::string("a".into()).into_secret(), "a"),
            (Value::display(&'a').into_secret().into_secret(), "a"),
            (Value::int(-1).into_secret(), "-1"),
            (Value::uint(1).into_secret(), "1"),
            (Value::bool(true).into_secret(), "true"),
        ] {
            assert!(value.is_secret());
            assert_eq!(format!("{value:?}"), "[redacted]");
            assert_eq!(value.with_text(str::to_owned).as_deref(), Some(text));
            let mut texts = Vec::new();
            value.secret_texts(|text| texts.push(text.to_owned()));
            assert_eq!(texts, [text]);
        }
        assert!(!Value::absent().into_secret().is_secret());
        assert!(Value::invalid("no").into_secret().refusal().is_some());
        let pairs = Value::pairs("=a%20b&=c".into()).into_secret();
        let mut texts = Vec::new();
        pairs.secret_texts(|text| texts.push(text.to_owned()));
        assert_eq!(texts, ["a b", "c"]);
        assert_eq!(format!("{pairs:?}"), "[redacted]");
    }

    #[test]
    fn numbers_are_plain_decimal() {
        let text = |value: Value<'_>| value.with_text(str::to_owned).unwrap();
        assert_eq!(text(Value::int(i64::MIN)), "-9223372036854775808");
        assert_eq!(text(Value::uint(u64::MAX)), "18446744073709551615");
        assert_eq!(text(Value::bool(true)), "true");
    }
}
