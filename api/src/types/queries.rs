//! Queries for the items of a list: the schemas `advanced*Query`.
//!
//! A query has a field for each property of an item. An item matches if it satisfies all fields that
//! are set. A query without any fields matches all items.
//!
//! | Type of the field | Item's property |
//! | --- | --- |
//! | [`FieldQuery`] | text, a number, a boolean or a time |
//! | [`IdQuery`] | the id of a resource |
//! | [`TagQuery`] | tags |
//! | [`NodeQuery`], [`TriggerQuery`] | nodes and triggers of a workflow |
//!
//! A `null` in a query is a value: it matches a missing property. Neither decoding nor encoding drops
//! it, nor any other part. A query that cannot be expressed is an error, because a query that loses a
//! part matches more items.

mod combine;
mod condition;
mod credentials;
mod data_table_rows;
mod devices;
mod events;
mod experiences;
mod field_query;
mod flows;
mod id_query;
mod instance_orgs;
mod job_logs;
mod match_query;
mod node_query;
mod tag_filter;
mod tag_query;

pub use condition::{Condition, IdCondition, TagCondition};
pub use credentials::{AdvancedApplicationCertQuery, AdvancedApplicationKeyQuery};
pub use data_table_rows::AdvancedQuery;
pub use devices::AdvancedDeviceQuery;
pub use events::AdvancedEventQuery;
pub use experiences::{AdvancedExperienceGroupQuery, AdvancedExperienceUserQuery};
pub use field_query::FieldQuery;
pub use flows::{AdvancedFlowByVersionQuery, AdvancedFlowQuery, AdvancedFlowVersionQuery};
pub use id_query::IdQuery;
pub use instance_orgs::AdvancedInstanceOrgQuery;
pub use job_logs::AdvancedApplicationJobLogQuery;
pub use match_query::MatchQuery;
pub use node_query::{NodeMatch, NodeQuery, TriggerMatch, TriggerQuery};
pub use tag_filter::{DeviceTagFilter, TagFilter};
pub use tag_query::{TagMatch, TagQuery, TagTextQuery};
