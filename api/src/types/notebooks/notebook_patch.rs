//! Schema `notebookPatch`.

use crate::schema::request_body;
use crate::types::{ImageVersion, NotebookInputPost, NotebookOutput};

request_body! {
    /// Changes to a notebook. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::NotebookPatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotebookPatch as "notebookPatch" {
        /// Name, 1 to 1024 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Inputs.
        pub inputs: Option<Vec<NotebookInputPost>>,
        /// Outputs.
        pub outputs: Option<Vec<NotebookOutput>>,
        /// Image version.
        pub image_version: Option<ImageVersion>,
    }
}
