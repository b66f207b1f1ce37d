//! Metadata of paginated endpoints.

/// The way to request the next page of a list.
///
/// ```
/// use restrait::info::PageInfo;
/// use restrait::{Page, api, endpoint};
///
/// #[derive(serde::Deserialize, Page)]
/// struct Names {
///     #[page(items)]
///     items: Vec<String>,
/// }
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users", page(offset = skip))]
///     fn users(&self, skip: Option<u64>) -> Names;
/// }
///
/// let info = users::INFO.endpoint("users").unwrap();
/// assert_eq!(info.pages, Some(PageInfo::Offset { param: "skip" }));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageInfo {
    /// A query parameter contains the number of the page.
    Number {
        /// The wire name of the parameter.
        param: &'static str,
        /// The number of the first page.
        first: u64,
    },
    /// A query parameter contains the number of items before the page.
    Offset {
        /// The wire name of the parameter.
        param: &'static str,
    },
    /// A query parameter contains the cursor from the previous page.
    Cursor {
        /// The wire name of the parameter.
        param: &'static str,
    },
    /// The `Link` header of the previous page contains the URL, with `rel="next"`.
    Link,
    /// A member of the JSON body contains the cursor from the previous page.
    BodyCursor {
        /// The names of the members that lead to it, separated by dots: `variables.after`.
        path: &'static str,
    },
    /// The body of the previous page contains the URL.
    NextUrl,
}
