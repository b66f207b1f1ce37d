//! Responses with several statuses.

use restrait::Response;

use super::{
    ApplicationCreationByTemplateResult, DeviceRecipeBulkCreate, EventsDeleted, JobEnqueuedResult,
    Success,
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

/// The response of `events().delete()`.
#[derive(Debug, Clone, PartialEq, Response)]
pub enum EventsDeletedResponse {
    /// It is done.
    #[status(200, _)]
    Done(EventsDeleted),
    /// A job does it later.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// The response of `events().patch()`.
#[derive(Debug, Clone, PartialEq, Response)]
pub enum EventsPatched {
    /// It is done.
    #[status(200, _)]
    Done(Success),
    /// A job does it later.
    #[status(202)]
    Queued(JobEnqueuedResult),
}
