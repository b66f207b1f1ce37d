//! The API trait of one event.

use restrait::{api, endpoint};

use crate::{ApplicationId, EventId, types};

/// An event: something that happened in an application and that people take care of.
///
/// ```no_run
/// use losant::types::{EventPatch, EventState};
/// use losant::{ApplicationId, EventId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, leak: EventId,
/// # ) -> losant::Result<()> {
/// let resolved = EventPatch::new().state(EventState::Resolved).comment("Replaced the seal.");
/// let event = client.event().patch(plant, leak, &resolved).await?;
/// println!("{:?} has {} updates", event.subject, event.updates.unwrap_or_default().len());
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
            "event.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the event belongs to",
        eventId = "Id of the event",
    ),
    errors(400 = "invalid request", 404 = "event not found"),
)]
pub trait Event {
    /// Deletes an event with its changes and comments.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/events/<eventId>",
        scopes = [write, "event.delete"],
        responses(200 = "the event was deleted"),
    )]
    fn delete(&self, application_id: ApplicationId, event_id: EventId) -> types::Success;

    /// Returns an event with its changes and comments.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/events/<eventId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "event.*",
            "event.get",
        ],
        responses(200 = "the event"),
    )]
    fn get(&self, application_id: ApplicationId, event_id: EventId) -> types::Event;

    /// Changes an event.
    ///
    /// The change becomes an update of the event. A comment needs no other change.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/events/<eventId>",
        scopes = [write, "event.patch"],
        responses(200 = "the updated event"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        event_id: EventId,
        /// Fields to change.
        #[body]
        event: &types::EventPatch,
    ) -> types::Event;
}
