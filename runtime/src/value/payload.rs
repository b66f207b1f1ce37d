//! Request bodies and their parts.
//!
//! A call stores them separately from the values of its other params. A stream may run arbitrary
//! code when it is dropped, and panic. A setter that can drop one needs code to drop the rest of the
//! call during unwinding, and this code prevents the compiler from keeping the call in registers:
//! 800 instructions in a request with six setters.

use std::fmt;

use bytes::Bytes;
use serde::Serialize;

use super::Value;
use crate::Body;
use crate::body::Part;
use crate::body::TakeCell;

/// The reason why a payload cannot be sent as a param outside of the body.
pub(crate) const NO_VALUE: &str = "expected a single text, found a body";

/// The content of a body, or of a part of a body.
pub(crate) enum Payload {
    /// Bytes, shared by all attempts to send them.
    Bytes(Bytes),
    /// A custom body, which may be a stream.
    Raw(TakeCell<Body>),
    /// A body whose type determines its media type.
    Typed(&'static str, TakeCell<Body>),
    /// The parts of a multipart body that belong to one param.
    Parts(Vec<TakeCell<Part>>),
}

impl Payload {
    /// Returns a custom body.
    pub(crate) fn raw(body: Body) -> Self {
        Self::Raw(TakeCell::new(body))
    }

    /// Returns a body whose type determines its media type.
    pub(crate) fn typed(media_type: &'static str, body: Body) -> Self {
        Self::Typed(media_type, TakeCell::new(body))
    }

    /// Returns a part of a multipart body.
    pub(crate) fn part(part: Part) -> Self {
        Self::Parts(vec![TakeCell::new(part)])
    }

    /// Returns an empty list of parts.
    pub(crate) const fn no_parts() -> Self {
        Self::Parts(Vec::new())
    }

    /// Adds the parts of another payload. A payload that is not a part is left out.
    pub(crate) fn append(&mut self, other: Self) {
        if let (Self::Parts(parts), Self::Parts(others)) = (self, other) {
            parts.extend(others);
        }
    }

    /// Marks a part as secret. Whole bodies cannot be declared secret.
    fn into_secret(self) -> Self {
        match self {
            Self::Parts(parts) => Self::Parts(parts.into_iter().map(into_secret).collect()),
            Self::Bytes(_) | Self::Raw(_) | Self::Typed(..) => self,
        }
    }

    /// Returns `true` if it is a secret part.
    fn is_secret(&self) -> bool {
        match self {
            Self::Parts(parts) => parts
                .iter()
                .any(|part| part.with(|part| part.secret).unwrap_or_default()),
            Self::Bytes(_) | Self::Raw(_) | Self::Typed(..) => false,
        }
    }

    /// Returns `true` if it can be sent only once.
    fn is_stream(&self) -> bool {
        match self {
            Self::Bytes(_) => false,
            Self::Raw(body) | Self::Typed(_, body) => body.with(Body::is_stream).unwrap_or(true),
            Self::Parts(parts) => parts
                .iter()
                .any(|part| part.with(|part| part.body.is_stream()).unwrap_or(true)),
        }
    }
}

/// Marks a part as secret.
fn into_secret(part: TakeCell<Part>) -> TakeCell<Part> {
    match part.take() {
        Some(taken) => TakeCell::new(Part {
            secret: true,
            ..taken
        }),
        None => part,
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // A body may be long and contain secrets, so only its size is shown.
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Raw(body) | Self::Typed(_, body) => {
                body.with(|body| write!(f, "{body:?}")).unwrap_or(Ok(()))
            }
            Self::Parts(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    let comma = if index > 0 { ", " } else { "" };
                    let shown = part.with(|part| write!(f, "{comma}{part:?}"));
                    shown.unwrap_or(Ok(()))?;
                }
                Ok(())
            }
        }
    }
}

/// The payloads of a call, each with the index of its param.
#[derive(Default)]
pub(crate) struct Payloads(Vec<(usize, Payload)>);

impl Payloads {
    /// Returns no payloads.
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    /// Sets the payload of the param at `index`.
    pub(crate) fn set(&mut self, index: usize, payload: Payload) {
        self.0.retain(|(at, _)| *at != index);
        // Most calls have at most one body.
        self.0.reserve_exact(1);
        self.0.push((index, payload));
    }

    /// Returns the payload of the param at `index`.
    pub(crate) fn get(&self, index: usize) -> Option<&Payload> {
        let (_, payload) = self.0.iter().find(|(at, _)| *at == index)?;
        Some(payload)
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the indices of the params that are secret parts.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = usize> {
        let secrets = self.0.iter().filter(|(_, payload)| payload.is_secret());
        secrets.map(|(index, _)| *index)
    }

    /// Returns the index of a param whose payload can be sent only once.
    pub(crate) fn stream(&self) -> Option<usize> {
        let (index, _) = self.0.iter().find(|(_, payload)| payload.is_stream())?;
        Some(*index)
    }
}

/// A value or a payload that is bound to a param of a call.
pub struct Input<'a>(pub(crate) InputKind<'a>);

pub(crate) enum InputKind<'a> {
    Value(Value<'a>),
    Payload(Payload),
}

impl Input<'_> {
    /// Marks the input as secret.
    pub(crate) fn into_secret(self) -> Self {
        match self.0 {
            InputKind::Value(value) => value.into_secret().into(),
            InputKind::Payload(payload) => payload.into_secret().into(),
        }
    }

    /// Serializes `value` as a JSON body, or as a JSON part of a multipart body.
    pub(crate) fn json<T: Serialize + ?Sized>(value: &T) -> Self {
        match serde_json::to_vec(value) {
            Ok(bytes) => Payload::Bytes(bytes.into()).into(),
            Err(error) => Value::invalid(format!("cannot be written as JSON: {error}")).into(),
        }
    }
}

impl<'a> Input<'a> {
    /// Returns the value. A payload is invalid where only a value can be sent.
    pub(crate) fn into_value(self) -> Value<'a> {
        match self.0 {
            InputKind::Value(value) => value,
            InputKind::Payload(_) => Value::invalid(NO_VALUE),
        }
    }
}

impl<'a> From<Value<'a>> for Input<'a> {
    #[inline]
    fn from(value: Value<'a>) -> Self {
        Self(InputKind::Value(value))
    }
}

impl From<Payload> for Input<'_> {
    fn from(payload: Payload) -> Self {
        Self(InputKind::Payload(payload))
    }
}
