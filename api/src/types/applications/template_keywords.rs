//! Schema `templateKeywords`.

use crate::schema::response_type;

response_type! {
    /// A template keyword.
    ///
    /// ```
    /// let body = r#"{"keywords":[]}"#;
    /// let value: losant::types::TemplateKeywords = serde_json::from_str(body)?;
    /// assert!(value.keywords.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TemplateKeywords as "templateKeywords" {
        /// Keywords, at most 100.
        pub keywords: Option<Vec<String>>,
    }
}
