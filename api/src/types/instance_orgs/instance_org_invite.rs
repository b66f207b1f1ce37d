//! Invitations to an organization of an instance: schemas `instanceOrgInvite`,
//! `instanceOrgInviteSent` and `instanceOrgInvites`.

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{OrgMemberRole, ResourceRole, SortDirection};
use crate::{InstanceId, Number, OrgId, OrgInviteId, Timestamp};

response_type! {
    /// An invitation to an organization of an instance that the user has not answered yet.
    ///
    /// ```
    /// use losant::types::{InstanceOrgInvite, OrgMemberRole};
    ///
    /// let body = r#"{"email":"jo@example.com","role":"edit","hasExpired":false}"#;
    /// let invite: InstanceOrgInvite = serde_json::from_str(body)?;
    /// assert_eq!(invite.role, Some(OrgMemberRole::Edit));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgInvite as "instanceOrgInvite" {
        /// Unique identifier of the invitation.
        pub id: Option<OrgInviteId>,
        /// Email address of the user, at most 1024 characters.
        pub email: Option<String>,
        /// Role that the user gets in the organization.
        pub role: Option<OrgMemberRole>,
        /// Roles for single applications, at most 100.
        pub application_roles: Option<Vec<ResourceRole>>,
        /// Roles for single dashboards, at most 100.
        pub dashboard_roles: Option<Vec<ResourceRole>>,
        /// Time of the invitation.
        pub invite_date: Option<Timestamp>,
        /// Milliseconds from `invite_date` to the expiration.
        pub ttl: Option<Number>,
        /// If `true`, the invitation can no longer be accepted.
        pub has_expired: Option<bool>,
        /// If `true`, the user cannot transfer resources to the organization when accepting.
        pub disallow_transfer: Option<bool>,
        /// Same value as `id`.
        pub invite_id: Option<OrgInviteId>,
        /// Instance that the organization belongs to.
        pub instance_id: Option<InstanceId>,
        /// Organization that the user is invited to.
        pub org_id: Option<OrgId>,
    }
}

response_type! {
    /// A confirmation that an invitation was sent.
    pub struct InstanceOrgInviteSent as "instanceOrgInviteSent" {
        /// Always `true`.
        pub invite_sent: Option<bool>,
    }
}

response_type! {
    /// The invitations to an organization of an instance and the parameters of the request.
    pub struct InstanceOrgInvites as "instanceOrgInvites" {
        /// Invitations to the organization.
        #[serde(default)]
        pub items: Vec<InstanceOrgInvite>,
        /// Instance that the organization belongs to.
        pub instance_id: Option<InstanceId>,
        /// Organization that the users are invited to.
        pub org_id: Option<OrgId>,
        /// Number of invitations in the response.
        pub count: Option<u64>,
        /// Number of all matching invitations.
        pub total_count: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the invitations are filtered by.
        pub filter_field: Option<String>,
        /// Field that the invitations are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}

string_enum! {
    /// Sort field of a list of invitations.
    InviteSortField {
        /// Email address.
        Email = "email",
        /// Role.
        Role = "role",
        /// Time at which the invitation was sent.
        InviteDate = "inviteDate",
    }
}
