//! What may be a body as it is, without JSON.

use std::sync::Mutex;

use bytes::Bytes;

use super::Body;
use crate::sync::lock;

/// What an argument with `#[body(content_type = "..")]` may be: bytes, text, or a [`Body`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as a raw body",
    label = "not bytes, text or a `Body`",
    note = "use bytes, text or a `Body`, or remove `content_type` to send JSON"
)]
pub trait IntoBody {
    /// The body.
    fn into_body(self) -> Body;
}

impl IntoBody for Body {
    fn into_body(self) -> Body {
        self
    }
}

macro_rules! owned {
    ($($ty:ty)*) => {$(
        impl IntoBody for $ty {
            fn into_body(self) -> Body {
                Body::full(self)
            }
        }
    )*};
}

owned!(Bytes Vec<u8> String);

impl IntoBody for &[u8] {
    fn into_body(self) -> Body {
        Body::full(self.to_vec())
    }
}

impl<const N: usize> IntoBody for &[u8; N] {
    fn into_body(self) -> Body {
        Body::full(self.to_vec())
    }
}

impl IntoBody for &str {
    fn into_body(self) -> Body {
        Body::full(self.to_owned())
    }
}

/// Something that is given away once, through a shared reference.
#[derive(Debug)]
pub(crate) struct Once<T>(Mutex<Option<T>>);

impl<T> Once<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(Mutex::new(Some(value)))
    }

    /// The value, the first time.
    pub(crate) fn take(&self) -> Option<T> {
        let mut place = lock(&self.0);
        place.take()
    }

    /// The value as `copy` copies it, or else the value itself, the first time.
    pub(crate) fn again(&self, copy: impl FnOnce(&T) -> Option<T>) -> Option<T> {
        self.peek(copy).flatten().or_else(|| self.take())
    }

    /// What `look` sees of the value, unless it was taken.
    pub(crate) fn peek<R>(&self, look: impl FnOnce(&T) -> R) -> Option<R> {
        let place = lock(&self.0);
        place.as_ref().map(look)
    }
}
