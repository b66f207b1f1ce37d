//! The API trait of the current user.

use restrait::{api, endpoint};

use crate::{OrgInviteId, Resolution, ResourceId, TimePoint, types};

/// The current user.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// # ) -> losant::Result<()> {
/// let response = client.me().get().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        write = ["all.User", "me.*"],
        read = ["all.User", "all.User.bounded", "all.User.read", "me.*"],
        only_read = ["only.User", "only.User.bounded", "only.User.read"],
    ),
    params(
        data = "Options",
        start(example = 0) = "Start of the range",
        end(example = 1465790400000) = "End of the range",
        includeRecent(example = true) = "If `true`, the user includes recent items",
        summaryExclude(style = comma, example = "payloadCount") = "Fields to exclude from the \
            summary",
        summaryInclude(style = comma, example = "payloadCount") = "Fields to include in the \
            summary",
        inviteId = "Id of the invite",
        asBytes(default = false, example = true) = "If `true`, the counts are in bytes instead of \
            payloads",
    ),
    errors(400 = "invalid request"),
)]
pub trait Me {
    /// Adds an item to a list of recent items.
    #[endpoint(
        method = "POST",
        path = "/me/recentItems",
        scopes = [
            "all.User", "all.User.bounded",
            "me.*",
            "me.addRecentItem",
            "only.User", "only.User.bounded",
        ],
        responses(200 = "recent item list"),
    )]
    fn add_recent_item(&self, #[body] data: &types::RecentItem) -> types::RecentItemList;

    /// Changes the password of the current user.
    #[endpoint(
        method = "PATCH",
        path = "/me/changePassword",
        scopes = [write, "me.changePassword", "only.User"],
        responses(200 = "authed user"),
    )]
    fn change_password(&self, #[body] data: &types::ChangePassword) -> types::AuthedUser;

    /// Deletes the current user.
    #[endpoint(
        method = "POST",
        path = "/me/delete",
        scopes = [write, "me.delete", "only.User"],
        responses(200 = "the current user was deleted"),
    )]
    fn delete(
        &self,
        /// Credentials.
        #[body]
        credentials: &types::UserCredentials,
    ) -> types::Success;

    /// Returns the device counts of the current user for each day in a range.
    #[endpoint(
        method = "GET",
        path = "/me/deviceCounts",
        scopes = [read, "me.deviceCounts", only_read],
        responses(200 = "device counts"),
    )]
    fn device_counts(
        &self,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
    ) -> types::DeviceCounts;

    /// Disables two-factor authentication for the current user.
    #[endpoint(
        method = "PATCH",
        path = "/me/disableTwoFactorAuth",
        scopes = [write, "me.disableTwoFactorAuth", "only.User"],
        responses(200 = "the updated current user"),
    )]
    fn disable_two_factor_auth(
        &self,
        #[body] data: &types::MultiFactorAuthDisable,
        include_recent: Option<bool>,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Me;

    /// Disconnects the current user from GitHub.
    #[endpoint(
        method = "PATCH",
        path = "/me/disconnectGithub",
        scopes = [write, "me.disconnectGithub", "only.User"],
        responses(200 = "the updated current user"),
    )]
    fn disconnect_github(
        &self,
        include_recent: Option<bool>,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Me;

    /// Enables two-factor authentication for the current user.
    #[endpoint(
        method = "PATCH",
        path = "/me/enableTwoFactorAuth",
        scopes = [write, "me.enableTwoFactorAuth", "only.User"],
        responses(200 = "the updated current user"),
    )]
    fn enable_two_factor_auth(
        &self,
        #[body] data: &types::MultiFactorAuthEnable,
        include_recent: Option<bool>,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Me;

    /// Returns a list of recent items.
    #[endpoint(
        method = "GET",
        path = "/me/recentItems",
        scopes = [read, "me.fetchRecentItems", only_read],
        responses(200 = "recent item list"),
    )]
    fn fetch_recent_items(
        &self,
        /// Id of the resource that contains the items.
        #[query(example = "575ec8687ae143cd83dc4a97")]
        parent_id: Option<ResourceId>,
        /// Type of the items.
        #[query(example = "application")]
        item_type: types::ItemType,
    ) -> types::RecentItemList;

    /// Creates a key for two-factor authentication of the current user.
    #[endpoint(
        method = "PATCH",
        path = "/me/generateTwoFactorAuth",
        scopes = [write, "me.generateTwoFactorAuth", "only.User"],
        responses(200 = "multi factor auth info"),
    )]
    fn generate_two_factor_auth(&self) -> types::MultiFactorAuthInfo;

    /// Returns the current user.
    #[endpoint(
        method = "GET",
        path = "/me",
        scopes = [read, "me.get", only_read],
        responses(200 = "the current user"),
        errors(400 = none),
    )]
    fn get(
        &self,
        include_recent: Option<bool>,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Me;

    /// Returns an invitation of the current user.
    #[endpoint(
        method = "GET",
        path = "/me/invites/<inviteId>",
        scopes = [read, "me.invite", only_read],
        responses(200 = "invitation user"),
        errors(404 = "current user not found"),
    )]
    fn invite(&self, invite_id: OrgInviteId) -> types::OrgInviteUser;

    /// Returns the invitations of the current user.
    #[endpoint(
        method = "GET",
        path = "/me/invites",
        scopes = [read, "me.invites", only_read],
        responses(200 = "organization invites user"),
    )]
    fn invites(&self) -> types::OrgInvitesUser;

    /// Returns the notebook usage of the current user for each day in a range.
    #[endpoint(
        method = "GET",
        path = "/me/notebookMinuteCounts",
        scopes = [read, "me.notebookMinuteCounts", only_read],
        responses(200 = "notebook minute counts"),
    )]
    fn notebook_minute_counts(
        &self,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
    ) -> types::NotebookMinuteCounts;

    /// Changes the current user.
    #[endpoint(
        method = "PATCH",
        path = "/me",
        scopes = [write, "me.patch", "only.User"],
        responses(200 = "the updated current user"),
    )]
    fn patch(
        &self,
        /// Fields to change.
        #[body]
        user: &types::MePatch,
        include_recent: Option<bool>,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Me;

    /// Returns the payload counts of the current user, by type and source.
    #[endpoint(
        method = "GET",
        path = "/me/payloadCounts",
        scopes = [read, "me.payloadCounts", only_read],
        responses(200 = "payload statistics"),
    )]
    fn payload_counts(
        &self,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
        as_bytes: Option<bool>,
    ) -> types::PayloadStats;

    /// Returns the payload counts of the current user for each interval in a range.
    #[endpoint(
        method = "GET",
        path = "/me/payloadCountsBreakdown",
        scopes = [read, "me.payloadCountsBreakdown", only_read],
        responses(200 = "payload counts breakdown"),
    )]
    fn payload_counts_breakdown(
        &self,
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

    /// Returns a new token for the current user.
    #[endpoint(
        method = "GET",
        path = "/me/refreshToken",
        scopes = [write, "me.refreshToken", "only.User"],
        responses(200 = "authed user"),
        errors(401 = "invalid credentials"),
    )]
    fn refresh_token(&self) -> types::AuthedUser;

    /// Accepts or declines an invitation of the current user.
    #[endpoint(
        method = "POST",
        path = "/me/invites/<inviteId>",
        scopes = [write, "me.respondToInvite", "only.User"],
        responses(200 = "invitation result user"),
        errors(404 = "current user not found", 410 = "expired"),
    )]
    fn respond_to_invite(
        &self,
        invite_id: OrgInviteId,
        /// Response.
        #[body]
        response: &types::OrgInviteActionUser,
    ) -> types::OrgInviteResultUser;

    /// Moves resources of the current user to another owner.
    #[endpoint(
        method = "PATCH",
        path = "/me/transferResources",
        scopes = [write, "me.transferResources", "only.User"],
        responses(200 = "done"),
    )]
    fn transfer_resources(
        &self,
        /// Transfer.
        #[body]
        transfer: &types::ResourceTransfer,
    ) -> types::Success;

    /// Sends an email that verifies the address of the current user.
    #[endpoint(
        method = "POST",
        path = "/me/verify-email",
        scopes = [write, "me.verifyEmail", "only.User"],
        responses(200 = "done"),
    )]
    fn verify_email(&self) -> types::Success;
}
