//! Responses about workflows whose type depends on the status.

use restrait::Response;

use crate::types::{BulkDeleteResponse, JobEnqueuedResult};

/// The response to deleting several versions of a workflow.
///
/// ```no_run
/// use losant::types::{AdvancedFlowVersionQuery, FlowVersionsDeletePost, FlowVersionsDeleted};
/// use losant::{ApplicationId, Client, FlowId};
///
/// # async fn example(client: Client, plant: ApplicationId, flow: FlowId) -> losant::Result<()> {
/// let options = FlowVersionsDeletePost::new(AdvancedFlowVersionQuery::new());
/// match client.flow_versions().delete(plant, flow, &options).await? {
///     FlowVersionsDeleted::Done(result) => println!("{:?} versions deleted", result.removed),
///     FlowVersionsDeleted::Queued(job) => println!("job {:?} deletes them", job.job_id),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Response)]
pub enum FlowVersionsDeleted {
    /// The versions were deleted.
    #[status(200, _)]
    Done(BulkDeleteResponse),
    /// A job will delete the versions.
    #[status(202)]
    Queued(JobEnqueuedResult),
}
