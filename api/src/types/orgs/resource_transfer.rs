//! Transfers of resources to another owner: schema `resourceTransfer`.

use crate::schema::request_body;
use crate::types::OwnerType;
use crate::{ApplicationId, DashboardId, ResourceId};

request_body! {
    /// Applications and dashboards to move to another owner.
    ///
    /// ```
    /// use losant::types::{OwnerType, ResourceTransfer};
    /// use losant::{ApplicationId, OrgId};
    ///
    /// let org: OrgId = "575ed6e87ae143cd83dc4aa8".parse()?;
    /// let plant: ApplicationId = "575ec8687ae143cd83dc4a97".parse()?;
    /// let transfer = ResourceTransfer::new(org, OwnerType::Organization).application_ids([plant]);
    /// assert_eq!(
    ///     serde_json::to_value(&transfer)?,
    ///     serde_json::json!({
    ///         "destinationId": "575ed6e87ae143cd83dc4aa8",
    ///         "destinationType": "organization",
    ///         "applicationIds": ["575ec8687ae143cd83dc4a97"],
    ///     }),
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct ResourceTransfer as "resourceTransfer" closed {
        /// New owner: a user or an organization.
        pub destination_id: ResourceId,
        /// Type of the new owner.
        pub destination_type: OwnerType,
        /// Applications to move, at most 1000.
        pub application_ids: Option<Vec<ApplicationId>>,
        /// Dashboards to move, at most 1000.
        pub dashboard_ids: Option<Vec<DashboardId>>,
        /// If `true`, the checks of the transfer are strict. The API does not document them.
        pub strict: Option<bool>,
    }
}
