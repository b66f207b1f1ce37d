//! The responses to conditional requests.

use http::StatusCode;
use http::header::ETAG;

use super::{ETag, RawResponse, ReadMode, Response};
use crate::decode::Fault;
use crate::info::{BodyFacts, EventInfo, HeaderInfo, JsonType, Redirects, Shape};

/// The response to a request with `If-None-Match` or `If-Modified-Since`: a value, or the status 304.
///
/// `T` is any response: a type that is decoded from JSON, [`Binary`](super::Binary), a
/// [`Download`](crate::download::Download) or a type that derives [`Response`].
///
/// ```
/// use restrait::prelude::*;
/// use restrait::response::{ETag, IfModified};
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users/<id>")]
///     fn user(&self, id: u64, #[header("if-none-match")] known: Option<&ETag>) -> IfModified<String>;
/// }
///
/// # async fn example(client: restrait::Client, cached: &mut (String, Option<ETag>)) -> restrait::Result<()> {
/// let (name, known) = cached;
/// if let IfModified::Modified { value, etag } = client.user(7).known(known.as_ref()).await? {
///     (*name, *known) = (value, etag);
/// }
/// println!("{name}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IfModified<T> {
    /// The response has a value, because the server has another version than the request names.
    Modified {
        /// The value.
        value: T,
        /// The version of the value, for the next request. `None` if the header `ETag` is missing or
        /// invalid.
        etag: Option<ETag>,
    },
    /// 304: the version that the request names is still valid.
    NotModified,
}

impl<T> IfModified<T> {
    /// Returns the value, or `None` if it was not modified.
    ///
    /// ```
    /// use restrait::response::IfModified;
    ///
    /// # async fn example(call: impl Future<Output = restrait::Result<IfModified<String>>>) -> restrait::Result<()> {
    /// if let Some(name) = call.await?.modified() {
    ///     println!("{name}");
    /// }
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn modified(self) -> Option<T> {
        match self {
            Self::Modified { value, .. } => Some(value),
            Self::NotModified => None,
        }
    }

    /// Returns `true` for the status 304.
    #[must_use]
    pub fn is_not_modified(&self) -> bool {
        matches!(self, Self::NotModified)
    }
}

impl<T: Response> Response for IfModified<T> {
    const READ_MODE: ReadMode = T::READ_MODE;
    const SHAPES: &'static [Shape] = T::SHAPES;
    const EVENTS: &'static [EventInfo] = T::EVENTS;
    const REDIRECTS: Redirects = T::REDIRECTS.with(StatusCode::NOT_MODIFIED);

    type Content = T::Content;

    fn facts() -> BodyFacts {
        let etag = HeaderInfo::new("etag", "The version of the value.", JsonType::String);
        let mut facts = T::facts();
        let mut names = facts.headers.iter().map(|header| header.name);
        if !names.any(|name| name.eq_ignore_ascii_case(etag.name)) {
            facts.headers.push(etag.as_optional());
        }
        facts
    }

    fn decode(response: &mut RawResponse) -> Result<Self, Fault> {
        if response.status() == StatusCode::NOT_MODIFIED {
            return Ok(Self::NotModified);
        }
        let etag = response.headers().get(ETAG);
        let etag = etag.and_then(|etag| etag.to_str().ok()?.parse().ok());
        T::decode(response).map(|value| Self::Modified { value, etag })
    }
}
