//! Types of dashboards: their blocks, controls, contexts and reports.

mod application_dashboard;
mod dashboard;
mod dashboard_2;
mod dashboard_3;
mod dashboard_4;
mod dashboard_5;
mod dashboard_6;
mod dashboard_7;
mod dashboard_8;
mod dashboard_9;
mod dashboard_context_instance;
mod dashboard_list;
mod dashboard_patch;
mod dashboard_post;
mod dashboard_send_report;
mod validate_context_error;
mod validate_context_success;

pub use application_dashboard::*;
pub use dashboard::*;
pub use dashboard_2::*;
pub use dashboard_3::*;
pub use dashboard_4::*;
pub use dashboard_5::*;
pub use dashboard_6::*;
pub use dashboard_7::*;
pub use dashboard_8::*;
pub use dashboard_9::*;
pub use dashboard_context_instance::*;
pub use dashboard_list::*;
pub use dashboard_patch::*;
pub use dashboard_post::*;
pub use dashboard_send_report::*;
pub use validate_context_error::*;
pub use validate_context_success::*;
