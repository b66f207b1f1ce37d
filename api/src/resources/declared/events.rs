//! The API trait of the events of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The events of an application.
///
/// ```no_run
/// use losant::types::{EventLevel, EventPost, EventState};
/// use losant::{ApplicationId, DeviceId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, pump: DeviceId,
/// # ) -> losant::Result<()> {
/// let leak = EventPost::new(EventLevel::Critical, "Pump 4 is leaking").device_id(pump);
/// client.events().post(plant, &leak).await?;
/// for event in client.events().get(plant).state(EventState::New).per_page(20).await?.items {
///     println!("{:?}: {:?}", event.level, event.subject);
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
        email(example = "email@example.com") = "Email address to notify when a job is done. \
            Defaults to the address of the user who makes the request",
        callbackUrl(example = "https://example.com/cburl") = "URL to call with the result of a job",
        filterField(example = "subject") = "Field to filter the events by",
        filter(example = "abnormal power to *") = "Pattern for the value of the filter field. `*` \
            matches any text",
        state(example = "new") = "State of the events",
    ),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait Events {
    /// Deletes the events of an application that match a query. Without a query, all events match.
    ///
    /// If there are many, a job deletes them.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/events/delete",
        scopes = [read, "events.delete"],
        responses(200 = "events deleted", 202 = "queued as a job"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        /// Query for the events to delete.
        #[body]
        query: Option<&types::AdvancedEventQuery>,
        email: Option<String>,
        callback_url: Option<String>,
    ) -> types::EventsDeletedOrQueued;

    /// Queues a job that exports events and sends a link to the file by email.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/events/export",
        scopes = [read, "events.export"],
        responses(202 = "queued as a job"),
    )]
    fn export(
        &self,
        application_id: ApplicationId,
        /// Options of the export. Defaults to all events in a CSV file.
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
        /// Field to sort the events by.
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
        /// Query for the events. It overrides `filter_field`, `filter` and `state`.
        #[query(style = json)]
        query: Option<&types::AdvancedEventQuery>,
    ) -> types::Events;

    /// Returns the most severe event in the state `new` and the number of such events.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/events/mostRecentBySeverity",
        scopes = [read, "events.mostRecentBySeverity"],
        responses(200 = "the event and the number"),
        errors(400 = none),
    )]
    fn most_recent_by_severity(
        &self,
        application_id: ApplicationId,
        /// Pattern for the subject of the events. `*` matches any text.
        #[query(example = "abnormal power to *")]
        filter: Option<String>,
        /// Query for the events. It overrides `filter`.
        #[query(style = json)]
        query: Option<&types::AdvancedEventQuery>,
    ) -> types::EventPlusNewCount;

    /// Changes all events of an application that match the filters. Without filters, it changes all
    /// events.
    ///
    /// If there are many, a job changes them.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/events",
        scopes = [write, "events.patch"],
        responses(200 = "the events were changed", 202 = "queued as a job"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        filter_field: Option<types::EventFilterField>,
        filter: Option<String>,
        state: Option<types::EventState>,
        /// Query for the events. It overrides `filter_field`, `filter` and `state`.
        #[query(style = json)]
        query: Option<&types::AdvancedEventQuery>,
        email: Option<String>,
        callback_url: Option<String>,
        /// Fields to change in each event.
        #[body]
        updates: &types::EventPatch,
    ) -> types::EventsPatched;

    /// Creates an event.
    ///
    /// The API limits how many events an application can create in a time.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/events",
        scopes = [write, "events.post"],
        responses(201 = "the new event"),
        errors(429 = "too many new events"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New event.
        #[body]
        event: &types::EventPost,
    ) -> types::Event;
}
