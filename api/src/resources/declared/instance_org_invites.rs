//! The API trait of all invitations to an organization of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, OrgId, types};

/// The invitations to an organization of an instance.
///
/// ```no_run
/// use losant::types::{OrgInvitePost, OrgMemberRole};
/// use losant::{InstanceId, OrgId};
///
/// # async fn example(
/// #     client: losant::Client, instance: InstanceId, org: OrgId,
/// # ) -> losant::Result<()> {
/// let invite = OrgInvitePost::new("jo@example.com", OrgMemberRole::Edit);
/// client.instance_org_invites().post(instance, org, &invite).await?;
/// for invite in client.instance_org_invites().get(instance, org).await?.items {
///     println!("{:?} expired: {:?}", invite.email, invite.has_expired);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(
        instanceId = "Id of the instance that the organization belongs to",
        orgId = "Id of the organization that the users are invited to",
    ),
    errors(400 = "invalid request", 404 = "organization not found"),
)]
pub trait InstanceOrgInvites {
    /// Returns the invitations that the users have not answered yet.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/invites",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceOrgInvites.*",
            "instanceOrgInvites.get",
        ],
        responses(200 = "invitations"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        /// Sort field.
        #[query(default = "inviteDate", example = "role")]
        sort_field: Option<types::InviteSortField>,
        /// Sort direction.
        #[query(default = "desc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Field to filter the invitations by.
        #[query(example = "email")]
        filter_field: Option<types::MemberField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my * instance")]
        filter: Option<String>,
    ) -> types::InstanceOrgInvites;

    /// Invites a user to an organization by email.
    #[endpoint(
        method = "POST",
        path = "/instances/<instanceId>/orgs/<orgId>/invites",
        scopes = ["all.Instance", "all.User", "instanceOrgInvites.*", "instanceOrgInvites.post"],
        responses(201 = "the new invitation"),
    )]
    fn post(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        /// Email address and roles of the user.
        #[body]
        invite: &types::OrgInvitePost,
    ) -> types::InstanceOrgInvite;
}
