//! Responses without data: schema `success`.

use crate::schema::response_type;

response_type! {
    /// The response of an operation that returns no data.
    ///
    /// ```
    /// let done: losant::types::Success = serde_json::from_str(r#"{"success":true}"#)?;
    /// assert_eq!(done.success, Some(true));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Eq)]
    pub struct Success as "success" {
        /// Always `true`.
        pub success: Option<bool>,
    }
}
