//! The API trait of one experience user.

use restrait::{api, endpoint};

use crate::{ApplicationId, ExperienceUserId, types};

/// An experience user of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     experience_user: losant::ExperienceUserId,
/// # ) -> losant::Result<()> {
/// let response = client.experience_user().get(application, experience_user).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        write = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "experienceUser.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the experience user belongs to",
        experienceUserId = "Id of the experience user",
    ),
    errors(400 = "invalid request", 404 = "experience user not found"),
)]
pub trait ExperienceUser {
    /// Deletes an experience user.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/experience/users/<experienceUserId>",
        scopes = [write, "experienceUser.delete"],
        responses(200 = "the experience user was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        experience_user_id: ExperienceUserId,
    ) -> types::Success;

    /// Returns an experience user.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/users/<experienceUserId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "experienceUser.*",
            "experienceUser.get",
        ],
        responses(200 = "the experience user"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        experience_user_id: ExperienceUserId,
    ) -> types::ExperienceUser;

    /// Changes an experience user.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/experience/users/<experienceUserId>",
        scopes = [write, "experienceUser.patch"],
        responses(200 = "the updated experience user"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        experience_user_id: ExperienceUserId,
        /// Fields to change.
        #[body]
        experience_user: &types::ExperienceUserPatch,
    ) -> types::ExperienceUser;
}
