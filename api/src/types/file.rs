//! Files and directories: schemas `file`, `filePatch` and `fileUploadPostResponse`.

use std::collections::BTreeMap;

use super::{SecretString, SourceType};
use crate::schema::{request_body, response_type, shared_type};
use crate::text::string_enum;
use crate::{ApplicationId, FileId, Number, ResourceId, Timestamp};

/// Schema `fileUploadPostResponse`: a file whose [`upload`](File::upload) describes how to upload
/// the content.
///
/// ```
/// let body = r#"{"upload":{"url":"https://example.com/upload"}}"#;
/// let value: losant::types::FileUploadPostResponse = serde_json::from_str(body)?;
/// assert!(value.upload.is_some());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type FileUploadPostResponse = File;

response_type! {
    /// A file or a directory of an application.
    ///
    /// ```
    /// use losant::types::{File, FileType};
    ///
    /// let body = r#"{"name":"logo.png","parentDirectory":"/","type":"file","fileSize":500}"#;
    /// let file: File = serde_json::from_str(body)?;
    /// assert_eq!(file.r#type, Some(FileType::File));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct File as "file" {
        /// Unique identifier of the file.
        pub id: Option<FileId>,
        /// Application that the file belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or other source that created the file.
        pub author_id: Option<ResourceId>,
        /// Type of the source in `author_id`.
        pub author_type: Option<SourceType>,
        /// Status of the file.
        pub status: Option<FileStatus>,
        /// Name, 1 to 1024 characters.
        pub name: Option<String>,
        /// Path of the parent directory, at most 1024 characters.
        pub parent_directory: Option<String>,
        /// File or directory.
        pub r#type: Option<FileType>,
        /// Size of the content in bytes.
        pub file_size: Option<Number>,
        /// Entity tag of the content.
        pub s3etag: Option<String>,
        /// Content type, at most 1024 characters.
        pub content_type: Option<String>,
        /// Size in pixels, for images.
        pub file_dimensions: Option<FileDimensions>,
        /// Directory into which the file is being moved.
        pub move_into_id: Option<FileId>,
        /// URL of the content.
        pub url: Option<String>,
        /// Upload form for new content, present in responses to
        /// [`file().patch()`](crate::File::patch).
        pub upload: Option<FileUpload>,
    }
}

response_type! {
    /// An upload form: the URL and all form fields except the file itself.
    ///
    /// ```
    /// let body = r#"{"url":"https://example.com/upload","fields":{"key":"a","bucket":"b"}}"#;
    /// let upload: losant::types::FileUpload = serde_json::from_str(body)?;
    /// assert_eq!(upload.fields.map(|fields| fields.len()), Some(2));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FileUpload as "fileUpload" {
        /// URL to which the form is posted.
        pub url: Option<String>,
        /// Form fields that authorize the upload. They include `key` and `bucket`.
        pub fields: Option<BTreeMap<String, SecretString>>,
    }
}

request_body! {
    /// The description of new content for a file. Fields that are not set stay as they are.
    ///
    /// ```
    /// let patch = losant::types::FilePatch::new().content_type("text/csv").file_size(500);
    /// let json = r#"{"fileSize":500,"contentType":"text/csv"}"#;
    /// assert_eq!(serde_json::to_string(&patch)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FilePatch as "filePatch" {
        /// Size of the content in bytes.
        pub file_size: Option<Number>,
        /// Content type, at most 1024 characters.
        pub content_type: Option<String>,
        /// Size in pixels, for images.
        pub file_dimensions: Option<FileDimensions>,
    }
}

shared_type! {
    /// The size of an image.
    ///
    /// ```
    /// let size = losant::types::FileDimensions::new().width(640).height(480);
    /// assert_eq!(serde_json::to_string(&size)?, r#"{"width":640,"height":480}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FileDimensions as "fileDimensions" {
        /// Width in pixels.
        pub width: Option<Number>,
        /// Height in pixels.
        pub height: Option<Number>,
    }
}

string_enum! {
    /// Status of a file.
    FileStatus {
        /// The content has not been uploaded yet.
        Pending = "pending",
        /// The file is being moved.
        Moving = "moving",
        /// The file is being deleted.
        Deleting = "deleting",
        /// The file is complete.
        Completed = "completed",
    }
}

string_enum! {
    /// Type of a directory entry.
    FileType {
        /// A file.
        File = "file",
        /// A directory.
        Directory = "directory",
    }
}
