//! The API trait of one experience group.

use restrait::{api, endpoint};

use crate::{ApplicationId, ExperienceGroupId, types};

/// An experience group of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     experience_group: losant::ExperienceGroupId,
/// # ) -> losant::Result<()> {
/// let response = client.experience_group().get(application, experience_group).await?;
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
            "experienceGroup.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the experience group belongs to",
        experienceGroupId = "Id of the experience group",
    ),
    errors(400 = "invalid request", 404 = "experience group not found"),
)]
pub trait ExperienceGroup {
    /// Deletes an experience group.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/experience/groups/<experienceGroupId>",
        scopes = [write, "experienceGroup.delete"],
        responses(200 = "the experience group was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        experience_group_id: ExperienceGroupId,
    ) -> types::Success;

    /// Returns an experience group.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/groups/<experienceGroupId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "experienceGroup.*",
            "experienceGroup.get",
        ],
        responses(200 = "the experience group"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        experience_group_id: ExperienceGroupId,
        /// If `true`, includes direct device count.
        #[query(default = false, example = true)]
        include_direct_device_count: Option<bool>,
        /// If `true`, includes total device count.
        #[query(default = false, example = true)]
        include_total_device_count: Option<bool>,
    ) -> types::ExperienceGroup;

    /// Changes an experience group.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/experience/groups/<experienceGroupId>",
        scopes = [write, "experienceGroup.patch"],
        responses(200 = "the updated experience group"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        experience_group_id: ExperienceGroupId,
        /// Fields to change.
        #[body]
        experience_group: &types::ExperienceGroupPatch,
    ) -> types::ExperienceGroup;
}
