//! The API trait of the organization invitations of an organization.

use restrait::{api, endpoint};

use crate::{InstanceId, OrgId, types};

/// The organization invitations of an organization.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     instance: losant::InstanceId,
/// #     org: losant::OrgId,
/// # ) -> losant::Result<()> {
/// let response = client.instance_org_invites().get(instance, org).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(
        instanceId = "Id of the instance that the organization invitations belong to",
        orgId = "Id of the organization that the organization invitations belong to",
    ),
    errors(400 = "invalid request", 404 = "organization not found"),
)]
pub trait InstanceOrgInvites {
    /// Returns the organization invitations of an organization.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/invites",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceOrgInvites.*",
            "instanceOrgInvites.get",
        ],
        responses(200 = "organization invitations"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        /// Sort field.
        #[query(default = "inviteDate", example = "role")]
        sort_field: Option<types::InstanceOrgInviteSortField>,
        /// Sort direction.
        #[query(default = "desc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Field to filter the organization invitations by.
        #[query(example = "email")]
        filter_field: Option<types::FilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my * instance")]
        filter: Option<String>,
    ) -> types::InstanceOrgInvites;

    /// Creates an organization invitation.
    #[endpoint(
        method = "POST",
        path = "/instances/<instanceId>/orgs/<orgId>/invites",
        scopes = ["all.Instance", "all.User", "instanceOrgInvites.*", "instanceOrgInvites.post"],
        responses(201 = "the new organization invitation"),
    )]
    fn post(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        /// New organization invitation.
        #[body]
        invite: &types::OrgInvitePost,
    ) -> types::InstanceOrgInvite;
}
