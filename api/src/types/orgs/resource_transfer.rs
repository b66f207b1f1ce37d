//! Schema `resourceTransfer`.

use crate::schema::request_body;
use crate::types::OwnerType;
use crate::{ApplicationId, DashboardId, ResourceId};

request_body! {
    /// A resource transfer.
    pub struct ResourceTransfer as "resourceTransfer" {
        /// Destination.
        pub destination_id: ResourceId,
        /// Type of the destination.
        pub destination_type: OwnerType,
        /// Applications, at most 1000.
        pub application_ids: Option<Vec<ApplicationId>>,
        /// Dashboards, at most 1000.
        pub dashboard_ids: Option<Vec<DashboardId>>,
        /// If `true`, the resource transfer is strict.
        pub strict: Option<bool>,
    }
}
