//! The API trait of the current user.

use restrait::{api, endpoint};

use crate::{OrgInviteId, Resolution, ResourceId, TimePoint, types};

/// The current user: profile, sign-in, invitations and usage.
///
/// ```no_run
/// use losant::types::{InviteAction, OrgInviteActionUser};
///
/// # async fn example(client: losant::Client) -> losant::Result<()> {
/// let me = client.me().get().await?;
/// println!("signed in as {:?}", me.email);
/// for invite in client.me().invites().await? {
///     if let (Some(id), Some(false)) = (invite.id, invite.expired) {
///         let accept = OrgInviteActionUser::new(InviteAction::Accept);
///         client.me().respond_to_invite(id, &accept).await?;
///     }
/// }
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
        start(example = 0) = "Start of the range",
        end(example = 1465790400000) = "End of the range",
        includeRecent(example = true) = "If `true`, the user includes their recent items",
        summaryExclude(style = comma, example = "payloadCount") = "Names of the fields to leave out of the summary",
        summaryInclude(style = comma, example = "payloadCount") = "Names of the fields to include in the summary",
        inviteId(example = "575ec8687ae143cd83dc4a97") = "Id of the invitation",
        asBytes(default = false, example = true) = "If `true`, the counts are in bytes instead of payloads",
    ),
    errors(400 = "invalid request"),
)]
pub trait Me {
    /// Adds an item to the list of recent items of its type. Returns the updated list.
    #[endpoint(
        method = "POST",
        path = "/me/recentItems",
        scopes = [
            "all.User", "all.User.bounded",
            "me.*",
            "me.addRecentItem",
            "only.User", "only.User.bounded",
        ],
        responses(200 = "the updated list"),
    )]
    fn add_recent_item(
        &self,
        /// Item to add.
        #[body]
        data: &types::RecentItem,
    ) -> types::RecentItemList;

    /// Changes the password of the current user. Returns a new token.
    ///
    /// If the request invalidates the existing tokens, only the new token is valid afterwards.
    #[endpoint(
        method = "PATCH",
        path = "/me/changePassword",
        scopes = [write, "me.changePassword", "only.User"],
        responses(200 = "the user and their new token"),
    )]
    fn change_password(
        &self,
        /// Current and new password.
        #[body]
        data: &types::ChangePassword,
    ) -> types::AuthedUser;

    /// Deletes the current user.
    #[endpoint(
        method = "POST",
        path = "/me/delete",
        scopes = [write, "me.delete", "only.User"],
        responses(200 = "the current user was deleted"),
    )]
    fn delete(
        &self,
        /// Credentials of the user, which confirm the deletion.
        #[body]
        credentials: &types::UserCredentials,
    ) -> types::Success;

    /// Returns the number of devices of the current user for each day in a range.
    ///
    /// Only the applications that the user owns count, not those of organizations.
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
        /// Password and code that confirm the change.
        #[body]
        data: &types::MultiFactorAuthDisable,
        include_recent: Option<bool>,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Me;

    /// Disconnects the current user from GitHub. The user can no longer sign in through GitHub.
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
    ///
    /// [`generate_two_factor_auth`](Me::generate_two_factor_auth) creates the key. The code of the
    /// request proves that the key is in the authenticator app.
    #[endpoint(
        method = "PATCH",
        path = "/me/enableTwoFactorAuth",
        scopes = [write, "me.enableTwoFactorAuth", "only.User"],
        responses(200 = "the updated current user"),
    )]
    fn enable_two_factor_auth(
        &self,
        /// Key, and the password and code that confirm it.
        #[body]
        data: &types::MultiFactorAuthEnable,
        include_recent: Option<bool>,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Me;

    /// Returns the list of recent items of a type.
    #[endpoint(
        method = "GET",
        path = "/me/recentItems",
        scopes = [read, "me.fetchRecentItems", only_read],
        responses(200 = "the list"),
    )]
    fn fetch_recent_items(
        &self,
        /// Id of the resource that contains the items, such as the application of devices.
        #[query(example = "575ec8687ae143cd83dc4a97")]
        parent_id: Option<ResourceId>,
        /// Type of the items.
        #[query(example = "application")]
        item_type: types::ItemType,
    ) -> types::RecentItemList;

    /// Returns a key for an authenticator app.
    ///
    /// It takes effect with [`enable_two_factor_auth`](Me::enable_two_factor_auth).
    #[endpoint(
        method = "PATCH",
        path = "/me/generateTwoFactorAuth",
        scopes = [write, "me.generateTwoFactorAuth", "only.User"],
        responses(200 = "the key"),
    )]
    fn generate_two_factor_auth(&self) -> types::MultiFactorAuthInfo;

    /// Returns the current user. The email address does not need to be verified.
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

    /// Returns an invitation of the current user to an organization.
    #[endpoint(
        method = "GET",
        path = "/me/invites/<inviteId>",
        scopes = [read, "me.invite", only_read],
        responses(200 = "the invitation"),
        errors(404 = "invitation not found"),
    )]
    fn invite(&self, invite_id: OrgInviteId) -> types::OrgInviteUser;

    /// Returns the pending invitations of the current user to organizations.
    #[endpoint(
        method = "GET",
        path = "/me/invites",
        scopes = [read, "me.invites", only_read],
        responses(200 = "invitations"),
    )]
    fn invites(&self) -> types::OrgInvitesUser;

    /// Returns the notebook usage of the current user for each day in a range.
    ///
    /// Only the applications that the user owns count, not those of organizations.
    #[endpoint(
        method = "GET",
        path = "/me/notebookMinuteCounts",
        scopes = [read, "me.notebookMinuteCounts", only_read],
        responses(200 = "notebook usage"),
    )]
    fn notebook_minute_counts(
        &self,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
    ) -> types::NotebookMinuteCounts;

    /// Changes the current user. The email address does not need to be verified.
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

    /// Returns the payload counts of all applications that the current user owns, by type and
    /// source.
    #[endpoint(
        method = "GET",
        path = "/me/payloadCounts",
        scopes = [read, "me.payloadCounts", only_read],
        responses(200 = "payload counts"),
    )]
    fn payload_counts(
        &self,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
        as_bytes: Option<bool>,
    ) -> types::PayloadStats;

    /// Returns the payload counts of all applications that the current user owns for each interval
    /// in a range.
    #[endpoint(
        method = "GET",
        path = "/me/payloadCountsBreakdown",
        scopes = [read, "me.payloadCountsBreakdown", only_read],
        responses(200 = "payload counts by interval"),
    )]
    fn payload_counts_breakdown(
        &self,
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

    /// Returns a new token for the current user, based on the token of the request.
    #[endpoint(
        method = "GET",
        path = "/me/refreshToken",
        scopes = [write, "me.refreshToken", "only.User"],
        responses(200 = "the user and their new token"),
        errors(401 = "invalid token"),
    )]
    fn refresh_token(&self) -> types::AuthedUser;

    /// Accepts, rejects or dismisses an invitation of the current user to an organization.
    #[endpoint(
        method = "POST",
        path = "/me/invites/<inviteId>",
        scopes = [write, "me.respondToInvite", "only.User"],
        responses(200 = "the decision was stored"),
        errors(404 = "invitation not found", 410 = "invitation expired"),
    )]
    fn respond_to_invite(
        &self,
        invite_id: OrgInviteId,
        /// Decision.
        #[body]
        response: &types::OrgInviteActionUser,
    ) -> types::OrgInviteResultUser;

    /// Moves applications and dashboards of the current user to an organization or another user.
    #[endpoint(
        method = "PATCH",
        path = "/me/transferResources",
        scopes = [write, "me.transferResources", "only.User"],
        responses(200 = "the resources were moved"),
    )]
    fn transfer_resources(
        &self,
        /// Resources to move and their new owner.
        #[body]
        transfer: &types::ResourceTransfer,
    ) -> types::Success;

    /// Sends an email to the current user, with a link that verifies the address.
    #[endpoint(
        method = "POST",
        path = "/me/verify-email",
        scopes = [write, "me.verifyEmail", "only.User"],
        responses(200 = "the email was sent"),
    )]
    fn verify_email(&self) -> types::Success;
}
