//! The API trait of one organization.

use restrait::{api, endpoint};

use crate::{OrgId, OrgInviteId, Resolution, TimePoint, UserId, types};

/// An organization.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     org: losant::OrgId,
/// # ) -> losant::Result<()> {
/// let response = client.org().get(org).await?;
/// println!("{response:?}");
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
        write2 = ["all.Organization", "all.User", "only.Organization", "org.*"],
    ),
    params(
        orgId = "Id of the organization",
        start(example = 0) = "Start of the range",
        end(example = 1465790400000) = "End of the range",
        summaryExclude(style = comma, example = "payloadCount") = "Fields to exclude from the \
            summary",
        summaryInclude(style = comma, example = "payloadCount") = "Fields to include in the \
            summary",
        asBytes(default = false, example = true) = "If `true`, the counts are in bytes instead of \
            payloads",
    ),
    errors(400 = "invalid request", 404 = "organization not found"),
)]
pub trait Org {
    /// Deletes an organization.
    #[endpoint(
        method = "DELETE",
        path = "/orgs/<orgId>",
        scopes = [write, "org.delete"],
        responses(200 = "the organization was deleted"),
    )]
    fn delete(&self, org_id: OrgId) -> types::Success;

    /// Returns the device counts of an organization for each day in a range.
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

    /// Returns an organization.
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

    /// Invites a person to an organization.
    #[endpoint(
        method = "POST",
        path = "/orgs/<orgId>/invites",
        scopes = [write2, "org.inviteMember"],
        responses(200 = "organization invites"),
    )]
    fn invite_member(
        &self,
        org_id: OrgId,
        /// Invite.
        #[body]
        invite: &types::OrgInvitePost,
    ) -> types::OrgInvites;

    /// Changes the role of a member of an organization.
    #[endpoint(
        method = "PATCH",
        path = "/orgs/<orgId>/member",
        scopes = [write2, "org.modifyMember"],
        responses(200 = "the updated organization"),
    )]
    fn modify_member(
        &self,
        org_id: OrgId,
        /// Member.
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
        responses(200 = "notebook minute counts"),
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

    /// Returns the payload counts of an organization, by type and source.
    #[endpoint(
        method = "GET",
        path = "/orgs/<orgId>/payloadCounts",
        scopes = [read, "org.payloadCounts"],
        responses(200 = "payload statistics"),
    )]
    fn payload_counts(
        &self,
        org_id: OrgId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
        as_bytes: Option<bool>,
    ) -> types::PayloadStats;

    /// Returns the payload counts of an organization for each interval in a range.
    #[endpoint(
        method = "GET",
        path = "/orgs/<orgId>/payloadCountsBreakdown",
        scopes = [read, "org.payloadCountsBreakdown"],
        responses(200 = "payload counts breakdown"),
    )]
    fn payload_counts_breakdown(
        &self,
        org_id: OrgId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
        /// Length of the intervals.
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
        responses(200 = "organization invites"),
    )]
    fn pending_invites(&self, org_id: OrgId) -> types::OrgInvites;

    /// Removes a member from an organization.
    #[endpoint(
        method = "DELETE",
        path = "/orgs/<orgId>/member",
        scopes = [write2, "org.removeMember"],
        responses(200 = "the updated organization"),
    )]
    fn remove_member(
        &self,
        org_id: OrgId,
        /// Id of the user.
        #[query(example = "575ed70c7ae143cd83dc4aa9")]
        user_id: UserId,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Org;

    /// Revokes an invitation to an organization.
    #[endpoint(
        method = "DELETE",
        path = "/orgs/<orgId>/invites",
        scopes = [write2, "org.revokeInvite"],
        responses(200 = "organization invites"),
    )]
    fn revoke_invite(
        &self,
        org_id: OrgId,
        /// Id of the invitation.
        #[query(example = "575ed71e7ae143cd83dc4aaa")]
        invite_id: OrgInviteId,
    ) -> types::OrgInvites;

    /// Moves resources of an organization to another owner.
    #[endpoint(
        method = "PATCH",
        path = "/orgs/<orgId>/transferResources",
        scopes = [write2, "org.transferResources"],
        responses(200 = "done"),
    )]
    fn transfer_resources(
        &self,
        org_id: OrgId,
        /// Transfer.
        #[body]
        transfer: &types::ResourceTransfer,
    ) -> types::Success;
}
