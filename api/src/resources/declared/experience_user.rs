//! The API trait of one user of an experience.

use restrait::{api, endpoint};

use crate::{ApplicationId, ExperienceUserId, types};

/// A user of an experience.
///
/// ```no_run
/// use losant::types::ExperienceUserPatch;
/// use losant::{ApplicationId, ExperienceUserId, Timestamp};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, ada: ExperienceUserId, now: Timestamp,
/// # ) -> losant::Result<()> {
/// let patch = ExperienceUserPatch::new().password("battery staple").token_cutoff(now);
/// let user = client.experience_user().patch(plant, ada, &patch).await?;
/// println!("{:?} has to sign in again", user.email);
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
        applicationId = "Id of the application that the user belongs to",
        experienceUserId = "Id of the user",
    ),
    errors(400 = "invalid request", 404 = "user not found"),
)]
pub trait ExperienceUser {
    /// Deletes a user.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/experience/users/<experienceUserId>",
        scopes = [write, "experienceUser.delete"],
        responses(200 = "the user was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        experience_user_id: ExperienceUserId,
    ) -> types::Success;

    /// Returns a user and the groups that the user is in.
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
        responses(200 = "the user"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        experience_user_id: ExperienceUserId,
    ) -> types::ExperienceUser;

    /// Changes a user, such as the password or the groups.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/experience/users/<experienceUserId>",
        scopes = [write, "experienceUser.patch"],
        responses(200 = "the updated user"),
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
