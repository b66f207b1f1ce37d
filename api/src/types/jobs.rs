//! Types of resource jobs and of the job log of an application.

mod application_job_log;
mod job_input_output;
mod resource_job;
mod resource_job_execution;
mod resource_job_list;

pub use application_job_log::*;
pub use job_input_output::*;
pub use resource_job::*;
pub use resource_job_execution::*;
pub use resource_job_list::*;
