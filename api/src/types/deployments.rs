//! Types of deployments to edge and embedded devices.

mod edge_deployment;
mod embedded_deployment;

pub use edge_deployment::*;
pub use embedded_deployment::*;
