//! How an endpoint's pages are asked for.

/// How the next page is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageInfo {
    /// By its number, in this query param; `first` is the number of the first page.
    Number {
        /// The wire name of the param.
        param: &'static str,
        /// The number of the first page.
        first: u64,
    },
    /// By how many items come before it, in this query param.
    Offset {
        /// The wire name of the param.
        param: &'static str,
    },
    /// By what the page before it says, in this query param.
    Cursor {
        /// The wire name of the param.
        param: &'static str,
    },
    /// By the URL in the answer's header `Link`, with `rel="next"`.
    Link,
}
