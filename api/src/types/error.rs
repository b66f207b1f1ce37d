//! Schemas `error` and `validationErrors`.

use crate::schema::response_type;

response_type! {
    /// The body of the API's errors.
    ///
    /// ```
    /// let body = r#"{"type":"NotFound","message":"There is no such organization"}"#;
    /// let error: losant::types::Error = serde_json::from_str(body)?;
    /// assert_eq!(error.kind.as_deref(), Some("NotFound"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Eq)]
    pub struct Error {
        /// The kind of error, such as `NotFound`.
        #[serde(rename = "type")]
        pub kind: Option<String>,
        /// What went wrong, for people.
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
    /// The body of an error about more than one thing.
    ///
    /// ```
    /// let body = r#"{"type":"Validation","validationErrors":[{"name":"Pump","type":"Flow"}]}"#;
    /// let errors: losant::types::ValidationErrors = serde_json::from_str(body)?;
    /// assert_eq!(errors.validation_errors.map(|errors| errors.len()), Some(1));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ValidationErrors {
        /// The kind of error, such as `Validation`.
        #[serde(rename = "type")]
        pub kind: Option<String>,
        /// What went wrong, for people.
        pub message: Option<String>,
        /// Each thing that went wrong.
        pub validation_errors: Option<Vec<ValidationError>>,
    }
}

response_type! {
    /// What is wrong with one resource.
    pub struct ValidationError {
        /// What kind of resource it is.
        pub r#type: Option<String>,
        /// Its name.
        pub name: Option<String>,
        /// Its id.
        pub id: Option<String>,
        /// What is wrong with it, for people.
        pub message: Option<String>,
    }
}
