//! The API trait of one view of an experience.

use restrait::{api, endpoint};

use crate::{ApplicationId, ExperienceViewId, types};

/// A view of an experience: a layout, a page or a component.
///
/// ```no_run
/// use losant::types::ExperienceViewPatch;
/// use losant::{ApplicationId, ExperienceViewId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, header: ExperienceViewId,
/// # ) -> losant::Result<()> {
/// let patch = ExperienceViewPatch::new().body("<h1>{{title}}</h1>");
/// client.experience_view().patch(plant, header, &patch).await?;
/// let linked = client.experience_view().linked_resources(plant, header).await?;
/// for page in linked.experience_views.unwrap_or_default().items {
///     println!("{:?} shows the new header", page.name);
/// }
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
        applicationId = "Id of the application that the view belongs to",
        experienceViewId = "Id of the view",
        version(default = "develop", example = "develop") = "Name of the experience version",
    ),
    errors(400 = "invalid request", 404 = "view not found"),
)]
pub trait ExperienceView {
    /// Deletes a view of the version `develop`.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/experience/views/<experienceViewId>",
        scopes = [cli_write, "experienceView.delete"],
        responses(200 = "the view was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        experience_view_id: ExperienceViewId,
    ) -> types::Success;

    /// Returns a view and its template.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/views/<experienceViewId>",
        scopes = [cli_read, "experienceView.get"],
        responses(200 = "the view"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        experience_view_id: ExperienceViewId,
        version: Option<String>,
    ) -> types::ExperienceView;

    /// Returns the views, endpoints and workflows that refer to a view.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/views/<experienceViewId>/linkedResources",
        scopes = [cli_read, "experienceView.linkedResources"],
        responses(200 = "the resources"),
    )]
    fn linked_resources(
        &self,
        application_id: ApplicationId,
        experience_view_id: ExperienceViewId,
        version: Option<String>,
        /// If `true`, the response includes the custom nodes of the workflows.
        #[query(default = false, example = true)]
        include_custom_nodes: Option<bool>,
    ) -> types::ExperienceLinkedResources;

    /// Changes a view of the version `develop`.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/experience/views/<experienceViewId>",
        scopes = [cli_write, "experienceView.patch"],
        responses(200 = "the updated view"),
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
