//! Types of workflows: triggers, nodes, storage, runs and versions.

mod by_status;
mod custom_node;
mod flow;
mod flow_requests;
mod import;
mod node;
mod palette;
mod runs;
mod storage;
mod trigger;
mod trigger_cloud;
mod trigger_edge;
mod trigger_kinds;
mod trigger_meta;
mod version;
mod virtual_button;

pub use by_status::*;
pub use custom_node::*;
pub use flow::*;
pub use flow_requests::*;
pub use import::*;
pub use node::*;
pub use palette::*;
pub use runs::*;
pub use storage::*;
pub use trigger::*;
pub use trigger_cloud::*;
pub use trigger_edge::*;
pub use trigger_kinds::*;
pub use trigger_meta::*;
pub use version::*;
pub use virtual_button::*;
