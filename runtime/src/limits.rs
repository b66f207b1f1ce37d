//! How much of a request and of an answer a client deals with.

/// The sizes that a client takes and sends, in bytes.
///
/// ```
/// let limits = restrait::Limits::default().body(64 * 1024 * 1024);
/// # let _ = limits;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    pub(crate) body: usize,
    pub(crate) error_body: usize,
    pub(crate) path: usize,
    pub(crate) url: usize,
    pub(crate) header: usize,
}

impl Default for Limits {
    /// 16 MiB of a body, 64 KiB of an error's; 8 KiB of path and of a header, 64 KiB of URL.
    fn default() -> Self {
        Self {
            body: 16 * 1024 * 1024,
            error_body: 64 * 1024,
            path: 8 * 1024,
            url: MAX_URL,
            header: 8 * 1024,
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
    pub fn body(mut self, bytes: usize) -> Self {
        self.body = bytes;
        self
    }

    /// How much of an error's body is read and kept. The rest is left unread.
    #[must_use]
    pub fn error_body(mut self, bytes: usize) -> Self {
        self.error_body = bytes;
        self
    }

    /// The longest path that is sent, encoded, the base URL's included.
    #[must_use]
    pub fn path(mut self, bytes: usize) -> Self {
        self.path = bytes;
        self
    }

    /// The longest URL that is sent, encoded: at most 65,534 bytes.
    #[must_use]
    pub fn url(mut self, bytes: usize) -> Self {
        self.url = bytes.min(MAX_URL);
        self
    }

    /// The longest value of a header that a call sends.
    #[must_use]
    pub fn header(mut self, bytes: usize) -> Self {
        self.header = bytes;
        self
    }
}
