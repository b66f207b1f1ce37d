//! Users of experiences: schemas `experienceUser`, `experienceUsers`, `experienceUserPatch` and
//! `experienceUserPost`.

use std::collections::BTreeMap;

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{ExperienceGroupFilter, SecretString, SortDirection};
use crate::{ApplicationId, ExperienceGroupId, ExperienceUserId, Timestamp};

response_type! {
    /// A user of an experience.
    ///
    /// ```
    /// let body = r#"{"email":"ada@example.com","userTags":{"role":"operator"}}"#;
    /// let user: losant::types::ExperienceUser = serde_json::from_str(body)?;
    /// let tags = user.user_tags.unwrap_or_default();
    /// assert_eq!(tags["role"], "operator");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceUser as "experienceUser" {
        /// Unique identifier of the user.
        pub id: Option<ExperienceUserId>,
        /// Same value as `id`.
        pub experience_user_id: Option<ExperienceUserId>,
        /// Application that the user belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Time at which the password was last changed.
        pub password_last_updated: Option<Timestamp>,
        /// Time of the last sign-in.
        pub last_login: Option<Timestamp>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// First name, at most 1024 characters.
        pub first_name: Option<String>,
        /// Last name, at most 1024 characters.
        pub last_name: Option<String>,
        /// URL of the avatar, at most 1024 characters.
        pub avatar_url: Option<String>,
        /// Time before which all issued tokens are invalid.
        pub token_cutoff: Option<Timestamp>,
        /// Tags by key. Keys are 1 to 255 letters, digits, `_` and `-`; values have 1 to 255
        /// characters.
        pub user_tags: Option<BTreeMap<String, String>>,
        /// Groups that the user is in.
        pub experience_groups: Option<Vec<ExperienceUserGroup>>,
    }
}

response_type! {
    /// A group that a user is in.
    pub struct ExperienceUserGroup as "experienceUserGroup" {
        /// Name of the group, 1 to 255 characters.
        pub name: Option<String>,
        /// Unique identifier of the group.
        pub id: Option<ExperienceGroupId>,
        /// Group that contains the group. `null` if it is in no group.
        pub parent_id: Option<ExperienceGroupId>,
    }
}

response_type! {
    /// A page of users and the parameters of the request.
    #[derive(Page)]
    pub struct ExperienceUsers as "experienceUsers" {
        /// Users on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ExperienceUser>,
        /// Number of users on this page.
        pub count: Option<u64>,
        /// Number of users on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of users on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the users are filtered by.
        pub filter_field: Option<String>,
        /// Field that the users are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the users belong to.
        pub application_id: Option<ApplicationId>,
        /// Group that the users are in.
        pub experience_group_id: Option<ExperienceGroupFilter>,
    }
}

request_body! {
    /// Changes to a user. Fields that are not set stay as they are.
    ///
    /// ```
    /// let patch = losant::types::ExperienceUserPatch::new()
    ///     .first_name("Ada")
    ///     .user_tags([("role".to_owned(), "operator".to_owned())]);
    /// let json = r#"{"firstName":"Ada","userTags":{"role":"operator"}}"#;
    /// assert_eq!(serde_json::to_string(&patch)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceUserPatch as "experienceUserPatch" closed {
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// First name, at most 1024 characters.
        pub first_name: Option<String>,
        /// Last name, at most 1024 characters.
        pub last_name: Option<String>,
        /// New password, 8 to 2048 characters.
        pub password: Option<SecretString>,
        /// Time before which all issued tokens are invalid. The current time signs the user out.
        pub token_cutoff: Option<Timestamp>,
        /// Tags by key. Keys are 1 to 255 letters, digits, `_` and `-`; values have 1 to 255
        /// characters.
        pub user_tags: Option<BTreeMap<String, String>>,
        /// Groups that the user is in, at most 1000.
        pub experience_group_ids: Option<Vec<ExperienceGroupId>>,
    }
}

request_body! {
    /// A new user.
    ///
    /// ```
    /// use losant::types::ExperienceUserPost;
    ///
    /// let user = ExperienceUserPost::new("ada@example.com", "correct horse").first_name("Ada");
    /// let json = r#"{"email":"ada@example.com","firstName":"Ada","password":"correct horse"}"#;
    /// assert_eq!(serde_json::to_string(&user)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceUserPost as "experienceUserPost" closed {
        /// Email address, at most 1024 characters.
        pub email: String,
        /// First name, at most 1024 characters.
        pub first_name: Option<String>,
        /// Last name, at most 1024 characters.
        pub last_name: Option<String>,
        /// Password, 8 to 2048 characters.
        pub password: SecretString,
        /// Time before which all issued tokens are invalid.
        pub token_cutoff: Option<Timestamp>,
        /// Tags by key. Keys are 1 to 255 letters, digits, `_` and `-`; values have 1 to 255
        /// characters.
        pub user_tags: Option<BTreeMap<String, String>>,
        /// Groups that the user is in, at most 1000.
        pub experience_group_ids: Option<Vec<ExperienceGroupId>>,
    }
}

string_enum! {
    /// Sort field of a list of users.
    ExperienceUserSortField {
        /// First name.
        FirstName = "firstName",
        /// Last name.
        LastName = "lastName",
        /// Email address.
        Email = "email",
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last sign-in.
        LastLogin = "lastLogin",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
    }
}

string_enum! {
    /// Filter field of a list of users.
    UserFilterField {
        /// First name.
        FirstName = "firstName",
        /// Last name.
        LastName = "lastName",
        /// Email address.
        Email = "email",
    }
}
