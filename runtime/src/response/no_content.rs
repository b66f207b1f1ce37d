//! The response that must not have a body.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::{Serialize, Serializer};

use crate::decode::NO_CONTENT;

/// A response without a body. Any body is a decode error.
///
/// The response type `()` ignores a body instead.
///
/// ```
/// use restrait::response::NoContent;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "DELETE", path = "/users/<name>", responses(204 = "deleted"))]
///     fn delete(&self, name: &str) -> NoContent;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let NoContent = client.delete("ann").await?;
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NoContent;

/// Accepts an empty response body, and no value of a format.
impl<'de> Deserialize<'de> for NoContent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(NO_CONTENT, Empty)
    }
}

/// Serializes as a unit. A fake server sends it as an empty body.
impl Serialize for NoContent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

struct Empty;

impl<'de> Visitor<'de> for Empty {
    type Value = NoContent;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an empty body")
    }

    fn visit_unit<E: Error>(self) -> Result<NoContent, E> {
        Ok(NoContent)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, _: D) -> Result<NoContent, D::Error> {
        Err(D::Error::custom("expected an empty body, found a value"))
    }
}
