//! The API trait of one group of users of an experience.

use restrait::{api, endpoint};

use crate::{ApplicationId, ExperienceGroupId, types};

/// A group of users of an experience.
///
/// ```no_run
/// use losant::types::{ExperienceGroupPatch, TagFilter};
/// use losant::{ApplicationId, ExperienceGroupId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, operators: ExperienceGroupId,
/// # ) -> losant::Result<()> {
/// let floor = ExperienceGroupPatch::new().device_tags([TagFilter::pair("floor", "8")]);
/// client.experience_group().patch(plant, operators, &floor).await?;
/// let group = client.experience_group().get(plant, operators).include_total_device_count(true);
/// println!("{:?} devices", group.await?.total_device_count);
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
        applicationId = "Id of the application that the group belongs to",
        experienceGroupId = "Id of the group",
    ),
    errors(400 = "invalid request", 404 = "group not found"),
)]
pub trait ExperienceGroup {
    /// Deletes a group. Its users are kept, but lose the access that the group gave them.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/experience/groups/<experienceGroupId>",
        scopes = [write, "experienceGroup.delete"],
        responses(200 = "the group was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        experience_group_id: ExperienceGroupId,
    ) -> types::Success;

    /// Returns a group.
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
        responses(200 = "the group"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        experience_group_id: ExperienceGroupId,
        /// If `true`, the response has the number of devices of the group itself.
        #[query(default = false, example = true)]
        include_direct_device_count: Option<bool>,
        /// If `true`, the response has the number of devices of the group and of all groups in it.
        #[query(default = false, example = true)]
        include_total_device_count: Option<bool>,
    ) -> types::ExperienceGroup;

    /// Changes a group. Lists of users, endpoints or devices replace the existing ones.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/experience/groups/<experienceGroupId>",
        scopes = [write, "experienceGroup.patch"],
        responses(200 = "the updated group"),
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
