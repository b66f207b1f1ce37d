//! Types of resource jobs and their logs.

mod application_job_log;
mod resource_job;

pub use application_job_log::*;
pub use resource_job::*;
