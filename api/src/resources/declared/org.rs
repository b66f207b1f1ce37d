//! The API trait of one organization.

use restrait::{api, endpoint};

use crate::{OrgId, OrgInviteId, Resolution, TimePoint, UserId, types};

/// An organization: its settings, members, invitations and usage.
///
/// ```no_run
/// use losant::OrgId;
/// use losant::types::{OrgInvitePost, OrgMemberRole};
///
/// # async fn example(client: losant::Client, org: OrgId) -> losant::Result<()> {
/// let invite = OrgInvitePost::new("ada@example.com", OrgMemberRole::Collaborate);
/// for pending in client.org().invite_member(org, &invite).await? {
///     println!("{:?} is invited with the role {:?}", pending.email, pending.role);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        write = [
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "only.Organization", "only.Organization.bounded",
            "org.*",
        ],
        read = [
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "only.Organization", "only.Organization.bounded", "only.Organization.read",
            "org.*",
        ],
        admin = ["all.Organization", "all.User", "only.Organization", "org.*"],
    ),
    params(
        orgId = "Id of the organization",
        start(example = 0) = "Start of the range",
        end(example = 1465790400000) = "End of the range",
        summaryExclude(style = comma, example = "payloadCount") = "Names of the fields to leave out of the summary",
        summaryInclude(style = comma, example = "payloadCount") = "Names of the fields to include in the summary",
        asBytes(default = false, example = true) = "If `true`, the counts are in bytes instead of payloads",
    ),
    errors(400 = "invalid request", 404 = "organization not found"),
)]
pub trait Org {
    /// Deletes an organization and everything that it owns. It cannot be restored.
    #[endpoint(
        method = "DELETE",
        path = "/orgs/<orgId>",
        scopes = [write, "org.delete"],
        responses(200 = "the organization was deleted"),
    )]
    fn delete(&self, org_id: OrgId) -> types::Success;

    /// Returns the number of devices of an organization for each day in a range.
    #[endpoint(
        method = "GET",
        path = "/orgs/<orgId>/deviceCounts",
        scopes = [read, "org.deviceCounts"],
        responses(200 = "device counts"),
    )]
    fn device_counts(
        &self,
        org_id: OrgId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
    ) -> types::DeviceCounts;

    /// Returns an organization and its members.
    #[endpoint(
        method = "GET",
        path = "/orgs/<orgId>",
        scopes = [read, "org.get"],
        responses(200 = "the organization"),
    )]
    fn get(
        &self,
        org_id: OrgId,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Org;

    /// Invites a person to an organization by email.
    ///
    /// Returns all pending invitations. The person becomes a member by accepting the invitation
    /// with [`org_invites().post()`](crate::OrgInvites::post) or
    /// [`me().respond_to_invite()`](crate::Me::respond_to_invite).
    #[endpoint(
        method = "POST",
        path = "/orgs/<orgId>/invites",
        scopes = [admin, "org.inviteMember"],
        responses(200 = "pending invitations"),
    )]
    fn invite_member(
        &self,
        org_id: OrgId,
        /// Person to invite and their role.
        #[body]
        invite: &types::OrgInvitePost,
    ) -> types::OrgInvites;

    /// Changes the roles of a member of an organization.
    #[endpoint(
        method = "PATCH",
        path = "/orgs/<orgId>/member",
        scopes = [admin, "org.modifyMember"],
        responses(200 = "the updated organization"),
    )]
    fn modify_member(
        &self,
        org_id: OrgId,
        /// Member to change and their new roles.
        #[body]
        member: &types::OrgMemberPatch,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Org;

    /// Returns the notebook usage of an organization for each day in a range.
    #[endpoint(
        method = "GET",
        path = "/orgs/<orgId>/notebookMinuteCounts",
        scopes = [read, "org.notebookMinuteCounts"],
        responses(200 = "notebook usage"),
    )]
    fn notebook_minute_counts(
        &self,
        org_id: OrgId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
    ) -> types::NotebookMinuteCounts;

    /// Changes an organization.
    #[endpoint(
        method = "PATCH",
        path = "/orgs/<orgId>",
        scopes = [write, "org.patch"],
        responses(200 = "the updated organization"),
    )]
    fn patch(
        &self,
        org_id: OrgId,
        /// Fields to change.
        #[body]
        organization: &types::OrgPatch,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Org;

    /// Returns the payload counts of all applications of an organization, by type and source.
    #[endpoint(
        method = "GET",
        path = "/orgs/<orgId>/payloadCounts",
        scopes = [read, "org.payloadCounts"],
        responses(200 = "payload counts"),
    )]
    fn payload_counts(
        &self,
        org_id: OrgId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
        as_bytes: Option<bool>,
    ) -> types::PayloadStats;

    /// Returns the payload counts of all applications of an organization for each interval in a
    /// range.
    #[endpoint(
        method = "GET",
        path = "/orgs/<orgId>/payloadCountsBreakdown",
        scopes = [read, "org.payloadCountsBreakdown"],
        responses(200 = "payload counts by interval"),
    )]
    fn payload_counts_breakdown(
        &self,
        org_id: OrgId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
        /// Length of the intervals: a day or an hour.
        #[query(default = 86400000, example = 86400000)]
        resolution: Option<Resolution>,
        as_bytes: Option<bool>,
        /// If `true`, the counts include payloads that are not billed.
        #[query(default = false, example = true)]
        include_non_billable: Option<bool>,
    ) -> types::PayloadCountsBreakdown;

    /// Returns the pending invitations to an organization.
    #[endpoint(
        method = "GET",
        path = "/orgs/<orgId>/invites",
        scopes = [read, "org.pendingInvites"],
        responses(200 = "pending invitations"),
    )]
    fn pending_invites(&self, org_id: OrgId) -> types::OrgInvites;

    /// Removes a member from an organization. Returns the organization with the remaining members.
    #[endpoint(
        method = "DELETE",
        path = "/orgs/<orgId>/member",
        scopes = [admin, "org.removeMember"],
        responses(200 = "the updated organization"),
    )]
    fn remove_member(
        &self,
        org_id: OrgId,
        /// Id of the member to remove.
        #[query(example = "575ed70c7ae143cd83dc4aa9")]
        user_id: UserId,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Org;

    /// Revokes an invitation to an organization. Returns the invitations that are still pending.
    #[endpoint(
        method = "DELETE",
        path = "/orgs/<orgId>/invites",
        scopes = [admin, "org.revokeInvite"],
        responses(200 = "pending invitations"),
    )]
    fn revoke_invite(
        &self,
        org_id: OrgId,
        /// Id of the invitation to revoke.
        #[query(example = "575ed71e7ae143cd83dc4aaa")]
        invite_id: OrgInviteId,
    ) -> types::OrgInvites;

    /// Moves applications and dashboards of an organization to another organization or to a user.
    #[endpoint(
        method = "PATCH",
        path = "/orgs/<orgId>/transferResources",
        scopes = [admin, "org.transferResources"],
        responses(200 = "the resources were moved"),
    )]
    fn transfer_resources(
        &self,
        org_id: OrgId,
        /// Resources to move and their new owner.
        #[body]
        transfer: &types::ResourceTransfer,
    ) -> types::Success;
}
