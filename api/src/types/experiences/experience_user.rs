//! Schemas `experienceUser`, `experienceUserPatch`, `experienceUserPost`, `experienceUsers`.

use std::collections::BTreeMap;

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{SecretString, SortDirection};
use crate::{ApplicationId, ExperienceGroupId, ExperienceUserId, ResourceId, Timestamp};

response_type! {
    /// An experience user.
    ///
    /// ```
    /// let body = r#"{"email":"pump"}"#;
    /// let value: losant::types::ExperienceUser = serde_json::from_str(body)?;
    /// assert_eq!(value.email.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceUser as "experienceUser" {
        /// Unique identifier of the experience user.
        pub id: Option<ExperienceUserId>,
        /// Same value as `id`.
        pub experience_user_id: Option<ExperienceUserId>,
        /// Application that the experience user belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Time of password last updated.
        pub password_last_updated: Option<Timestamp>,
        /// Time of last login.
        pub last_login: Option<Timestamp>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// Name of the first, at most 1024 characters.
        pub first_name: Option<String>,
        /// Name of the last, at most 1024 characters.
        pub last_name: Option<String>,
        /// URL of the avatar, at most 1024 characters.
        pub avatar_url: Option<String>,
        /// Time of token cutoff.
        pub token_cutoff: Option<Timestamp>,
        /// User tags.
        pub user_tags: Option<BTreeMap<String, String>>,
        /// Experience groups.
        pub experience_groups: Option<Vec<ExperienceUserExperienceGroup>>,
    }
}

response_type! {
    /// An experience group of an experience user.
    pub struct ExperienceUserExperienceGroup as "experienceUserExperienceGroup" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Unique identifier of the experience group.
        pub id: Option<ResourceId>,
        /// Parent. Can be `null`.
        pub parent_id: Option<ResourceId>,
    }
}

request_body! {
    /// Changes to an experience user. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::ExperienceUserPatch::new().email("pump");
    /// let json = r#"{"email":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceUserPatch as "experienceUserPatch" {
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// Name of the first, at most 1024 characters.
        pub first_name: Option<String>,
        /// Name of the last, at most 1024 characters.
        pub last_name: Option<String>,
        /// Password, 8 to 2048 characters.
        pub password: Option<SecretString>,
        /// Time of token cutoff.
        pub token_cutoff: Option<Timestamp>,
        /// User tags.
        pub user_tags: Option<BTreeMap<String, String>>,
        /// Experience groups, at most 1000.
        pub experience_group_ids: Option<Vec<ExperienceGroupId>>,
    }
}

request_body! {
    /// A new experience user.
    ///
    /// ```
    /// let value = losant::types::ExperienceUserPost::new("pump", "a-secret");
    /// let json = r#"{"email":"pump","password":"a-secret"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceUserPost as "experienceUserPost" {
        /// Email address, at most 1024 characters.
        pub email: String,
        /// Name of the first, at most 1024 characters.
        pub first_name: Option<String>,
        /// Name of the last, at most 1024 characters.
        pub last_name: Option<String>,
        /// Password, 8 to 2048 characters.
        pub password: SecretString,
        /// Time of token cutoff.
        pub token_cutoff: Option<Timestamp>,
        /// User tags.
        pub user_tags: Option<BTreeMap<String, String>>,
        /// Experience groups, at most 1000.
        pub experience_group_ids: Option<Vec<ExperienceGroupId>>,
    }
}

response_type! {
    /// A page of experience users and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::ExperienceUsers = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ExperienceUsers as "experienceUsers" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ExperienceUser>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of items on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the items are filtered by.
        pub filter_field: Option<String>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the experience user belongs to.
        pub application_id: Option<ApplicationId>,
        /// Experience group.
        pub experience_group_id: Option<ExperienceGroupId>,
    }
}

string_enum! {
    /// The sort field of an experience user.
    ExperienceUserSortField {
        /// First name.
        FirstName = "firstName",
        /// Last name.
        LastName = "lastName",
        /// Email.
        Email = "email",
        /// Id.
        Id = "id",
        /// Creation date.
        CreationDate = "creationDate",
        /// Last login.
        LastLogin = "lastLogin",
        /// Last updated.
        LastUpdated = "lastUpdated",
    }
}

string_enum! {
    /// The filter field of an experience user.
    UserFilterField {
        /// First name.
        FirstName = "firstName",
        /// Last name.
        LastName = "lastName",
        /// Email.
        Email = "email",
    }
}
