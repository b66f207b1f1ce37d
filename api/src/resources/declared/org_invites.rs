//! The API trait of invitations to organizations.

use restrait::{api, endpoint};

use crate::types;

/// Invitations to organizations, for people who are not signed in.
///
/// The email of an invitation contains its token. These endpoints do not require an API token.
///
/// ```no_run
/// use losant::types::OrgInviteAction;
///
/// # async fn example(client: losant::Client) -> losant::Result<()> {
/// let (email, token) = ("ada@example.com", "token-of-the-email");
/// let invite = client.org_invites().get(token, email).await?;
/// println!("join {:?}", invite.org_name);
/// client.org_invites().post(&OrgInviteAction::new(email, token, true)).await?;
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "invitation not found", 410 = "invitation expired"),
)]
pub trait OrgInvites {
    /// Returns an invitation: the organization, the role and the time of expiration.
    #[endpoint(
        method = "GET",
        path = "/invites",
        responses(200 = "the invitation"),
    )]
    fn get(
        &self,
        /// Token of the invitation.
        #[query(example = "aTokenString")]
        token: &str,
        /// Email address that the invitation was sent to.
        #[query(example = "example@example.com")]
        email: &str,
    ) -> types::OrgInviteInfo;

    /// Accepts or rejects an invitation.
    #[endpoint(
        method = "POST",
        path = "/invites",
        responses(200 = "the invitation was accepted or rejected"),
    )]
    fn post(
        &self,
        /// Invitation and decision.
        #[body]
        invite: &types::OrgInviteAction,
    ) -> types::OrgInviteResult;
}
