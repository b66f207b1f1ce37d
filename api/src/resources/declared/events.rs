//! The API trait of the events of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The events of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.events().get(application).await?;
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
            "events.*",
        ],
        write = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "events.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the events belong to",
        email(example = "email@example.com") = "Email address to send the result to. Defaults to \
            the address of the user who makes the request",
        callbackUrl(example = "https://example.com/cburl") = "URL to call with the result",
        filterField(example = "subject") = "Field to filter the events by",
        filter(example = "abnormal power to *") = "Pattern for the value of the filter field. `*` \
            matches any text",
        state(example = "new") = "State of the events",
    ),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait Events {
    /// Deletes the events of an application that match a query.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/events/delete",
        scopes = [read, "events.delete"],
        responses(200 = "events deleted", 202 = "queued as a job"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        /// Query for the events.
        #[body]
        query: Option<&types::AdvancedEventQuery>,
        email: Option<String>,
        callback_url: Option<String>,
    ) -> types::EventsDeletedResponse;

    /// Queues a job that exports events of an application.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/events/export",
        scopes = [read, "events.export"],
        responses(202 = "queued as a job"),
    )]
    fn export(
        &self,
        application_id: ApplicationId,
        /// Export data.
        #[body]
        export_data: Option<&types::EventsExport>,
    ) -> types::JobEnqueuedResult;

    /// Returns a page of events of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/events",
        scopes = [read, "events.get"],
        page(number = page),
        responses(200 = "page of events"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "creationDate", example = "subject")]
        sort_field: Option<types::EventSortField>,
        /// Sort direction.
        #[query(default = "desc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of events per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        filter_field: Option<types::EventFilterField>,
        filter: Option<String>,
        state: Option<types::EventState>,
        /// Query for the events.
        #[query(style = json)]
        query: Option<&types::AdvancedEventQuery>,
    ) -> types::Events;

    /// Returns the most severe new event, and the number of new events.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/events/mostRecentBySeverity",
        scopes = [read, "events.mostRecentBySeverity"],
        responses(200 = "event plus new count"),
        errors(400 = none),
    )]
    fn most_recent_by_severity(
        &self,
        application_id: ApplicationId,
        filter: Option<String>,
        /// Query for the events.
        #[query(style = json)]
        query: Option<&types::AdvancedEventQuery>,
    ) -> types::EventPlusNewCount;

    /// Changes the events of an application that match a query.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/events",
        scopes = [write, "events.patch"],
        responses(200 = "done", 202 = "queued as a job"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        filter_field: Option<types::EventFilterField>,
        filter: Option<String>,
        state: Option<types::EventState>,
        /// Query for the events.
        #[query(style = json)]
        query: Option<&types::AdvancedEventQuery>,
        email: Option<String>,
        callback_url: Option<String>,
        /// Fields to change.
        #[body]
        updates: &types::EventPatch,
    ) -> types::EventsPatched;

    /// Creates an event.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/events",
        scopes = [write, "events.post"],
        responses(201 = "the new event"),
        errors(429 = "too many requests"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New event.
        #[body]
        event: &types::EventPost,
    ) -> types::Event;
}
