//! Queries for the items of a list.

mod advanced_application_cert_query;
mod advanced_application_job_log_query;
mod advanced_application_key_query;
mod advanced_event_query;
mod advanced_experience_group_query;
mod advanced_experience_user_query;
mod advanced_flow_by_version_query;
mod advanced_flow_query;
mod advanced_flow_version_query;
mod advanced_instance_org_query;
mod advanced_query;

pub use advanced_application_cert_query::*;
pub use advanced_application_job_log_query::*;
pub use advanced_application_key_query::*;
pub use advanced_event_query::*;
pub use advanced_experience_group_query::*;
pub use advanced_experience_user_query::*;
pub use advanced_flow_by_version_query::*;
pub use advanced_flow_query::*;
pub use advanced_flow_version_query::*;
pub use advanced_instance_org_query::*;
pub use advanced_query::*;
