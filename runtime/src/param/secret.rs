//! Values that are shown nowhere.

use std::fmt;

use crate::info::TypeInfo;
use crate::param::Param;
use crate::secret::REDACTED;
use crate::value::Value;

/// A param that is sent like the `T` inside and shown nowhere.
///
/// Its `Debug` is `[redacted]`, and so is what any error, trace, recording or report of a mock would
/// show of it, also where a server echoes it. See promise 8 of the guide. Values of less than 8
/// characters are hidden where this crate writes them, but not searched for in what a server says.
///
/// It is a [`Param`], so it goes where params go. Bodies in JSON are no params.
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
    /// Makes the value a secret.
    #[must_use]
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// Returns the value. What becomes of it is up to the caller.
    #[must_use]
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// Returns the value itself. What becomes of it is up to the caller.
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
    fn it_is_its_value_unseen() {
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
