//! The API trait of the applications.

use restrait::{api, endpoint};

use crate::body::Part;
use crate::{ResourceId, TimePoint, types};

/// The applications of a user and of the user's organizations.
///
/// ```no_run
/// use losant::types::{ApplicationPost, NameField};
///
/// # async fn example(client: losant::Client) -> losant::Result<()> {
/// let plant = client.applications().post(&ApplicationPost::new("Plant")).await?;
/// println!("{:?}", plant.id);
///
/// let applications = client.applications().get().filter_field(NameField::Name).filter("Pl*");
/// let applications = applications.summary_include(["deviceCount"]);
/// for application in applications.await?.items {
///     println!("{:?}: {:?}", application.name, application.summary.and_then(|it| it.device_count));
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        only_read = ["only.Organization", "only.Organization.bounded", "only.Organization.read"],
        write = [
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "applications.*",
        ],
        only_write = ["only.Organization", "only.Organization.bounded"],
    ),
    params(
        sortField(default = "name", example = "name") = "Sort field",
        sortDirection(default = "asc", example = "asc") = "Sort direction",
        page(default = 0, example = 0) = "Number of the page. The first page is 0",
        perPage(default = 100, example = 10) = "Maximum number of applications per page",
        filterField(example = "name") = "Field to filter the applications by",
        filter(example = "my * app") = "Pattern for the value of the filter field. `*` matches any \
            text",
        orgId(example = "575ecdf07ae143cd83dc4a9a") = "Owner of the applications: an \
            organization, or the user who makes the request. Defaults to all owners",
        summaryExclude(style = comma, example = "payloadCount") = "Fields to exclude from the \
            summary of an application",
        summaryInclude(style = comma, example = "payloadCount") = "Fields to include in the \
            summary of an application",
    ),
    errors(400 = "invalid request"),
)]
pub trait Applications {
    /// Returns a page of the applications that the user can see.
    #[endpoint(
        method = "GET",
        path = "/applications",
        scopes = [
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "applications.*",
            "applications.get",
            only_read,
        ],
        page(number = page),
        responses(200 = "page of applications"),
    )]
    fn get(
        &self,
        sort_field: Option<types::ApplicationSortField>,
        sort_direction: Option<types::SortDirection>,
        page: Option<u32>,
        per_page: Option<u32>,
        filter_field: Option<types::NameField>,
        filter: Option<String>,
        org_id: Option<types::OwnerFilter>,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Applications;

    /// Creates an application from a bundle, which another application was exported to.
    ///
    /// The bundle is a part of the request, or is read from a URL in the options.
    #[endpoint(
        method = "POST",
        path = "/applications/import",
        scopes = [write, "applications.import", only_write],
        responses(201 = "the new application", 202 = "queued as a job"),
        errors(404 = "application not found", 422(types::ValidationErrors) = "invalid resources"),
    )]
    fn import(
        &self,
        /// Bundle, a zip file.
        #[multipart]
        import_bundle: Option<Part>,
        /// User or organization that will own the application. Defaults to the user who makes the
        /// request.
        #[multipart(example = "575ed6e87ae143cd83dc4aa8")]
        owner_id: Option<ResourceId>,
        /// Type of the owner in `owner_id`.
        #[multipart(default = "user", example = "user")]
        owner_type: Option<types::OwnerType>,
        /// If `true`, the devices in the bundle are imported.
        #[multipart(example = true)]
        include_devices: Option<bool>,
        /// If `true`, the rows of data tables in the bundle are imported.
        #[multipart(example = true)]
        include_data_table_rows: Option<bool>,
        /// If `true`, the files in the bundle are imported.
        #[multipart(example = true)]
        include_files: Option<bool>,
        /// Email address to notify when a job is done. Defaults to the address of the user who
        /// makes the request.
        #[multipart(example = "email@example.com")]
        email: Option<String>,
        /// Source and further options of the import.
        #[multipart(style = json)]
        options: Option<&types::ImportNewApplicationOptions>,
    ) -> types::ApplicationCreated;

    /// Returns a page of applications with their usage in a range.
    #[endpoint(
        method = "GET",
        path = "/applications/periodSummaries",
        scopes = [
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "applications.*",
            "applications.periodSummaries",
            only_read,
        ],
        page(number = page),
        responses(200 = "page of usage summaries"),
    )]
    fn period_summaries(
        &self,
        /// Start of the range.
        #[query(example = 0)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(example = 1465790400000)]
        end: Option<TimePoint>,
        /// If `true`, the counts are in bytes instead of payloads.
        #[query(default = false, example = true)]
        as_bytes: Option<bool>,
        /// If `true`, the counts include payloads that are not billed.
        #[query(default = false, example = true)]
        include_non_billable: Option<bool>,
        sort_field: Option<types::ApplicationSortField>,
        sort_direction: Option<types::SortDirection>,
        page: Option<u32>,
        per_page: Option<u32>,
        filter_field: Option<types::NameField>,
        filter: Option<String>,
        org_id: Option<types::OwnerFilter>,
        /// Resources to exclude from the usage.
        #[query(style = comma, example = "payloadCounts, deviceCounts, notebookMinuteCounts")]
        exclude: Option<Vec<&str>>,
        /// Resources to include in the usage.
        #[query(style = comma, example = "deviceCounts")]
        include: Option<Vec<&str>>,
    ) -> types::PeriodSummaries;

    /// Creates an application.
    #[endpoint(
        method = "POST",
        path = "/applications",
        scopes = [write, "applications.post", only_write],
        responses(201 = "the new application"),
    )]
    fn post(
        &self,
        /// New application.
        #[body]
        application: &types::ApplicationPost,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Application;
}
