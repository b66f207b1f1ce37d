//! Response bodies that are returned unchanged.

use std::fmt;
use std::ops::Deref;

use super::{RawResponse, ReadMode, Response};
use crate::decode::Fault;

/// A response body as UTF-8 text.
///
/// Its size is limited by [`Limits::max_body_bytes`](crate::Limits::max_body_bytes). Decoding fails
/// if the body is not valid UTF-8.
///
/// ```
/// use restrait::response::PlainText;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Pages {
///     #[endpoint(method = "GET", path = "/readme")]
///     fn readme(&self) -> PlainText;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let readme = client.readme().await?;
/// println!("{} lines", readme.lines().count());
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlainText(pub String);

impl Response for PlainText {
    const READ_MODE: ReadMode = ReadMode::Buffered("text/plain, */*;q=0.8");

    type Content = super::Opaque;

    fn decode(response: &mut RawResponse) -> Result<Self, Fault> {
        let bytes = Vec::from(response.take_bytes());
        let text = String::from_utf8(bytes);
        text.map(Self)
            .map_err(|_| Fault::custom("the body is not valid UTF-8"))
    }
}

impl Deref for PlainText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PlainText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A response body as bytes.
///
/// Its size is limited by [`Limits::max_body_bytes`](crate::Limits::max_body_bytes).
///
/// ```
/// use restrait::response::Binary;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Images {
///     #[endpoint(method = "GET", path = "/images/<name>")]
///     fn image(&self, name: &str) -> Binary;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let image = client.image("logo.png").await?;
/// println!("{} bytes", image.len());
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Binary(pub bytes::Bytes);

impl Response for Binary {
    const READ_MODE: ReadMode = ReadMode::Buffered("*/*");

    type Content = super::Opaque;

    fn decode(response: &mut RawResponse) -> Result<Self, Fault> {
        Ok(Self(response.take_bytes()))
    }
}

impl Deref for Binary {
    type Target = bytes::Bytes;

    fn deref(&self) -> &bytes::Bytes {
        &self.0
    }
}
