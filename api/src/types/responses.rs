//! Responses with several statuses.

use restrait::Response;

use super::{
    BulkDeleteResponse, EventsDeleted, InstanceOrgInviteSent, InstanceOrgMember, JobEnqueuedResult,
    Success,
};

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

/// The response of `instance_org_members().post()`.
#[derive(Debug, Clone, PartialEq, Response)]
pub enum InstanceOrgMembersCreated {
    /// It is done.
    #[status(201, _)]
    Done(InstanceOrgMember),
    /// Another result.
    #[status(202)]
    InviteSent(InstanceOrgInviteSent),
}
