//! Types of deployments to edge and embedded devices.

mod deployment_changes;
mod deployment_target;
mod edge_deployment;
mod embedded_deployment;

pub use deployment_changes::*;
pub use deployment_target::*;
pub use edge_deployment::*;
pub use embedded_deployment::*;
