//! Schemas `instanceOrgMember`, `instanceOrgMemberPatch`, `instanceOrgMemberPost`,
//! `instanceOrgMembers`.
//!
//! Not expressed by these types:
//!
//! - `instanceOrgMemberPost.json#/oneOf`: has objects that only their members tell apart

use crate::schema::{request_body, response_type, untagged_enum};
use crate::types::{OrgInvitePost, OrgMemberRole, OrgRoleInfo, ResourceRole, SortDirection};
use crate::{InstanceId, OrgId, UserId};

response_type! {
    /// An organization member.
    ///
    /// ```
    /// let body = r#"{"email":"pump"}"#;
    /// let value: losant::types::InstanceOrgMember = serde_json::from_str(body)?;
    /// assert_eq!(value.email.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgMember as "instanceOrgMember" {
        /// Instance that the organization member belongs to.
        pub instance_id: Option<InstanceId>,
        /// Organization that the organization member belongs to.
        pub org_id: Option<OrgId>,
        /// User.
        pub user_id: Option<UserId>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// Name of the first, 1 to 1024 characters.
        pub first_name: Option<String>,
        /// Name of the last, at most 1024 characters.
        pub last_name: Option<String>,
        /// Role.
        pub role: Option<OrgMemberRole>,
        /// URL of the avatar, at most 1024 characters.
        pub avatar_url: Option<String>,
        /// If `true`, two factor auth is enabled.
        pub two_factor_auth_enabled: Option<bool>,
        /// If `true`, single sign-on is linked.
        pub sso_linked: Option<bool>,
    }
}

/// Schema `instanceOrgMemberPatch`: an organization member patch.
pub type InstanceOrgMemberPatch = OrgRoleInfo;

untagged_enum! {
    /// A new organization member.
    pub enum InstanceOrgMemberPost as "instanceOrgMemberPost" {
        /// An instance organization member object.
        InstanceOrgMemberObject(InstanceOrgMemberObject),
        /// An organization invite post.
        OrgInvitePost(OrgInvitePost),
    }
}

request_body! {
    /// The instance organization member object of an organization member.
    ///
    /// ```
    /// let json = r#"{"userId":"575ec8687ae143cd83dc4a97","role":"admin"}"#;
    /// let value: losant::types::InstanceOrgMemberObject = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgMemberObject as "instanceOrgMemberObject" {
        /// User.
        pub user_id: UserId,
        /// Role.
        pub role: OrgMemberRole,
        /// Application roles, at most 100.
        pub application_roles: Option<Vec<ResourceRole>>,
        /// Dashboard roles, at most 100.
        pub dashboard_roles: Option<Vec<ResourceRole>>,
    }
}

response_type! {
    /// A list of organization members and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::InstanceOrgMembers = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgMembers as "instanceOrgMembers" {
        /// Items on this page.
        #[serde(default)]
        pub items: Vec<InstanceOrgMembers>,
        /// Instance that the organization member belongs to.
        pub instance_id: Option<InstanceId>,
        /// Organization that the organization member belongs to.
        pub org_id: Option<OrgId>,
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
