//! Answers of more than one shape: what is done at once is here, what takes longer is a job.
//!
//! A success with a status that the API does not document yet counts as done.

use restrait::Response;

use super::{
    Application, ApplicationCloneDryRunResult, ApplicationCreationByTemplateResult,
    ApplicationExportResult, BulkDeleteResponse, BulkRestoreResponse, DevicesUpdated,
    JobEnqueuedResult, SsoRequest, Success,
};

/// How the users of a mail domain sign in.
#[derive(Debug, Clone, PartialEq, Response)]
pub enum SsoDomain {
    /// With their passwords: the domain has no single sign-on.
    #[status(204)]
    Password,
    /// Where this says.
    #[status(200, _)]
    Sso(SsoRequest),
}

/// What became of devices that were to be deleted.
#[derive(Debug, Clone, PartialEq, Response)]
pub enum DevicesDeleted {
    /// So many are gone.
    #[status(200, _)]
    Done(BulkDeleteResponse),
    /// A job deletes them.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// What became of devices that were to be restored.
#[derive(Debug, Clone, PartialEq, Response)]
pub enum DevicesRestored {
    /// So many are back.
    #[status(200, _)]
    Done(BulkRestoreResponse),
    /// A job restores them.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// What became of devices that were to be changed.
#[derive(Debug, Clone, PartialEq, Response)]
pub enum DevicesPatched {
    /// So many are changed.
    #[status(200, _)]
    Done(DevicesUpdated),
    /// A job changes them.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// What became of a command to many devices.
#[derive(Debug, Clone, PartialEq, Response)]
pub enum CommandSent {
    /// It was sent.
    #[status(200, _)]
    Done(Success),
    /// A job sends it.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// What became of something that was to be added to an application.
#[derive(Debug, Clone, PartialEq, Response)]
pub enum ApplicationImported {
    /// It was added; the application is this now.
    #[status(200, _)]
    Done(Box<Application>),
    /// A job adds it.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// What became of an application that was to be exported.
#[derive(Debug, Clone, PartialEq, Response)]
pub enum ApplicationExported {
    /// The export is there.
    #[status(200, _)]
    Done(ApplicationExportResult),
    /// A job makes it.
    #[status(202)]
    Queued(JobEnqueuedResult),
}

/// What became of an application that was to be copied.
#[derive(Debug, Clone, PartialEq, Response)]
pub enum ApplicationCloned {
    /// It could be copied; as was asked, it was not.
    #[status(200)]
    DryRun(ApplicationCloneDryRunResult),
    /// The copy is there.
    #[status(201, _)]
    Done(Box<ApplicationCreationByTemplateResult>),
    /// A job makes it.
    #[status(202)]
    Queued(JobEnqueuedResult),
}
