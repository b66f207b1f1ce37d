//! The start of an experience: schemas `experienceBootstrapOptions` and
//! `experienceBootstrapResult`.

use crate::schema::{request_body, response_type};
use crate::types::SecretString;

request_body! {
    /// Options for creating the standard resources of an experience.
    ///
    /// ```
    /// use losant::types::ExperienceBootstrapOptions;
    ///
    /// let options = ExperienceBootstrapOptions::new().slug("acme-pumps").create_groups(false);
    /// let json = r#"{"createGroups":false,"slug":"acme-pumps"}"#;
    /// assert_eq!(serde_json::to_string(&options)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceBootstrapOptions as "experienceBootstrapOptions" closed {
        /// If `true`, the new resources replace existing ones of the same name. Defaults to
        /// `false`: the new ones get a suffix.
        pub replace_existing: Option<bool>,
        /// If `true`, an example user is created. Defaults to `true`.
        pub create_users: Option<bool>,
        /// If `true`, an example group is created. Defaults to `true`.
        pub create_groups: Option<bool>,
        /// Slug to create for the experience, 3 to 63 characters of `0-9`, `a-z` and `-`.
        pub slug: Option<String>,
    }
}

response_type! {
    /// The credentials of the example user and the names of the new resources.
    ///
    /// ```
    /// use losant::types::ExperienceBootstrapResult;
    ///
    /// let body = r#"{"resourceSuffix":"-2","password":"s3cret","email":"user@example.com"}"#;
    /// let result: ExperienceBootstrapResult = serde_json::from_str(body)?;
    /// assert_eq!(result.resource_suffix.as_deref(), Some("-2"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceBootstrapResult as "experienceBootstrapResult" {
        /// Text at the end of the names of the new resources, which tells them from existing ones.
        /// Empty if they needed none.
        pub resource_suffix: Option<String>,
        /// Password of the example user.
        pub password: Option<SecretString>,
        /// Email address of the example user.
        pub email: Option<String>,
    }
}
