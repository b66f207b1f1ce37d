//! Limits on the size of requests and responses.

/// Limits on the size of requests and responses.
///
/// Set them on a client with [`ClientBuilder::limits`](crate::ClientBuilder::limits) or on a call
/// with [`Call::limits`](crate::Call::limits).
///
/// ```
/// use restrait::Limits;
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .limits(Limits::default().max_body_bytes(64 * 1024 * 1024))
///     .build()?;
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    clippy::struct_field_names,
    reason = "the fields are named like their setters"
)]
pub struct Limits {
    pub(crate) max_body_bytes: usize,
    pub(crate) max_error_body_bytes: usize,
    pub(crate) max_path_bytes: usize,
    pub(crate) max_url_bytes: usize,
    pub(crate) max_header_bytes: usize,
}

impl Default for Limits {
    /// Returns the default limits, which the methods of [`Limits`] document.
    fn default() -> Self {
        Self {
            max_body_bytes: 16 * 1024 * 1024,
            max_error_body_bytes: 64 * 1024,
            max_path_bytes: 8 * 1024,
            max_url_bytes: MAX_URL,
            max_header_bytes: 8 * 1024,
        }
    }
}

/// The maximum length of a URL in bytes. The `http` crate does not accept longer ones.
pub(crate) const MAX_URL: usize = 65_534;

impl Limits {
    /// Sets the maximum size of a successful response body, in bytes after decompression. Defaults
    /// to 16 MiB.
    ///
    /// A call whose response is larger fails with
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge). Streams and downloads are not limited.
    #[must_use]
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.max_body_bytes = bytes;
        self
    }

    /// Sets the maximum number of bytes that are read from the body of an error response. Defaults
    /// to 64 KiB. The rest is ignored.
    #[must_use]
    pub fn max_error_body_bytes(mut self, bytes: usize) -> Self {
        self.max_error_body_bytes = bytes;
        self
    }

    /// Sets the maximum length of the path, in bytes after encoding. Defaults to 8 KiB.
    ///
    /// This includes the path of the base URL.
    #[must_use]
    pub fn max_path_bytes(mut self, bytes: usize) -> Self {
        self.max_path_bytes = bytes;
        self
    }

    /// Sets the maximum length of the URL, in bytes after encoding. Defaults to 65,534, which is also
    /// the highest possible value.
    #[must_use]
    pub fn max_url_bytes(mut self, bytes: usize) -> Self {
        self.max_url_bytes = bytes.min(MAX_URL);
        self
    }

    /// Sets the maximum length of a header value in requests, in bytes. Defaults to 8 KiB.
    #[must_use]
    pub fn max_header_bytes(mut self, bytes: usize) -> Self {
        self.max_header_bytes = bytes;
        self
    }
}
