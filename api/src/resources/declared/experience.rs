//! The API trait of one experience.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// An experience of an application.
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the experience"),
    errors(400 = "invalid request", 404 = "experience not found"),
)]
pub trait Experience {
    /// Creates the default resources of an experience.
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
        responses(200 = "experience bootstrap result"),
    )]
    fn bootstrap(
        &self,
        application_id: ApplicationId,
        /// Options.
        #[body]
        options: &types::ExperienceBootstrapOptions,
    ) -> types::ExperienceBootstrapResult;

    /// Deletes the resources of an experience.
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
        responses(200 = "the experience was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        /// If `true`, keeps users.
        #[query(example = true)]
        keep_users: Option<bool>,
        /// If `true`, keeps groups.
        #[query(example = true)]
        keep_groups: Option<bool>,
        /// If `true`, keeps slugs.
        #[query(example = true)]
        keep_slugs: Option<bool>,
        /// If `true`, keeps domains.
        #[query(example = true)]
        keep_domains: Option<bool>,
        /// If `true`, removes versions.
        #[query(example = true)]
        remove_versions: Option<bool>,
        /// If `true`, keeps views.
        #[query(example = true)]
        keep_views: Option<bool>,
        /// If `true`, keeps endpoints.
        #[query(example = true)]
        keep_endpoints: Option<bool>,
        /// If `true`, removes workflows.
        #[query(example = true)]
        remove_workflows: Option<bool>,
    ) -> types::Success;
}
