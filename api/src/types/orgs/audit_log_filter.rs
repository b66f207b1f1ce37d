//! Filters of an audit log: schema `auditLogFilter`.

use super::{AuditLogActorType, AuditLogPrimaryTargetType, AuditLogSecondaryTargetType};
use crate::schema::request_body;
use crate::{Number, ResourceId};

request_body! {
    /// A filter for the entries of an audit log.
    ///
    /// An entry matches a list if it matches one of its items. All lists that are set must match.
    ///
    /// ```
    /// use losant::types::{
    ///     AuditLogActor, AuditLogActorType, AuditLogFilter, AuditLogPrimaryTarget,
    ///     AuditLogPrimaryTargetType,
    /// };
    ///
    /// let dashboards = AuditLogPrimaryTarget::new().r#type(AuditLogPrimaryTargetType::Dashboard);
    /// let filter = AuditLogFilter::new()
    ///     .primary_target([dashboards])
    ///     .actor([AuditLogActor::new().r#type(AuditLogActorType::ApiToken)]);
    /// let json = r#"{"primaryTarget":[{"type":"Dashboard"}],"actor":[{"type":"ApiToken"}]}"#;
    /// assert_eq!(serde_json::to_string(&filter)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AuditLogFilter as "auditLogFilter" closed {
        /// Applications, dashboards and invitations that the requests are about.
        pub primary_target: Option<Vec<AuditLogPrimaryTarget>>,
        /// Resources within the primary targets that the requests are about.
        pub secondary_target: Option<Vec<AuditLogSecondaryTarget>>,
        /// Users, tokens and other sources that sent the requests.
        pub actor: Option<Vec<AuditLogActor>>,
        /// API resources and actions of the requests.
        pub request: Option<Vec<AuditLogRequest>>,
        /// HTTP status codes of the responses, such as 404.
        pub response_code: Option<Vec<Number>>,
    }
}

request_body! {
    /// A condition for the primary target of an audit log entry. All fields that are set must
    /// match.
    pub struct AuditLogPrimaryTarget as "auditLogPrimaryTarget" closed {
        /// Unique identifier of the target.
        pub id: Option<ResourceId>,
        /// Type of the target.
        pub r#type: Option<AuditLogPrimaryTargetType>,
        /// Name of the target, at most 1024 characters.
        pub name: Option<String>,
    }
}

request_body! {
    /// A condition for the secondary target of an audit log entry. All fields that are set must
    /// match.
    pub struct AuditLogSecondaryTarget as "auditLogSecondaryTarget" closed {
        /// Unique identifier of the target.
        pub id: Option<ResourceId>,
        /// Type of the target.
        pub r#type: Option<AuditLogSecondaryTargetType>,
        /// Name of the target, at most 1024 characters.
        pub name: Option<String>,
    }
}

request_body! {
    /// A condition for the actor of an audit log entry. All fields that are set must match.
    pub struct AuditLogActor as "auditLogActor" closed {
        /// Unique identifier of the actor.
        pub id: Option<ResourceId>,
        /// Type of the actor.
        pub r#type: Option<AuditLogActorType>,
        /// Name of the actor, at most 1024 characters.
        pub name: Option<String>,
    }
}

request_body! {
    /// A condition for the request of an audit log entry. All fields that are set must match.
    pub struct AuditLogRequest as "auditLogRequest" closed {
        /// API resource, such as `application`, at most 1024 characters.
        pub resource: Option<String>,
        /// Action of the API resource, such as `delete`, at most 1024 characters.
        pub action: Option<String>,
    }
}
