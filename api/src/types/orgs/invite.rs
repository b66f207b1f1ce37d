//! Invitations to an organization: schemas `orgInvitePost`, `orgInvites`, `orgInvitesUser`,
//! `orgInviteUser` and `orgInviteInfo`.

use super::{OrgMemberRole, ResourceRole};
use crate::schema::{request_body, response_type};
use crate::{Number, OrgInviteId, Timestamp};

request_body! {
    /// An invitation to send: a person and their roles.
    ///
    /// ```
    /// use losant::ApplicationId;
    /// use losant::types::{OrgInvitePost, OrgMemberRole, ResourceMemberRole, ResourceRole};
    ///
    /// let plant: ApplicationId = "575ec8687ae143cd83dc4a97".parse()?;
    /// let invite = OrgInvitePost::new("ada@example.com", OrgMemberRole::None)
    ///     .application_roles([ResourceRole::new(plant, ResourceMemberRole::View)]);
    /// assert_eq!(
    ///     serde_json::to_value(&invite)?,
    ///     serde_json::json!({
    ///         "email": "ada@example.com",
    ///         "role": "none",
    ///         "applicationRoles": [{ "resourceId": "575ec8687ae143cd83dc4a97", "role": "view" }],
    ///     }),
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct OrgInvitePost as "orgInvitePost" closed {
        /// Email address of the person, at most 1024 characters.
        pub email: String,
        /// Role in the organization.
        pub role: OrgMemberRole,
        /// Roles for single applications, at most 100.
        pub application_roles: Option<Vec<ResourceRole>>,
        /// Roles for single dashboards, at most 100.
        pub dashboard_roles: Option<Vec<ResourceRole>>,
        /// If `true`, the person cannot transfer resources to the organization when they accept.
        pub disallow_transfer: Option<bool>,
    }
}

/// Schema `orgInvites`: the pending invitations to an organization.
///
/// ```
/// use losant::types::{OrgInvites, OrgMemberRole};
///
/// let body = r#"[{"email":"ada@example.com","role":"edit","hasExpired":false}]"#;
/// let invites: OrgInvites = serde_json::from_str(body)?;
/// assert_eq!(invites[0].role, Some(OrgMemberRole::Edit));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type OrgInvites = Vec<OrgInvite>;

response_type! {
    /// A pending invitation, as the organization sees it.
    pub struct OrgInvite as "orgInvite" {
        /// Unique identifier of the invitation.
        pub id: Option<OrgInviteId>,
        /// Email address of the invited person, at most 1024 characters.
        pub email: Option<String>,
        /// Role in the organization.
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
        /// If `true`, the person cannot transfer resources to the organization when they accept.
        pub disallow_transfer: Option<bool>,
    }
}

/// Schema `orgInvitesUser`: the pending invitations of a user.
///
/// ```
/// let body = r#"[{"orgName":"North Plant","expired":true}]"#;
/// let invites: losant::types::OrgInvitesUser = serde_json::from_str(body)?;
/// assert_eq!(invites[0].org_name.as_deref(), Some("North Plant"));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type OrgInvitesUser = Vec<OrgInviteUser>;

response_type! {
    /// A pending invitation, as the invited user sees it.
    pub struct OrgInviteUser as "orgInviteUser" {
        /// Name of the organization, 1 to 255 characters.
        pub org_name: Option<String>,
        /// Role in the organization.
        pub role: Option<OrgMemberRole>,
        /// If `true`, the user needs two-factor authentication to become a member.
        #[serde(rename = "requiresMFA")]
        pub requires_mfa: Option<bool>,
        /// Time of the invitation.
        pub invite_date: Option<Timestamp>,
        /// Milliseconds from `invite_date` to the expiration.
        pub ttl: Option<Number>,
        /// If `true`, the invitation can no longer be accepted.
        pub expired: Option<bool>,
        /// Unique identifier of the invitation.
        pub id: Option<OrgInviteId>,
        /// User who sent the invitation.
        pub invited_by: Option<Inviter>,
    }
}

response_type! {
    /// The user who sent an invitation.
    pub struct Inviter as "inviter" {
        /// First and last name.
        pub full_name: Option<String>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
    }
}

response_type! {
    /// An invitation, as its email token shows it to a person without an account.
    ///
    /// ```
    /// let body = r#"{"orgName":"North Plant","email":"ada@example.com","ttl":4233600000}"#;
    /// let invite: losant::types::OrgInviteInfo = serde_json::from_str(body)?;
    /// assert_eq!(invite.ttl, Some(4_233_600_000_u64.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgInviteInfo as "orgInviteInfo" {
        /// Name of the organization, 1 to 255 characters.
        pub org_name: Option<String>,
        /// Email address of the invited person, at most 1024 characters.
        pub email: Option<String>,
        /// Role in the organization.
        pub role: Option<OrgMemberRole>,
        /// Time of the invitation.
        pub invite_date: Option<Timestamp>,
        /// Milliseconds from `invite_date` to the expiration.
        pub ttl: Option<Number>,
        /// If `true`, the person cannot transfer resources to the organization when they accept.
        pub disallow_transfer: Option<bool>,
    }
}
