//! The type of the error bodies of an API.

use serde::de::DeserializeOwned;

use crate::codec::{Codec, Encoded};
use crate::info::ErrorDecoding;
use crate::{ApiError, decode};

/// A type of error bodies, as `#[client(error = ..)]` declares it.
///
/// It is implemented for every type that implements `serde::Deserialize` and converts into
/// [`ApiError`].
///
/// ```
/// use restrait::ApiError;
/// use restrait::client::ErrorType;
///
/// #[derive(serde::Deserialize)]
/// struct Problem {
///     title: String,
/// }
///
/// impl From<Problem> for ApiError {
///     fn from(problem: Problem) -> Self {
///         let mut error = Self::default();
///         error.message = Some(problem.title);
///         error
///     }
/// }
///
/// fn is_error_type<T: ErrorType>() {}
/// is_error_type::<Problem>();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as the error type of a client",
    label = "not an error type",
    note = "derive `serde::Deserialize` for `{Self}`, and implement `From<{Self}>` for `restrait::ApiError`"
)]
pub trait ErrorType: Sized {
    #[doc(hidden)]
    const DECODING: ErrorDecoding;
}

impl<T: DeserializeOwned + Into<ApiError>> ErrorType for T {
    const DECODING: ErrorDecoding = ErrorDecoding {
        media_type: "application/json",
        decode: |body| decode::from_slice::<Self>(body).ok().map(Into::into),
    };
}

#[diagnostic::do_not_recommend]
impl<C: Codec, T: DeserializeOwned + Into<ApiError>> ErrorType for Encoded<C, T> {
    const DECODING: ErrorDecoding = ErrorDecoding {
        media_type: Self::MEDIA_TYPE,
        decode: |body| C::decode::<T>(body).ok().map(Into::into),
    };
}
