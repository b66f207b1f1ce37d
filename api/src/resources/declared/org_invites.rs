//! The API trait of the invitations.

use restrait::{api, endpoint};

use crate::types;

/// The invitations.
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "not found", 410 = "expired"),
)]
pub trait OrgInvites {
    /// Returns an invitation by its token.
    #[endpoint(
        method = "GET",
        path = "/invites",
        responses(200 = "invitation info"),
    )]
    fn get(
        &self,
        /// Token of the invitation.
        #[query(example = "aTokenString")]
        token: &str,
        /// Email address to send the result to. Defaults to the address of the user who makes the
        /// request.
        #[query(example = "example@example.com")]
        email: &str,
    ) -> types::OrgInviteInfo;

    /// Accepts or declines an invitation.
    #[endpoint(
        method = "POST",
        path = "/invites",
        responses(200 = "invitation result"),
    )]
    fn post(
        &self,
        /// New invitation.
        #[body]
        invite: &types::OrgInviteAction,
    ) -> types::OrgInviteResult;
}
