//! The API trait of the experience endpoints of an application.

use restrait::{api, endpoint};

use crate::time::Millis;
use crate::{ApplicationId, ExperienceEndpointId, ExperienceGroupId, TimePoint, types};

/// The experience endpoints of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.experience_endpoints().get(application).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "experienceEndpoints.*",
        ],
    ),
    params(applicationId = "Id of the application that the experience endpoints belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ExperienceEndpoints {
    /// Returns the experience endpoints of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/endpoints",
        scopes = [read, "experienceEndpoints.get"],
        responses(200 = "experience endpoints"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "order", example = "order")]
        sort_field: Option<types::ExperienceEndpointSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Field to filter the experience endpoints by.
        #[query(example = "method")]
        filter_field: Option<types::ExperienceEndpointFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*route")]
        filter: Option<String>,
        /// Id of the experience group.
        #[query(example = "575ec8687ae143cd83dc4a97")]
        experience_group_id: Option<ExperienceGroupId>,
        /// Request count duration.
        #[query(example = 86400000)]
        request_count_duration: Option<Millis>,
        /// Version.
        #[query(default = "develop", example = "develop")]
        version: Option<String>,
    ) -> types::ExperienceEndpoints;

    /// Creates an experience endpoint.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/experience/endpoints",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "experienceEndpoints.*",
            "experienceEndpoints.post",
        ],
        responses(201 = "the new experience endpoint"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New experience endpoint.
        #[body]
        experience_endpoint: &types::ExperienceEndpointPost,
    ) -> types::ExperienceEndpoint;

    /// Returns request counts of the experience endpoints of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/endpoints/stats",
        scopes = [read, "experienceEndpoints.stats"],
        responses(200 = "experience endpoint statistics"),
    )]
    fn stats(
        &self,
        application_id: ApplicationId,
        /// Stat grouping.
        #[query(default = "statusCode", example = "statusCode")]
        stat_grouping: Option<types::ExperienceEndpointStatGrouping>,
        /// Length of the range.
        #[query(default = 86400000, example = 86400000)]
        duration: Option<Millis>,
        /// End of the range.
        #[query(default = 0, example = 0)]
        end: Option<TimePoint>,
        /// Length of the intervals.
        #[query(default = 3600000, example = 3600000)]
        resolution: Option<Millis>,
        /// Version filter.
        #[query(example = "myVersion")]
        version_filter: Option<String>,
        /// Domain filter.
        #[query(example = "example.com")]
        domain_filter: Option<String>,
        /// Status code filter.
        #[query(example = 200)]
        status_code_filter: Option<u32>,
        /// Endpoint id filter.
        #[query(example = "575ec8687ae143cd83dc4a98")]
        endpoint_id_filter: Option<ExperienceEndpointId>,
    ) -> types::ExperienceEndpointStats;
}
