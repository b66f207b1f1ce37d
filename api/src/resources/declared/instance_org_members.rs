//! The API trait of the organization members of an organization.

use restrait::{api, endpoint};

use crate::{InstanceId, OrgId, types};

/// The organization members of an organization.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     instance: losant::InstanceId,
/// #     org: losant::OrgId,
/// # ) -> losant::Result<()> {
/// let response = client.instance_org_members().get(instance, org).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(
        instanceId = "Id of the instance that the organization members belong to",
        orgId = "Id of the organization that the organization members belong to",
    ),
    errors(400 = "invalid request", 404 = "organization not found"),
)]
pub trait InstanceOrgMembers {
    /// Returns the organization members of an organization.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/members",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceOrgMembers.*",
            "instanceOrgMembers.get",
        ],
        responses(200 = "organization members"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        /// Sort field.
        #[query(default = "email", example = "role")]
        sort_field: Option<types::FilterField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Field to filter the organization members by.
        #[query(example = "email")]
        filter_field: Option<types::FilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my * instance")]
        filter: Option<String>,
    ) -> types::InstanceOrgMembers;

    /// Creates an organization member.
    #[endpoint(
        method = "POST",
        path = "/instances/<instanceId>/orgs/<orgId>/members",
        scopes = ["all.Instance", "all.User", "instanceOrgMembers.*", "instanceOrgMembers.post"],
        responses(201 = "the new organization member", 202 = "organization invitation sent"),
    )]
    fn post(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        /// New organization member.
        #[body]
        member: &types::InstanceOrgMemberPost,
    ) -> types::InstanceOrgMembersCreated;
}
