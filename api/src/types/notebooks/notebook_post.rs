//! Schemas `notebookPost` and `notebookPatch`.

use crate::schema::request_body;
use crate::types::{ImageVersion, NotebookInput, NotebookOutput};

request_body! {
    /// A new notebook.
    ///
    /// ```
    /// use losant::types::{EventDataInput, ImageVersion, NotebookInput, NotebookPost};
    ///
    /// let events = NotebookInput::EventData(EventDataInput::new("events.csv"));
    /// let notebook = NotebookPost::new("Wear").image_version(ImageVersion::V4).inputs([events]);
    /// assert_eq!(
    ///     serde_json::to_value(&notebook)?,
    ///     serde_json::json!({
    ///         "name": "Wear",
    ///         "imageVersion": "v4",
    ///         "inputs": [{ "inputType": "eventData", "fileName": "events.csv" }],
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotebookPost as "notebookPost" {
        /// Name, 1 to 1024 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Version of the image that runs the notebook.
        pub image_version: Option<ImageVersion>,
        /// Files that a run can read. Each input is one file.
        pub inputs: Option<Vec<NotebookInput>>,
        /// Files of a run that are stored.
        pub outputs: Option<Vec<NotebookOutput>>,
    }
}

request_body! {
    /// Changes to a notebook. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{ImageVersion, NotebookPatch};
    ///
    /// let patch = NotebookPatch::new().image_version(ImageVersion::V4);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"imageVersion":"v4"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotebookPatch as "notebookPatch" {
        /// Name, 1 to 1024 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Files that a run can read. They replace all inputs.
        pub inputs: Option<Vec<NotebookInput>>,
        /// Files of a run that are stored. They replace all outputs.
        pub outputs: Option<Vec<NotebookOutput>>,
        /// Version of the image that runs the notebook.
        pub image_version: Option<ImageVersion>,
    }
}
