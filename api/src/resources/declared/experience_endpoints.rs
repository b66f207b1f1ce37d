//! The API trait of the endpoints of an experience.

use restrait::{api, endpoint};

use crate::time::Millis;
use crate::{ApplicationId, ExperienceEndpointId, ExperienceGroupId, TimePoint, types};

/// The endpoints of an experience and the requests to them.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::time::hours;
/// use losant::types::{ExperienceEndpointMethod, ExperienceEndpointPost};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId,
/// # ) -> losant::Result<()> {
/// let pumps = ExperienceEndpointPost::new("/pumps", ExperienceEndpointMethod::Get);
/// client.experience_endpoints().post(plant, &pumps).await?;
/// for (status, counts) in client.experience_endpoints().stats(plant).duration(hours(24)).await? {
///     let requests: u64 = counts.iter().filter_map(|count| count.count).sum();
///     println!("{status}: {requests} requests");
/// }
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
    params(applicationId = "Id of the application that the endpoints belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ExperienceEndpoints {
    /// Returns the endpoints of an experience version.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/endpoints",
        scopes = [read, "experienceEndpoints.get"],
        responses(200 = "endpoints"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Field to sort the endpoints by.
        #[query(default = "order", example = "order")]
        sort_field: Option<types::ExperienceEndpointSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Field to filter the endpoints by.
        #[query(example = "method")]
        filter_field: Option<types::ExperienceEndpointFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*route")]
        filter: Option<String>,
        /// Id of a group whose users have access to the endpoints.
        #[query(example = "575ec8687ae143cd83dc4a97")]
        experience_group_id: Option<ExperienceGroupId>,
        /// Length of the range in which recent requests are counted. Defaults to no counts.
        #[query(example = 86400000)]
        request_count_duration: Option<Millis>,
        /// Name of the experience version.
        #[query(default = "develop", example = "develop")]
        version: Option<String>,
    ) -> types::ExperienceEndpoints;

    /// Creates an endpoint in the version `develop`.
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
        responses(201 = "the new endpoint"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New endpoint.
        #[body]
        experience_endpoint: &types::ExperienceEndpointPost,
    ) -> types::ExperienceEndpoint;

    /// Returns the number of requests to endpoints in each interval of a range.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/endpoints/stats",
        scopes = [read, "experienceEndpoints.stats"],
        responses(200 = "request counts by group"),
    )]
    fn stats(
        &self,
        application_id: ApplicationId,
        /// Property by which the requests are grouped.
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
        /// Name of the experience version to count requests to.
        #[query(example = "myVersion")]
        version_filter: Option<String>,
        /// Domain or slug to count requests to.
        #[query(example = "example.com")]
        domain_filter: Option<String>,
        /// Status code of the responses to count.
        #[query(example = 200)]
        status_code_filter: Option<u32>,
        /// Id of the endpoint to count requests to.
        #[query(example = "575ec8687ae143cd83dc4a98")]
        endpoint_id_filter: Option<ExperienceEndpointId>,
    ) -> types::ExperienceEndpointStats;
}
