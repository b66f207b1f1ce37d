//! Queries for the organizations of an instance.

use super::combine::query;
use super::{FieldQuery, IdQuery, TagQuery};
use crate::{OrgId, UserId};

query! {
    /// A query for organizations of an instance. An organization matches if it satisfies all fields that
    /// are set.
    ///
    /// A query without any fields matches all organizations.
    ///
    /// ```
    /// use losant::types::{AdvancedInstanceOrgQuery, FieldQuery};
    ///
    /// let query = AdvancedInstanceOrgQuery::new()
    ///     .disabled_at(FieldQuery::present())
    ///     .audit_log_enabled(false);
    /// let json = r#"{"auditLogEnabled":false,"disabledAt":{"$ne":null}}"#;
    /// assert_eq!(serde_json::to_string(&query)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AdvancedInstanceOrgQuery as "advancedInstanceOrgQuery" {
        /// Unique identifier of the organization.
        pub id: Option<IdQuery<OrgId>>,
        /// Time of creation.
        pub creation_date: Option<FieldQuery>,
        /// Time of the last change.
        pub last_updated: Option<FieldQuery>,
        /// Name of the organization.
        pub name: Option<FieldQuery>,
        /// Members who need two-factor authentication: `notRequired`, `adminRequired` or `required`.
        pub mfa_mode: Option<FieldQuery>,
        /// `true` for organizations that cannot be changed.
        pub is_read_only: Option<FieldQuery>,
        /// `true` for organizations that have an audit log.
        pub audit_log_enabled: Option<FieldQuery>,
        /// Time at which the organization was disabled. `null` for those that are not.
        pub disabled_at: Option<FieldQuery>,
        /// Id of the referral through which the organization came.
        pub referral_id: Option<FieldQuery>,
        /// Tags of the organization.
        pub tags: Option<TagQuery>,
        /// User who is a member of the organization.
        pub member_id: Option<IdQuery<UserId>>,
    }
}
