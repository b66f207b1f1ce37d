//! Responses to operations on several events: a result, or a job if there are many.

use restrait::Response;

use super::EventsDeleted;
use crate::types::{JobEnqueuedResult, Success};

/// The response to deleting several events.
///
/// ```no_run
/// use losant::types::{AdvancedEventQuery, EventsDeletedOrQueued};
/// use losant::{ApplicationId, Client};
///
/// # async fn example(
/// #     client: Client, plant: ApplicationId,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let resolved: AdvancedEventQuery = serde_json::from_str(r#"{"state":"resolved"}"#)?;
/// match client.events().delete(plant).query(&resolved).await? {
///     EventsDeletedOrQueued::Done(result) => println!("{:?} events deleted", result.removed),
///     EventsDeletedOrQueued::Queued(job) => println!("job {:?} deletes them", job.job_id),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Response)]
pub enum EventsDeletedOrQueued {
    /// The events were deleted.
    #[status(200, _)]
    Done(EventsDeleted),
    /// A job will delete the events.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// The response to changing several events.
///
/// ```no_run
/// use losant::types::{EventPatch, EventState, EventsPatched};
/// use losant::{ApplicationId, Client};
///
/// # async fn example(client: Client, plant: ApplicationId) -> losant::Result<()> {
/// let resolved = EventPatch::new().state(EventState::Resolved);
/// match client.events().patch(plant, &resolved).state(EventState::Acknowledged).await? {
///     EventsPatched::Done(_) => println!("the events are resolved"),
///     EventsPatched::Queued(job) => println!("job {:?} resolves them", job.job_id),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Response)]
pub enum EventsPatched {
    /// The events were changed.
    #[status(200, _)]
    Done(Success),
    /// A job will change the events.
    #[status(202)]
    Queued(JobEnqueuedResult),
}
