//! The API trait of all members of an organization of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, OrgId, types};

/// The members of an organization of an instance.
///
/// ```no_run
/// use losant::types::{OrgInvitePost, OrgMemberRole};
/// use losant::{InstanceId, OrgId};
///
/// # async fn example(
/// #     client: losant::Client, instance: InstanceId, org: OrgId,
/// # ) -> losant::Result<()> {
/// let member = OrgInvitePost::new("jo@example.com", OrgMemberRole::Edit).into();
/// client.instance_org_members().post(instance, org, &member).await?;
/// for member in client.instance_org_members().get(instance, org).await?.items {
///     println!("{:?}: {:?}", member.email, member.role);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(
        instanceId = "Id of the instance that the organization belongs to",
        orgId = "Id of the organization that the users are members of",
    ),
    errors(400 = "invalid request", 404 = "organization not found"),
)]
pub trait InstanceOrgMembers {
    /// Returns the members of an organization.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/members",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceOrgMembers.*",
            "instanceOrgMembers.get",
        ],
        responses(200 = "members"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        /// Sort field.
        #[query(default = "email", example = "role")]
        sort_field: Option<types::MemberField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Field to filter the members by.
        #[query(example = "email")]
        filter_field: Option<types::MemberField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my * instance")]
        filter: Option<String>,
    ) -> types::InstanceOrgMembers;

    /// Adds a member to an organization, or invites a user by email.
    ///
    /// A user who is invited becomes a member by accepting the invitation.
    #[endpoint(
        method = "POST",
        path = "/instances/<instanceId>/orgs/<orgId>/members",
        scopes = ["all.Instance", "all.User", "instanceOrgMembers.*", "instanceOrgMembers.post"],
        responses(201 = "the new member", 202 = "an invitation was sent"),
    )]
    fn post(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        /// User and roles of the new member.
        #[body]
        member: &types::InstanceOrgMemberPost,
    ) -> types::InstanceOrgMemberAdded;
}
