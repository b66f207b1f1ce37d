//! Schemas `filePost`, `files`.

use restrait::Page;

use crate::Number;
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{File, FileDimensions, FileType, SortDirection};

request_body! {
    /// A new file.
    pub struct FilePost as "filePost" {
        /// Name, 1 to 1024 characters.
        pub name: String,
        /// Parent directory, at most 1024 characters.
        pub parent_directory: Option<String>,
        /// Type.
        pub r#type: FileType,
        /// File size.
        pub file_size: Option<Number>,
        /// Type of the content, at most 1024 characters.
        pub content_type: Option<String>,
        /// File dimensions.
        pub file_dimensions: Option<FileDimensions>,
    }
}

response_type! {
    /// A page of files and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::Files = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Files as "files" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<File>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of items on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the items are filtered by.
        pub filter_field: Option<String>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// If `true`, parent exists.
        pub parent_exists: Option<bool>,
    }
}

string_enum! {
    /// The status of a file.
    FileStatusValue {
        /// Completed.
        Completed = "completed",
        /// Pending.
        Pending = "pending",
    }
}
