//! The API trait of the experience of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The experience of an application: the web site or API that it serves to its own users.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::types::ExperienceBootstrapOptions;
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId,
/// # ) -> losant::Result<()> {
/// let options = ExperienceBootstrapOptions::new().slug("acme-pumps");
/// let created = client.experience().bootstrap(plant, &options).await?;
/// println!("sign in at https://acme-pumps.onlosant.com as {:?}", created.email);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that serves the experience"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait Experience {
    /// Creates the standard resources of an experience: endpoints, views and workflows for a web
    /// site with sign-in.
    ///
    /// It also creates a group and a user, unless the options say otherwise. The response has the
    /// password of the user, which cannot be read again.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/experience/bootstrap",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded", "all.User.cli",
            "experience.*",
            "experience.bootstrap",
        ],
        responses(200 = "the new resources"),
    )]
    fn bootstrap(
        &self,
        application_id: ApplicationId,
        /// Choice of the resources to create.
        #[body]
        options: &types::ExperienceBootstrapOptions,
    ) -> types::ExperienceBootstrapResult;

    /// Deletes the parts of an experience.
    ///
    /// By default, it deletes all users, groups, slugs and domains, and the endpoints and views of
    /// the version `develop`. Other versions and all workflows are kept.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/experience",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "experience.*",
            "experience.delete",
        ],
        responses(200 = "the parts were deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        /// If `true`, users are kept.
        #[query(example = true)]
        keep_users: Option<bool>,
        /// If `true`, groups are kept.
        #[query(example = true)]
        keep_groups: Option<bool>,
        /// If `true`, slugs are kept.
        #[query(example = true)]
        keep_slugs: Option<bool>,
        /// If `true`, domains are kept.
        #[query(example = true)]
        keep_domains: Option<bool>,
        /// If `true`, all versions except `develop` are deleted with their contents.
        #[query(example = true)]
        remove_versions: Option<bool>,
        /// If `true`, the views of the version `develop` are kept.
        #[query(example = true)]
        keep_views: Option<bool>,
        /// If `true`, the endpoints of the version `develop` are kept.
        #[query(example = true)]
        keep_endpoints: Option<bool>,
        /// If `true`, the experience workflows of the version `develop` are deleted.
        #[query(example = true)]
        remove_workflows: Option<bool>,
    ) -> types::Success;
}
