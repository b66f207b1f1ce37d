//! How much of a request and of an answer a client deals with.

/// The sizes that a client takes and sends, in bytes.
///
/// ```
/// let limits = restrait::Limits::default().max_body_bytes(64 * 1024 * 1024);
/// # let _ = limits;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    pub(crate) max_body_bytes: usize,
    pub(crate) max_error_body_bytes: usize,
    pub(crate) max_path_bytes: usize,
    pub(crate) max_url_bytes: usize,
    pub(crate) max_header_bytes: usize,
}

impl Default for Limits {
    /// 16 MiB of a body, 64 KiB of an error's; 8 KiB of path and of a header, 64 KiB of URL.
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

/// The longest URL that is sent: the `http` crate takes no more, and servers take less.
pub(crate) const MAX_URL: usize = 65_534;

impl Limits {
    /// The longest body of a success, counted after decompression and while it arrives.
    ///
    /// An answer that is longer is an error. Streams and downloads are not limited by it.
    #[must_use]
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.max_body_bytes = bytes;
        self
    }

    /// How much of an error's body is read and kept. The rest is left unread.
    #[must_use]
    pub fn max_error_body_bytes(mut self, bytes: usize) -> Self {
        self.max_error_body_bytes = bytes;
        self
    }

    /// The longest path that is sent, encoded, the base URL's included.
    #[must_use]
    pub fn max_path_bytes(mut self, bytes: usize) -> Self {
        self.max_path_bytes = bytes;
        self
    }

    /// The longest URL that is sent, encoded: at most 65,534 bytes.
    #[must_use]
    pub fn max_url_bytes(mut self, bytes: usize) -> Self {
        self.max_url_bytes = bytes.min(MAX_URL);
        self
    }

    /// The longest value of a header that a call sends.
    #[must_use]
    pub fn max_header_bytes(mut self, bytes: usize) -> Self {
        self.max_header_bytes = bytes;
        self
    }
}
