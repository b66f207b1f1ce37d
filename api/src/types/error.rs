//! Bodies of error responses: schemas `error` and `validationErrors`.

use crate::schema::response_type;

response_type! {
    /// The body of an error response.
    ///
    /// ```
    /// let body = r#"{"type":"NotFound","message":"Organization not found"}"#;
    /// let error: losant::types::Error = serde_json::from_str(body)?;
    /// assert_eq!(error.kind.as_deref(), Some("NotFound"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Eq)]
    pub struct Error as "error" {
        /// Type of the error, such as `NotFound`.
        #[serde(rename = "type")]
        pub kind: Option<String>,
        /// Description of the error for people.
        pub message: Option<String>,
    }
}

impl From<Error> for restrait::ApiError {
    fn from(error: Error) -> Self {
        let mut api_error = Self::new();
        api_error.kind = error.kind;
        api_error.message = error.message;
        api_error
    }
}

response_type! {
    /// The body of an error response about several resources.
    ///
    /// ```
    /// let body = r#"{"type":"Validation","validationErrors":[{"name":"Pump","type":"Flow"}]}"#;
    /// let errors: losant::types::ValidationErrors = serde_json::from_str(body)?;
    /// assert_eq!(errors.validation_errors.map(|errors| errors.len()), Some(1));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ValidationErrors as "validationErrors" {
        /// Type of the error, such as `Validation`.
        #[serde(rename = "type")]
        pub kind: Option<String>,
        /// Description of the error for people.
        pub message: Option<String>,
        /// Problems with the resources.
        pub validation_errors: Option<Vec<ValidationError>>,
    }
}

response_type! {
    /// A problem with one resource.
    ///
    /// ```
    /// let body = r#"{"type":"Flow","name":"Pump"}"#;
    /// let value: losant::types::ValidationError = serde_json::from_str(body)?;
    /// assert_eq!(value.r#type.as_deref(), Some("Flow"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ValidationError as "validationError" {
        /// Type of the resource.
        pub r#type: Option<String>,
        /// Name of the resource.
        pub name: Option<String>,
        /// Unique identifier of the resource.
        pub id: Option<String>,
        /// Description of the problem for people.
        pub message: Option<String>,
    }
}
