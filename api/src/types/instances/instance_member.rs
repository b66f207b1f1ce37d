//! Members of an instance: schemas `instanceMember`, `instanceMemberPatch`, `instanceMemberPost` and
//! `instanceMembers`.

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::SortDirection;
use crate::{InstanceId, UserId};

response_type! {
    /// A member of an instance: a user who can manage the instance or view it.
    ///
    /// ```
    /// use losant::types::{InstanceMember, InstanceMemberRole};
    ///
    /// let body = r#"{"email":"jo@example.com","role":"view","twoFactorAuthEnabled":true}"#;
    /// let member: InstanceMember = serde_json::from_str(body)?;
    /// assert_eq!(member.role, Some(InstanceMemberRole::View));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceMember as "instanceMember" {
        /// Instance that the user is a member of.
        pub instance_id: Option<InstanceId>,
        /// User who is the member.
        pub user_id: Option<UserId>,
        /// Email address of the user, at most 1024 characters.
        pub email: Option<String>,
        /// First name, 1 to 1024 characters.
        pub first_name: Option<String>,
        /// Last name, at most 1024 characters.
        pub last_name: Option<String>,
        /// Role of the member.
        pub role: Option<InstanceMemberRole>,
        /// URL of the user's picture, at most 1024 characters.
        pub avatar_url: Option<String>,
        /// If `true`, the user signs in with two-factor authentication.
        pub two_factor_auth_enabled: Option<bool>,
        /// If `true`, the user signs in through an identity provider.
        pub sso_linked: Option<bool>,
    }
}

string_enum! {
    /// Role of a member of an instance.
    InstanceMemberRole {
        /// The member can view and change everything.
        Admin = "admin",
        /// The member can view everything.
        View = "view",
    }
}

request_body! {
    /// A new role of a member of an instance.
    ///
    /// ```
    /// use losant::types::{InstanceMemberPatch, InstanceMemberRole};
    ///
    /// let patch = InstanceMemberPatch::new(InstanceMemberRole::View);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"role":"view"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceMemberPatch as "instanceMemberPatch" closed {
        /// Role of the member.
        pub role: InstanceMemberRole,
    }
}

request_body! {
    /// A new member of an instance. Either `user_id` or `email` is required.
    ///
    /// ```
    /// use losant::types::{InstanceMemberPost, InstanceMemberRole};
    ///
    /// let member = InstanceMemberPost::new(InstanceMemberRole::Admin).email("jo@example.com");
    /// assert_eq!(serde_json::to_string(&member)?, r#"{"email":"jo@example.com","role":"admin"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceMemberPost as "instanceMemberPost" closed {
        /// User who becomes a member.
        pub user_id: Option<UserId>,
        /// Email address of the user who becomes a member, at most 1024 characters.
        pub email: Option<String>,
        /// Role of the member.
        pub role: InstanceMemberRole,
    }
}

response_type! {
    /// The members of an instance and the parameters of the request.
    pub struct InstanceMembers as "instanceMembers" {
        /// Members of the instance.
        #[serde(default)]
        pub items: Vec<InstanceMember>,
        /// Instance that the users are members of.
        pub instance_id: Option<InstanceId>,
        /// Number of members.
        pub count: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the members are filtered by.
        pub filter_field: Option<String>,
        /// Field that the members are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}

string_enum! {
    /// Field that members and invitations are sorted and filtered by.
    MemberField {
        /// Email address.
        Email = "email",
        /// Role.
        Role = "role",
    }
}
