//! Members of an organization of an instance: schemas `instanceOrgMember`, `instanceOrgMemberPatch`,
//! `instanceOrgMemberPost` and `instanceOrgMembers`.

use crate::schema::{request_body, response_type, untagged_enum};
use crate::types::{OrgInvitePost, OrgMemberRole, OrgRoleInfo, ResourceRole, SortDirection};
use crate::{InstanceId, OrgId, UserId};

response_type! {
    /// A member of an organization of an instance.
    ///
    /// ```
    /// use losant::types::{InstanceOrgMember, OrgMemberRole};
    ///
    /// let body = r#"{"email":"jo@example.com","role":"view","ssoLinked":true}"#;
    /// let member: InstanceOrgMember = serde_json::from_str(body)?;
    /// assert_eq!(member.role, Some(OrgMemberRole::View));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgMember as "instanceOrgMember" {
        /// Instance that the organization belongs to.
        pub instance_id: Option<InstanceId>,
        /// Organization that the user is a member of.
        pub org_id: Option<OrgId>,
        /// User who is the member.
        pub user_id: Option<UserId>,
        /// Email address of the user, at most 1024 characters.
        pub email: Option<String>,
        /// First name, 1 to 1024 characters.
        pub first_name: Option<String>,
        /// Last name, at most 1024 characters.
        pub last_name: Option<String>,
        /// Role in the organization.
        pub role: Option<OrgMemberRole>,
        /// URL of the user's picture, at most 1024 characters.
        pub avatar_url: Option<String>,
        /// If `true`, the user signs in with two-factor authentication.
        pub two_factor_auth_enabled: Option<bool>,
        /// If `true`, the user signs in through an identity provider.
        pub sso_linked: Option<bool>,
    }
}

/// Changes to the roles of a member: schema `instanceOrgMemberPatch`.
///
/// ```
/// use losant::types::{InstanceOrgMemberPatch, OrgMemberRole};
///
/// let patch = InstanceOrgMemberPatch::new().role(OrgMemberRole::View);
/// assert_eq!(serde_json::to_string(&patch)?, r#"{"role":"view"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type InstanceOrgMemberPatch = OrgRoleInfo;

untagged_enum! {
    /// A new member of an organization of an instance.
    ///
    /// ```
    /// use losant::types::{InstanceOrgMemberPost, OrgInvitePost, OrgMemberRole};
    ///
    /// let invite = OrgInvitePost::new("jo@example.com", OrgMemberRole::Edit);
    /// let member = InstanceOrgMemberPost::from(invite);
    /// assert_eq!(serde_json::to_string(&member)?, r#"{"email":"jo@example.com","role":"edit"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum InstanceOrgMemberPost as "instanceOrgMemberPost" {
        /// A user, by id.
        User(InstanceOrgUserPost),
        /// A user, by email address. The user gets an invitation if necessary.
        Email(OrgInvitePost),
    }
}

impl From<InstanceOrgUserPost> for InstanceOrgMemberPost {
    fn from(user: InstanceOrgUserPost) -> Self {
        Self::User(user)
    }
}

impl From<OrgInvitePost> for InstanceOrgMemberPost {
    fn from(invite: OrgInvitePost) -> Self {
        Self::Email(invite)
    }
}

request_body! {
    /// A user who becomes a member of an organization of an instance.
    ///
    /// ```
    /// use losant::types::{InstanceOrgUserPost, OrgMemberRole};
    ///
    /// let user: losant::UserId = "575ec8687ae143cd83dc4a97".parse()?;
    /// let member = InstanceOrgUserPost::new(user, OrgMemberRole::Admin);
    /// let json = r#"{"userId":"575ec8687ae143cd83dc4a97","role":"admin"}"#;
    /// assert_eq!(serde_json::to_string(&member)?, json);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct InstanceOrgUserPost as "instanceOrgUserPost" closed {
        /// User who becomes a member.
        pub user_id: UserId,
        /// Role in the organization.
        pub role: OrgMemberRole,
        /// Roles for single applications, at most 100.
        pub application_roles: Option<Vec<ResourceRole>>,
        /// Roles for single dashboards, at most 100.
        pub dashboard_roles: Option<Vec<ResourceRole>>,
    }
}

response_type! {
    /// The members of an organization of an instance and the parameters of the request.
    pub struct InstanceOrgMembers as "instanceOrgMembers" {
        /// Members of the organization.
        #[serde(default)]
        pub items: Vec<InstanceOrgMember>,
        /// Instance that the organization belongs to.
        pub instance_id: Option<InstanceId>,
        /// Organization that the users are members of.
        pub org_id: Option<OrgId>,
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
