//! Responses with several statuses.

use restrait::Response;

use super::{
    ApplicationCreationByTemplateResult, BulkDeleteResponse, DeviceRecipeBulkCreate,
    JobEnqueuedResult,
};

/// The response of `applications().import()`.
#[derive(Debug, Clone, PartialEq, Response)]
pub enum ApplicationsImported {
    /// It is done.
    #[status(201, _)]
    Done(ApplicationCreationByTemplateResult),
    /// A job does it later.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// The response of `device_recipe().bulk_create()`.
#[derive(Debug, Clone, PartialEq, Response)]
pub enum DeviceRecipeBulkCreated {
    /// It is done.
    #[status(201, _)]
    Done(DeviceRecipeBulkCreate),
    /// A job does it later.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

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
