//! One part of a body of several: a file, a text, JSON.

use std::fmt;

use super::{Body, IntoBody};
use crate::secret::REDACTED;

/// One part of a multipart body: a file, most often.
///
/// An argument that is marked `#[multipart]` is a `Part`, or any param, which is sent as text;
/// with `style = json` it is sent as JSON.
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
    /// If `true`, no recording and no report shows what it contains.
    pub(crate) secret: bool,
}

impl Part {
    /// A part of bytes, text or a [`Body`].
    pub fn new(body: impl IntoBody) -> Self {
        Self {
            body: body.into_body(),
            file_name: None,
            content_type: None,
            secret: false,
        }
    }

    /// The file at `path` under its own name, a piece at a time.
    ///
    /// Its length is announced when it is opened; should it have another when it is sent, the
    /// call fails.
    ///
    /// # Errors
    ///
    /// When the file cannot be opened.
    #[cfg(feature = "files")]
    pub async fn file(path: impl AsRef<std::path::Path>) -> crate::Result<Self> {
        let path = path.as_ref();
        let part = Self::new(Body::file(path).await?);
        let name = path.file_name().map(|name| name.to_string_lossy());
        Ok(part.file_name(name.unwrap_or_default()))
    }

    /// What a reader holds, and how much that is, where it is known.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn reader(reader: impl tokio::io::AsyncRead + Send + 'static, length: Option<u64>) -> Self {
        Self::new(Body::reader(reader, length))
    }

    /// The name of the file that the part is.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// What the part holds, by its media type. A file without one is `application/octet-stream`.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Calls `watch` with every piece that goes over.
    #[must_use]
    pub fn on_progress(mut self, watch: impl FnMut(super::Progress) + Send + 'static) -> Self {
        self.body = self.body.on_progress(watch);
        self
    }

    /// The same part once more, where that can be had.
    pub(crate) fn try_clone(&self) -> Option<Self> {
        Some(Self {
            body: self.body.try_clone()?,
            file_name: self.file_name.clone(),
            content_type: self.content_type.clone(),
            secret: self.secret,
        })
    }

    /// How many bytes there are, where that is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.body.length()
    }
}

// What is sent may be a secret.
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
