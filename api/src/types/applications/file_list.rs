//! New files and lists of files: schemas `filePost` and `files`. Private files use them as well.

use restrait::Page;

use crate::Number;
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{File, FileDimensions, FileType, SortDirection};

request_body! {
    /// A new file or directory. The content of a file is uploaded afterwards.
    ///
    /// ```
    /// use losant::types::{FilePost, FileType};
    ///
    /// let file = FilePost::new("states.csv", FileType::File).parent_directory("/exports");
    /// let json = r#"{"name":"states.csv","parentDirectory":"/exports","type":"file"}"#;
    /// assert_eq!(serde_json::to_string(&file)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FilePost as "filePost" {
        /// Name, 1 to 1024 characters.
        pub name: String,
        /// Path of the parent directory, at most 1024 characters. The root is `/`.
        pub parent_directory: Option<String>,
        /// File or directory.
        pub r#type: FileType,
        /// Size of the content in bytes.
        pub file_size: Option<Number>,
        /// Content type, at most 1024 characters.
        pub content_type: Option<String>,
        /// Size in pixels, for images.
        pub file_dimensions: Option<FileDimensions>,
    }
}

response_type! {
    /// A page of files and directories, and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"logo.png"}],"count":1,"totalCount":4,"parentExists":true}"#;
    /// let page: losant::types::Files = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name.as_deref(), Some("logo.png"));
    /// assert_eq!(page.total_count, Some(4));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Files as "files" {
        /// Files and directories on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<File>,
        /// Number of files and directories on this page.
        pub count: Option<u64>,
        /// Number of files and directories on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of files and directories on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the files and directories are filtered by.
        pub filter_field: Option<String>,
        /// Field that the files and directories are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// If `true`, the directory of the request exists.
        pub parent_exists: Option<bool>,
    }
}

string_enum! {
    /// Status by which a list of files can be filtered.
    FileStatusFilter {
        /// The content has been uploaded.
        Completed = "completed",
        /// The content has not been uploaded yet.
        Pending = "pending",
    }
}
