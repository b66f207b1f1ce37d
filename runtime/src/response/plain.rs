//! Bodies that are taken as they are.

use std::fmt;
use std::ops::Deref;

use super::{Answer, Reading, Response};
use crate::decode::Fault;

/// An answer that is text.
///
/// ```
/// use restrait::{Text, api, endpoint};
///
/// #[api]
/// trait Pages {
///     #[endpoint(method = "GET", path = "/readme")]
///     fn readme(&self) -> Text;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let readme = client.readme().await?;
/// println!("{} lines", readme.lines().count());
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text(pub String);

impl Response for Text {
    const READING: Reading = Reading::Whole("text/plain, */*;q=0.8");

    fn decode(answer: &mut Answer) -> Result<Self, Fault> {
        let bytes = Vec::from(answer.take_bytes());
        let text = String::from_utf8(bytes);
        text.map(Self)
            .map_err(|_| Fault::custom("the body is not UTF-8"))
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An answer that is bytes, under the client's cap on bodies.
///
/// ```
/// use restrait::{Bytes, api, endpoint};
///
/// #[api]
/// trait Images {
///     #[endpoint(method = "GET", path = "/images/<name>")]
///     fn image(&self, name: &str) -> Bytes;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let image = client.image("logo.png").await?;
/// println!("{} bytes", image.len());
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bytes(pub bytes::Bytes);

impl Response for Bytes {
    const READING: Reading = Reading::Whole("*/*");

    fn decode(answer: &mut Answer) -> Result<Self, Fault> {
        Ok(Self(answer.take_bytes()))
    }
}

impl Deref for Bytes {
    type Target = bytes::Bytes;

    fn deref(&self) -> &bytes::Bytes {
        &self.0
    }
}
