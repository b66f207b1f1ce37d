//! A request's body as reqwest takes it.

use ::reqwest::Body as Theirs;

use crate::{Body, TransportError};

/// The body, or nothing where there is none.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unnecessary_wraps, reason = "in a browser it can fail")]
pub(super) fn of(body: Body) -> Result<Option<Theirs>, TransportError> {
    Ok(match body.as_bytes() {
        Some(bytes) => Some(Theirs::from(bytes.clone())),
        None if body.is_none() => None,
        None => Some(Theirs::wrap(body)),
    })
}

/// The body, or nothing where there is none. A browser sends no streams.
#[cfg(target_arch = "wasm32")]
pub(super) fn of(body: Body) -> Result<Option<Theirs>, TransportError> {
    match body.as_bytes() {
        Some(bytes) => Ok(Some(Theirs::from(bytes.clone()))),
        None if body.is_none() => Ok(None),
        None => Err(TransportError::refused("a browser sends no streams")),
    }
}
