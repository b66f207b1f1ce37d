//! The API trait of one experience view.

use restrait::{api, endpoint};

use crate::{ApplicationId, ExperienceViewId, types};

/// An experience view of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     experience_view: losant::ExperienceViewId,
/// # ) -> losant::Result<()> {
/// let response = client.experience_view().get(application, experience_view).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        cli_write = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded", "all.User.cli",
            "experienceView.*",
        ],
        cli_read = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "experienceView.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the experience view belongs to",
        experienceViewId = "Id of the experience view",
        version(default = "develop", example = "develop") = "Version",
    ),
    errors(400 = "invalid request", 404 = "experience view not found"),
)]
pub trait ExperienceView {
    /// Deletes an experience view.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/experience/views/<experienceViewId>",
        scopes = [cli_write, "experienceView.delete"],
        responses(200 = "the experience view was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        experience_view_id: ExperienceViewId,
    ) -> types::Success;

    /// Returns an experience view.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/views/<experienceViewId>",
        scopes = [cli_read, "experienceView.get"],
        responses(200 = "the experience view"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        experience_view_id: ExperienceViewId,
        version: Option<String>,
    ) -> types::ExperienceView;

    /// Returns the resources that use an experience view.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/views/<experienceViewId>/linkedResources",
        scopes = [cli_read, "experienceView.linkedResources"],
        responses(200 = "experience linked resources"),
    )]
    fn linked_resources(
        &self,
        application_id: ApplicationId,
        experience_view_id: ExperienceViewId,
        version: Option<String>,
        /// If `true`, workflows include the details of their custom nodes.
        #[query(default = false, example = true)]
        include_custom_nodes: Option<bool>,
    ) -> types::ExperienceLinkedResources;

    /// Changes an experience view.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/experience/views/<experienceViewId>",
        scopes = [cli_write, "experienceView.patch"],
        responses(200 = "the updated experience view"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        experience_view_id: ExperienceViewId,
        /// Fields to change.
        #[body]
        experience_view: &types::ExperienceViewPatch,
    ) -> types::ExperienceView;
}
