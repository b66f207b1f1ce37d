//! Schemas `instanceOrgInvite`, `instanceOrgInviteSent`, `instanceOrgInvites`.

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{OrgMemberRole, ResourceRole, SortDirection};
use crate::{InstanceId, Number, OrgId, OrgInviteId, Timestamp};

response_type! {
    /// An organization invitation.
    ///
    /// ```
    /// let body = r#"{"email":"pump"}"#;
    /// let value: losant::types::InstanceOrgInvite = serde_json::from_str(body)?;
    /// assert_eq!(value.email.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgInvite as "instanceOrgInvite" {
        /// Unique identifier of the organization invitation.
        pub id: Option<OrgInviteId>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// Role.
        pub role: Option<OrgMemberRole>,
        /// Application roles, at most 100.
        pub application_roles: Option<Vec<ResourceRole>>,
        /// Dashboard roles, at most 100.
        pub dashboard_roles: Option<Vec<ResourceRole>>,
        /// Time of invite.
        pub invite_date: Option<Timestamp>,
        /// Lifetime.
        pub ttl: Option<Number>,
        /// If `true`, the organization invitation has an expired.
        pub has_expired: Option<bool>,
        /// If `true`, disallow transfer.
        pub disallow_transfer: Option<bool>,
        /// Invite.
        pub invite_id: Option<OrgInviteId>,
        /// Instance that the organization invitation belongs to.
        pub instance_id: Option<InstanceId>,
        /// Organization that the organization invitation belongs to.
        pub org_id: Option<OrgId>,
    }
}

response_type! {
    /// An organization invitation sent.
    ///
    /// ```
    /// let body = r#"{"inviteSent":true}"#;
    /// let value: losant::types::InstanceOrgInviteSent = serde_json::from_str(body)?;
    /// assert!(value.invite_sent.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgInviteSent as "instanceOrgInviteSent" {
        /// If `true`, invite sent.
        pub invite_sent: Option<bool>,
    }
}

response_type! {
    /// A list of organization invitations and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::InstanceOrgInvites = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgInvites as "instanceOrgInvites" {
        /// Items on this page.
        #[serde(default)]
        pub items: Vec<InstanceOrgInvite>,
        /// Instance that the organization invitation belongs to.
        pub instance_id: Option<InstanceId>,
        /// Organization that the organization invitation belongs to.
        pub org_id: Option<OrgId>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        pub total_count: Option<u64>,
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
    /// The sort field of an organization invitation.
    InstanceOrgInviteSortField {
        /// Email.
        Email = "email",
        /// Role.
        Role = "role",
        /// Invite date.
        InviteDate = "inviteDate",
    }
}
