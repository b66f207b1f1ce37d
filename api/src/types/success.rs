//! Schema `success`.

use crate::schema::response_type;

response_type! {
    /// The answer of an action that has nothing else to say.
    ///
    /// ```
    /// let done: losant::types::Success = serde_json::from_str(r#"{"success":true}"#)?;
    /// assert_eq!(done.success, Some(true));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Eq)]
    pub struct Success {
        /// `true`.
        pub success: Option<bool>,
    }
}
