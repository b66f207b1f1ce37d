//! Responses with several statuses.

use restrait::Response;

use super::{BulkDeleteResponse, JobEnqueuedResult};

/// The response of `flow_versions().delete()`.
#[derive(Debug, Clone, PartialEq, Response)]
pub enum FlowVersionsDeleted {
    /// It is done.
    #[status(200, _)]
    Done(BulkDeleteResponse),
    /// A job does it later.
    #[status(202)]
    Queued(JobEnqueuedResult),
}
