//! Schema `notebook`.

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{NotebookInput, NotebookOutput};
use crate::{ApplicationId, NotebookId, Number, Timestamp};

response_type! {
    /// A notebook: a Jupyter file, and the data that its runs read and write.
    ///
    /// ```
    /// use losant::types::{ImageVersion, Notebook};
    ///
    /// let body = r#"{"name":"Wear","imageVersion":"v4","stats":{"runsThisPeriod":2}}"#;
    /// let notebook: Notebook = serde_json::from_str(body)?;
    /// assert_eq!(notebook.image_version, Some(ImageVersion::V4));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Notebook as "notebook" {
        /// Unique identifier of the notebook.
        pub id: Option<NotebookId>,
        /// Same value as `id`.
        pub notebook_id: Option<NotebookId>,
        /// Application that the notebook belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Name, 1 to 1024 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Name of the Jupyter file, 1 to 1024 characters.
        pub jupyter_file_name: Option<String>,
        /// Address of the Jupyter file.
        pub jupyter_file_url: Option<String>,
        /// Version of the image that runs the notebook.
        pub image_version: Option<ImageVersion>,
        /// Files that a run can read.
        pub inputs: Option<Vec<NotebookInput>>,
        /// Files of a run that are stored.
        pub outputs: Option<Vec<NotebookOutput>>,
        /// Usage in the current billing period.
        pub stats: Option<NotebookUsage>,
    }
}

response_type! {
    /// The usage of a notebook in the current billing period.
    pub struct NotebookUsage as "notebookUsage" {
        /// Minutes of execution time.
        pub minutes_this_period: Option<Number>,
        /// Number of runs.
        pub runs_this_period: Option<Number>,
        /// Number of failed runs.
        pub errors_this_period: Option<Number>,
    }
}

string_enum! {
    /// Version of the image that runs a notebook, with its versions of Python and of packages.
    ImageVersion {
        /// Version 1.
        V1 = "v1",
        /// Version 2.
        V2 = "v2",
        /// Version 3.
        V3 = "v3",
        /// Version 4.
        V4 = "v4",
    }
}
