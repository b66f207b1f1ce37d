//! Schemas `file`, `filePatch` and `fileUploadPostResponse`.

use std::collections::BTreeMap;

use super::{SecretString, SourceType};
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{ResourceId, ApplicationId, FileId, Number, Timestamp};

/// Schema `fileUploadPostResponse`: a file whose [`upload`](File::upload) says where its content
/// goes.
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
    pub struct File {
        /// Its id.
        pub id: Option<FileId>,
        /// The application that it belongs to.
        pub application_id: Option<ApplicationId>,
        /// When it was created.
        pub creation_date: Option<Timestamp>,
        /// When it was last changed.
        pub last_updated: Option<Timestamp>,
        /// Who made it.
        pub author_id: Option<ResourceId>,
        /// What kind of author that is.
        pub author_type: Option<SourceType>,
        /// What is going on with it.
        pub status: Option<FileStatus>,
        /// Its name, 1 to 1024 characters.
        pub name: Option<String>,
        /// The path of the directory that it is in, at most 1024 characters.
        pub parent_directory: Option<String>,
        /// Whether it is a file or a directory.
        pub r#type: Option<FileType>,
        /// The size of its content, in bytes.
        pub file_size: Option<Number>,
        /// The entity tag of its content.
        pub s3etag: Option<String>,
        /// The content type, at most 1024 characters.
        pub content_type: Option<String>,
        /// Its size in pixels, if it is an image.
        pub file_dimensions: Option<FileDimensions>,
        /// The directory that it is being moved into.
        pub move_into_id: Option<FileId>,
        /// Where its content can be read.
        pub url: Option<String>,
        /// Where its content goes: only in the answer to a change.
        pub upload: Option<FileUpload>,
    }
}

response_type! {
    /// Where the content of a file goes: the address of a form, and all its fields but the file.
    pub struct FileUpload {
        /// The address that the form is posted to.
        pub url: Option<String>,
        /// The fields, which are a permission to upload; `key` and `bucket` are among them.
        pub fields: Option<BTreeMap<String, SecretString>>,
    }
}

request_body! {
    /// A new content of a file. What is `None` stays as it is.
    ///
    /// ```
    /// let patch = losant::types::FilePatch::new().content_type("text/csv").file_size(500);
    /// let json = r#"{"fileSize":500,"contentType":"text/csv"}"#;
    /// assert_eq!(serde_json::to_string(&patch)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FilePatch {
        /// The size of the content, in bytes.
        pub file_size: Option<Number>,
        /// The content type, at most 1024 characters.
        pub content_type: Option<String>,
        /// The size in pixels, if it is an image.
        pub file_dimensions: Option<FileDimensions>,
    }
}

request_body! {
    /// The size of an image, in pixels.
    pub struct FileDimensions {
        /// How wide it is.
        pub width: Option<Number>,
        /// How high it is.
        pub height: Option<Number>,
    }
}

string_enum! {
    /// What is going on with a file.
    FileStatus {
        /// Its content has not come yet.
        Pending = "pending",
        /// It is being moved.
        Moving = "moving",
        /// It is being deleted.
        Deleting = "deleting",
        /// Nothing: it is there.
        Completed = "completed",
    }
}

string_enum! {
    /// Whether something is a file or a directory.
    FileType {
        /// A file.
        File = "file",
        /// A directory.
        Directory = "directory",
    }
}
