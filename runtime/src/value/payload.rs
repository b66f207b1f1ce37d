//! Bodies and their parts, on their way to the network.
//!
//! A call keeps them apart from the values of its other params: a stream may run any code when it is
//! dropped, and panic. If a setter could drop one, it would need code to drop the rest of the call as
//! well, and would copy the call because of that code. That was 800 instructions in a request with six setters.

use std::fmt;

use bytes::Bytes;
use serde::Serialize;

use super::Value;
use crate::Body;
use crate::body::Part;
use crate::body::TakeCell;

/// What a body is made of.
pub(crate) enum Payload {
    /// Bytes, which are shared by the attempts to send them.
    Bytes(Bytes),
    /// A body as it is, which may be a stream.
    Raw(TakeCell<Body>),
    /// A part of a multipart body.
    Part(TakeCell<Part>),
}

impl Payload {
    /// Returns a body as it is.
    pub(crate) fn raw(body: Body) -> Self {
        Self::Raw(TakeCell::new(body))
    }

    /// Returns a part of a multipart body.
    pub(crate) fn part(part: Part) -> Self {
        Self::Part(TakeCell::new(part))
    }

    /// The same, shown nowhere. A whole body is declared secret nowhere.
    fn into_secret(self) -> Self {
        match self {
            Self::Part(part) => match part.take() {
                Some(part) => Self::part(Part {
                    secret: true,
                    ..part
                }),
                None => Self::Part(part),
            },
            Self::Bytes(_) | Self::Raw(_) => self,
        }
    }

    /// Returns `true` if it is a part that is shown nowhere.
    fn is_secret(&self) -> bool {
        match self {
            Self::Part(part) => part.with(|part| part.secret).unwrap_or_default(),
            Self::Bytes(_) | Self::Raw(_) => false,
        }
    }

    /// Returns `true` if it can be sent once only.
    fn is_stream(&self) -> bool {
        match self {
            Self::Bytes(_) => false,
            Self::Raw(body) => body.with(Body::is_stream).unwrap_or(true),
            Self::Part(part) => part.with(|part| part.body.is_stream()).unwrap_or(true),
        }
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // A body may hold secrets, and is long: its size is enough to tell bodies apart.
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Raw(body) => body.with(|body| write!(f, "{body:?}")).unwrap_or(Ok(())),
            Self::Part(part) => part.with(|part| write!(f, "{part:?}")).unwrap_or(Ok(())),
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
        // Most calls with a body have one.
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

    /// Returns the index of a param whose payload can be sent once only.
    pub(crate) fn stream(&self) -> Option<usize> {
        let (index, _) = self.0.iter().find(|(_, payload)| payload.is_stream())?;
        Some(*index)
    }
}

/// What is bound to a call for a param.
pub struct Input<'a>(pub(crate) Kind<'a>);

pub(crate) enum Kind<'a> {
    Value(Value<'a>),
    Payload(Payload),
}

impl Input<'_> {
    /// The same, shown nowhere.
    pub(crate) fn into_secret(self) -> Self {
        match self.0 {
            Kind::Value(value) => value.into_secret().into(),
            Kind::Payload(payload) => payload.into_secret().into(),
        }
    }

    /// Returns a JSON body, or a part that is JSON.
    pub(crate) fn json<T: Serialize + ?Sized>(value: &T) -> Self {
        match serde_json::to_vec(value) {
            Ok(bytes) => Payload::Bytes(bytes.into()).into(),
            Err(error) => Value::invalid(format!("cannot be written as JSON: {error}")).into(),
        }
    }
}

impl<'a> Input<'a> {
    /// Returns the value, if it is not a body or a part of one.
    pub(crate) fn into_value(self) -> Option<Value<'a>> {
        match self.0 {
            Kind::Value(value) => Some(value),
            Kind::Payload(_) => None,
        }
    }
}

impl<'a> From<Value<'a>> for Input<'a> {
    #[inline]
    fn from(value: Value<'a>) -> Self {
        Self(Kind::Value(value))
    }
}

impl From<Payload> for Input<'_> {
    fn from(payload: Payload) -> Self {
        Self(Kind::Payload(payload))
    }
}
