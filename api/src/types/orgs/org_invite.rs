//! Schemas `orgInviteAction`, `orgInviteActionUser`, `orgInviteInfo`, `orgInvitePost`,
//! `orgInviteResult`, `orgInviteResultUser`, `orgInviteUser`, `orgInvites`, `orgInvitesUser`.
//!
//! Not expressed by these types:
//!
//! - `orgInvites.json#/items/properties`: is a schema; its members are used
//! - `orgInvitesUser.json#/items/properties`: is a schema; its members are used

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{OrgMemberRole, ResourceRole, SecretString};
use crate::{Number, OrgId, OrgInviteId, ResourceId, Timestamp};

request_body! {
    /// An invitation action.
    ///
    /// ```
    /// let value = losant::types::OrgInviteAction::new("pump", "a-secret", true);
    /// let json = r#"{"email":"pump","token":"a-secret","accept":true}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgInviteAction as "orgInviteAction" {
        /// Email address, at most 1024 characters.
        pub email: String,
        /// Token, at least 1 character.
        pub token: SecretString,
        /// If `true`, the invitation action is accept.
        pub accept: bool,
    }
}

request_body! {
    /// An invitation action user.
    ///
    /// ```
    /// let json = r#"{"action":"accept"}"#;
    /// let value: losant::types::OrgInviteActionUser = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgInviteActionUser as "orgInviteActionUser" {
        /// Action.
        pub action: OrgInviteActionUserAction,
    }
}

string_enum! {
    /// The action of an invitation action user.
    OrgInviteActionUserAction {
        /// Accept.
        Accept = "accept",
        /// Dismiss.
        Dismiss = "dismiss",
        /// Reject.
        Reject = "reject",
    }
}

response_type! {
    /// An invitation info.
    ///
    /// ```
    /// let body = r#"{"orgName":"pump"}"#;
    /// let value: losant::types::OrgInviteInfo = serde_json::from_str(body)?;
    /// assert_eq!(value.org_name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgInviteInfo as "orgInviteInfo" {
        /// Name of the organization, 1 to 255 characters.
        pub org_name: Option<String>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// Role.
        pub role: Option<OrgMemberRole>,
        /// Time of invite.
        pub invite_date: Option<Timestamp>,
        /// Lifetime.
        pub ttl: Option<Number>,
        /// If `true`, disallow transfer.
        pub disallow_transfer: Option<bool>,
    }
}

request_body! {
    /// A new invitation.
    ///
    /// ```
    /// let json = r#"{"email":"pump","role":"admin"}"#;
    /// let value: losant::types::OrgInvitePost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgInvitePost as "orgInvitePost" {
        /// Email address, at most 1024 characters.
        pub email: String,
        /// Role.
        pub role: OrgMemberRole,
        /// Application roles, at most 100.
        pub application_roles: Option<Vec<ResourceRole>>,
        /// Dashboard roles, at most 100.
        pub dashboard_roles: Option<Vec<ResourceRole>>,
        /// If `true`, disallow transfer.
        pub disallow_transfer: Option<bool>,
    }
}

response_type! {
    /// An invitation result.
    ///
    /// ```
    /// let body = r#"{"accepted":true}"#;
    /// let value: losant::types::OrgInviteResult = serde_json::from_str(body)?;
    /// assert!(value.accepted.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgInviteResult as "orgInviteResult" {
        /// If `true`, the invitation result is accepted.
        pub accepted: Option<bool>,
        /// Organization that the invitation result belongs to.
        pub org_id: Option<OrgId>,
    }
}

response_type! {
    /// An invitation result user.
    ///
    /// ```
    /// let body = r#"{"result":"accepted"}"#;
    /// let value: losant::types::OrgInviteResultUser = serde_json::from_str(body)?;
    /// assert!(value.result.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgInviteResultUser as "orgInviteResultUser" {
        /// Result.
        pub result: Option<OrgInviteResultUserResult>,
        /// Organization that the invitation result user belongs to.
        pub org_id: Option<OrgId>,
    }
}

string_enum! {
    /// The result of an invitation result user.
    OrgInviteResultUserResult {
        /// Accepted.
        Accepted = "accepted",
        /// Rejected.
        Rejected = "rejected",
        /// Dismissed.
        Dismissed = "dismissed",
    }
}

response_type! {
    /// An invitation.
    ///
    /// ```
    /// let body = r#"{"orgName":"pump"}"#;
    /// let value: losant::types::OrgInviteUser = serde_json::from_str(body)?;
    /// assert_eq!(value.org_name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgInviteUser as "orgInviteUser" {
        /// Name of the organization, 1 to 255 characters.
        pub org_name: Option<String>,
        /// Role.
        pub role: Option<OrgMemberRole>,
        /// If `true`, requires two-factor authentication.
        #[serde(rename = "requiresMFA")]
        pub requires_mfa: Option<bool>,
        /// Time of invite.
        pub invite_date: Option<Timestamp>,
        /// Lifetime.
        pub ttl: Option<Number>,
        /// If `true`, the invitation is expired.
        pub expired: Option<bool>,
        /// Unique identifier of the invitation.
        pub id: Option<ResourceId>,
        /// Invited by.
        pub invited_by: Option<OrgInviteUserInvitedBy>,
    }
}

response_type! {
    /// The invited by of an invitation.
    pub struct OrgInviteUserInvitedBy as "orgInviteUserInvitedBy" {
        /// Name of the full.
        pub full_name: Option<String>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
    }
}

/// Schema `orgInvites`: a list of invitations.
///
/// ```
/// let value: losant::types::OrgInvites = serde_json::from_str("[]")?;
/// assert!(value.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type OrgInvites = Vec<OrgInvite>;

response_type! {
    /// The organization invite of an invitation.
    pub struct OrgInvite as "orgInvite" {
        /// Unique identifier of the organization invite.
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
        /// If `true`, the organization invite has an expired.
        pub has_expired: Option<bool>,
        /// If `true`, disallow transfer.
        pub disallow_transfer: Option<bool>,
    }
}

/// Schema `orgInvitesUser`: a list of organization invites users.
///
/// ```
/// let value: losant::types::OrgInvitesUser = serde_json::from_str("[]")?;
/// assert!(value.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type OrgInvitesUser = Vec<OrgInviteUser>;
