//! Formats of bodies other than JSON, such as XML and `MessagePack`.
//!
//! A type that implements [`Codec`] makes a format available for request bodies, responses and the
//! bodies of errors. [`Encoded`] is a value in that format:
//!
//! ```
//! use restrait::codec::{Codec, CodecError, Encoded};
//! use restrait::{api, endpoint};
//! use serde::de::DeserializeOwned;
//! use serde::{Deserialize, Serialize};
//!
//! /// Lines of text with JSON.
//! pub struct Pretty;
//!
//! impl Codec for Pretty {
//!     const MEDIA_TYPE: &'static str = "application/x-pretty";
//!
//!     fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, CodecError> {
//!         serde_json::to_vec_pretty(value).map_err(CodecError::new)
//!     }
//!
//!     fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, CodecError> {
//!         serde_json::from_slice(body).map_err(CodecError::new)
//!     }
//! }
//!
//! pub type PrettyBody<T> = Encoded<Pretty, T>;
//!
//! #[derive(Serialize, Deserialize)]
//! pub struct Order {
//!     id: u64,
//! }
//!
//! #[derive(Deserialize)]
//! pub struct Problem {
//!     text: String,
//! }
//!
//! #[api]
//! pub trait Orders {
//!     #[endpoint(method = "POST", path = "/orders", errors(422(PrettyBody<Problem>) = "invalid"))]
//!     fn create(&self, #[body] order: &PrettyBody<Order>) -> PrettyBody<Order>;
//! }
//!
//! # async fn example(client: restrait::Client) -> restrait::Result<()> {
//! let order = client.create(&Encoded::new(Order { id: 7 })).await?;
//! println!("{}", order.id);
//! # Ok(()) }
//! ```
//!
//! A client can declare a codec for its errors, too: `#[client(error = PrettyBody<Problem>)]`.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// A format of bodies.
///
/// The media type of a request body is [`MEDIA_TYPE`](Self::MEDIA_TYPE), unless the endpoint declares
/// a `content_type`. `Accept` is [`ACCEPT`](Self::ACCEPT). Size limits apply before decoding.
///
/// See the [module](self) for an example.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a codec",
    label = "`restrait::codec::Codec` is not implemented",
    note = "implement `restrait::codec::Codec` for the type"
)]
pub trait Codec {
    /// The media type of request bodies, such as `application/xml`.
    ///
    /// A media type that is not a header value is a compile error.
    const MEDIA_TYPE: &'static str;

    /// The value of the header `Accept`. Defaults to [`MEDIA_TYPE`](Self::MEDIA_TYPE).
    const ACCEPT: &'static str = Self::MEDIA_TYPE;

    /// Encodes a value.
    ///
    /// # Errors
    ///
    /// If the format cannot express the value. The request is not sent.
    fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, CodecError>;

    /// Decodes a whole body.
    ///
    /// # Errors
    ///
    /// If the body is not a `T`. The call fails with a decode error.
    fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, CodecError>;
}

/// The reason why a [`Codec`] cannot encode or decode a value.
///
/// Errors of calls quote its text, without secrets of the call.
///
/// ```
/// use restrait::codec::CodecError;
///
/// let error = CodecError::new("unexpected end of the document");
/// assert_eq!(error.to_string(), "unexpected end of the document");
/// ```
#[derive(Debug)]
pub struct CodecError(String);

impl CodecError {
    /// Creates an error from a text or another error.
    #[must_use]
    pub fn new(reason: impl fmt::Display) -> Self {
        Self(reason.to_string())
    }
}

impl fmt::Display for CodecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CodecError {}

/// A value that the codec `C` encodes and decodes: a request body, a response or the body of an error.
///
/// Define an alias for each format: `type Xml<T> = Encoded<XmlCodec, T>`. See the [module](self) for an
/// example.
pub struct Encoded<C, T> {
    value: T,
    codec: PhantomData<fn() -> C>,
}

impl<C, T> Encoded<C, T> {
    /// Wraps a value.
    pub const fn new(value: T) -> Self {
        Self {
            value,
            codec: PhantomData,
        }
    }

    /// Returns the value.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<C: Codec, T> Encoded<C, T> {
    /// The media type of request bodies.
    pub(crate) const MEDIA_TYPE: &'static str = checked(C::MEDIA_TYPE);
    /// The value of the header `Accept`.
    pub(crate) const ACCEPT: &'static str = checked(C::ACCEPT);
}

/// Returns a text that is a header value.
const fn checked(media_type: &'static str) -> &'static str {
    let mut rest = media_type.as_bytes();
    let mut is_valid = !rest.is_empty();
    while let [byte, after @ ..] = rest {
        is_valid &= matches!(byte, b' '..=b'~');
        rest = after;
    }
    assert!(
        is_valid,
        "invalid media type of a codec; write a text such as `application/xml`"
    );
    media_type
}

impl<C, T> From<T> for Encoded<C, T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<C, T> Deref for Encoded<C, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<C, T> DerefMut for Encoded<C, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

// The derives would require the traits for the codec too.
impl<C, T: fmt::Debug> fmt::Debug for Encoded<C, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Encoded").field(&self.value).finish()
    }
}

impl<C, T: Clone> Clone for Encoded<C, T> {
    fn clone(&self) -> Self {
        Self::new(self.value.clone())
    }
}

impl<C, T: Default> Default for Encoded<C, T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<C, T: PartialEq> PartialEq for Encoded<C, T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<C, T: Eq> Eq for Encoded<C, T> {}
