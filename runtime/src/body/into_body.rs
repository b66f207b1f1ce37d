//! Types that are sent as a request body without serialization.

use bytes::Bytes;

use super::Body;

/// A type that is sent as a request body without serialization: bytes, text or a [`Body`].
///
/// An argument that is marked `#[body(content_type = "..")]` has such a type.
///
/// ```
/// use restrait::body::IntoBody;
///
/// let body = "a,b\n1,2\n".into_body();
/// assert_eq!(body.length(), Some(8));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as a raw body",
    label = "not bytes, text or a `Body`",
    note = "use bytes, text or a `Body`, or remove `content_type` to send JSON"
)]
pub trait IntoBody {
    /// Converts the value into a body.
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
