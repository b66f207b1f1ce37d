//! Decisions about an invitation: schemas `orgInviteAction`, `orgInviteActionUser`,
//! `orgInviteResult` and `orgInviteResultUser`.

use crate::OrgId;
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::SecretString;

request_body! {
    /// The decision of a person who is not signed in.
    ///
    /// ```
    /// let decision = losant::types::OrgInviteAction::new("ada@example.com", "a-token", true);
    /// let json = r#"{"email":"ada@example.com","token":"a-token","accept":true}"#;
    /// assert_eq!(serde_json::to_string(&decision)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgInviteAction as "orgInviteAction" closed {
        /// Email address that the invitation was sent to, at most 1024 characters.
        pub email: String,
        /// Token of the invitation, at least 1 character.
        pub token: SecretString,
        /// If `true`, the person accepts the invitation. Otherwise, they reject it.
        pub accept: bool,
    }
}

request_body! {
    /// The decision of the current user.
    ///
    /// ```
    /// use losant::types::{InviteAction, OrgInviteActionUser};
    ///
    /// let decision = OrgInviteActionUser::new(InviteAction::Accept);
    /// assert_eq!(serde_json::to_string(&decision)?, r#"{"action":"accept"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgInviteActionUser as "orgInviteActionUser" closed {
        /// Decision.
        pub action: InviteAction,
    }
}

string_enum! {
    /// Decision about an invitation.
    InviteAction {
        /// Become a member of the organization.
        Accept = "accept",
        /// Remove the invitation without accepting or rejecting it.
        Dismiss = "dismiss",
        /// Do not become a member of the organization.
        Reject = "reject",
    }
}

response_type! {
    /// The stored decision of a person who is not signed in.
    ///
    /// ```
    /// let body = r#"{"accepted":true,"orgId":"575ed6e87ae143cd83dc4aa8"}"#;
    /// let result: losant::types::OrgInviteResult = serde_json::from_str(body)?;
    /// assert_eq!(result.accepted, Some(true));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgInviteResult as "orgInviteResult" {
        /// If `true`, the person accepted the invitation.
        pub accepted: Option<bool>,
        /// Organization of the invitation.
        pub org_id: Option<OrgId>,
    }
}

response_type! {
    /// The stored decision of the current user.
    ///
    /// ```
    /// use losant::types::{InviteResult, OrgInviteResultUser};
    ///
    /// let result: OrgInviteResultUser = serde_json::from_str(r#"{"result":"rejected"}"#)?;
    /// assert_eq!(result.result, Some(InviteResult::Rejected));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgInviteResultUser as "orgInviteResultUser" {
        /// Decision.
        pub result: Option<InviteResult>,
        /// Organization of the invitation.
        pub org_id: Option<OrgId>,
    }
}

string_enum! {
    /// Stored decision about an invitation.
    InviteResult {
        /// The user is a member of the organization now.
        Accepted = "accepted",
        /// The user did not become a member of the organization.
        Rejected = "rejected",
        /// The user dismissed the invitation without a decision.
        Dismissed = "dismissed",
    }
}
