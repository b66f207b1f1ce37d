//! Parts of multipart bodies.

use std::fmt;

use super::{Body, IntoBody};
use crate::secret::REDACTED;

/// A part of a multipart body, for example a file.
///
/// An argument that is marked `#[multipart]` is a `Part`, or any other parameter type, which is
/// sent as text, or as JSON with `style = json`.
///
/// ```
/// use restrait::body::Part;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Files {
///     #[endpoint(method = "POST", path = "/files")]
///     fn upload(&self, #[multipart] title: &str, #[multipart] file: Part) -> ();
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let file = Part::new("a,b\n1,2\n").file_name("table.csv").content_type("text/csv");
/// client.upload("A table", file).await?;
/// # Ok(()) }
/// ```
pub struct Part {
    pub(crate) body: Body,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    /// If `true`, recordings and reports omit the content.
    pub(crate) secret: bool,
}

impl Part {
    /// Creates a part from bytes, text or a [`Body`]. It has no file name and no content type.
    pub fn new(body: impl IntoBody) -> Self {
        Self {
            body: body.into_body(),
            file_name: None,
            content_type: None,
            secret: false,
        }
    }

    /// Opens the file at `path`. It is sent in chunks, with the last component of `path` as its
    /// file name.
    ///
    /// The length of the file is determined now. The call fails if the file has another length when
    /// it is sent.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be opened.
    ///
    /// ```no_run
    /// # async fn example() -> restrait::Result<()> {
    /// let part = restrait::body::Part::file("reports/table.csv").await?.content_type("text/csv");
    /// # Ok(()) }
    /// ```
    #[cfg(feature = "files")]
    pub async fn file(path: impl AsRef<std::path::Path>) -> crate::Result<Self> {
        let path = path.as_ref();
        let part = Self::new(Body::file(path).await?);
        let name = path.file_name().map(|name| name.to_string_lossy());
        Ok(part.file_name(name.unwrap_or_default()))
    }

    /// Creates a part that is read in chunks. `length` is its length in bytes, if it is known.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn reader(reader: impl tokio::io::AsyncRead + Send + 'static, length: Option<u64>) -> Self {
        Self::new(Body::reader(reader, length))
    }

    /// Sets the file name.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type of the content. Defaults to `application/octet-stream` for a part with a
    /// file name.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Calls `callback` after each chunk that is sent. The part becomes a stream.
    #[must_use]
    pub fn on_progress(mut self, callback: impl FnMut(super::Progress) + Send + 'static) -> Self {
        self.body = self.body.on_progress(callback);
        self
    }

    /// Clones the part, or returns `None` if its body is a stream.
    pub(crate) fn try_clone(&self) -> Option<Self> {
        Some(Self {
            body: self.body.try_clone()?,
            file_name: self.file_name.clone(),
            content_type: self.content_type.clone(),
            secret: self.secret,
        })
    }

    /// Returns the length of the content in bytes, if it is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.body.length()
    }
}

// The content may be secret, so `Body` shows only its size.
impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.secret {
            return f.write_str(REDACTED);
        }
        f.debug_struct("Part")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("body", &self.body)
            .finish()
    }
}
