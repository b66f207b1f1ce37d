//! Schemas `instanceMember`, `instanceMemberPatch`, `instanceMemberPost`, `instanceMembers`.
//!
//! Not expressed by these types:
//!
//! - `instanceMemberPost.json#`: has rules that its type does not express

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::SortDirection;
use crate::{InstanceId, UserId};

response_type! {
    /// An instance member.
    ///
    /// ```
    /// let body = r#"{"email":"pump"}"#;
    /// let value: losant::types::InstanceMember = serde_json::from_str(body)?;
    /// assert_eq!(value.email.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceMember as "instanceMember" {
        /// Instance that the instance member belongs to.
        pub instance_id: Option<InstanceId>,
        /// User.
        pub user_id: Option<UserId>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// Name of the first, 1 to 1024 characters.
        pub first_name: Option<String>,
        /// Name of the last, at most 1024 characters.
        pub last_name: Option<String>,
        /// Role.
        pub role: Option<InstanceMemberRole>,
        /// URL of the avatar, at most 1024 characters.
        pub avatar_url: Option<String>,
        /// If `true`, two factor auth is enabled.
        pub two_factor_auth_enabled: Option<bool>,
        /// If `true`, single sign-on is linked.
        pub sso_linked: Option<bool>,
    }
}

string_enum! {
    /// The role of an instance member.
    InstanceMemberRole {
        /// Admin.
        Admin = "admin",
        /// View.
        View = "view",
    }
}

request_body! {
    /// Changes to an instance member. Fields that are not set stay as they are.
    ///
    /// ```
    /// let json = r#"{"role":"admin"}"#;
    /// let value: losant::types::InstanceMemberPatch = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceMemberPatch as "instanceMemberPatch" {
        /// Role.
        pub role: InstanceMemberRole,
    }
}

request_body! {
    /// A new instance member.
    ///
    /// ```
    /// let value = losant::types::InstanceMemberPost::new().email("pump");
    /// let json = r#"{"email":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceMemberPost as "instanceMemberPost" {
        /// User.
        pub user_id: Option<UserId>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// Role.
        pub role: Option<InstanceMemberRole>,
    }
}

response_type! {
    /// A list of instance members and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::InstanceMembers = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceMembers as "instanceMembers" {
        /// Items on this page.
        #[serde(default)]
        pub items: Vec<InstanceMember>,
        /// Instance that the instance member belongs to.
        pub instance_id: Option<InstanceId>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the items are filtered by.
        pub filter_field: Option<String>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}

string_enum! {
    /// The filter field of an instance member.
    FilterField {
        /// Email.
        Email = "email",
        /// Role.
        Role = "role",
    }
}
