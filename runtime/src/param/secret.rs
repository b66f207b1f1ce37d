//! Secret parameters.

use std::fmt;

use crate::info::TypeInfo;
use crate::param::Param;
use crate::secret::REDACTED;
use crate::value::Value;

/// A parameter that is sent like the inner `T`, but never shown.
///
/// `Debug`, errors, traces, recordings and mock reports show `[redacted]` in place of the value, even
/// if a server echoes it in a response. Values of less than 8 characters are too short to be searched
/// for in responses; everything else applies to them as well.
///
/// It implements [`Param`], so it can be used in a path, a query, a header, a cookie, a form or a
/// multipart body. It cannot be used in a JSON body.
///
/// ```
/// use restrait::{Secret, api, endpoint};
///
/// #[api]
/// trait Invites {
///     #[endpoint(method = "GET", path = "/invites/<code>")]
///     fn invite(&self, code: Secret<&str>, #[header("x-pin")] pin: Option<Secret<u32>>) -> String;
/// }
///
/// # fn example(client: &restrait::Client) {
/// let call = client.invite("ab12-cd34".into()).pin(Secret::new(1234));
/// assert_eq!(format!("{call:?}"), "GET /invites/<code>{code: [redacted], x-pin: ..}");
/// # }
/// # let client = restrait::Client::builder().base_url("https://api.example.com").build().unwrap();
/// # example(&client);
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Secret<T>(T);

impl<T> Secret<T> {
    /// Wraps a value.
    #[must_use]
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// Returns a reference to the value, which is then not protected any more.
    #[must_use]
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// Returns the value, which is then not protected any more.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<'a, T: Param<'a>> Param<'a> for Secret<T> {
    const TYPE: TypeInfo = T::TYPE.secret();

    fn into_value(self) -> Value<'a> {
        self.0.into_value().into_secret()
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_is_redacted_and_keeps_the_value() {
        let secret = Secret::new(7_u8);
        assert_eq!(
            format!("{secret:?} {:?}", secret.into_value()),
            "[redacted] [redacted]"
        );
        assert_eq!((*secret.expose(), secret.into_inner()), (7, 7));
        let (ty, inner) = (Secret::<u8>::TYPE, u8::TYPE);
        assert_eq!((ty.secret, inner.secret), (true, false));
        assert_eq!(ty.name, inner.name);
    }
}
