//! Types of experiences, the web sites and APIs that an application serves.

mod bootstrap;
mod domain;
mod endpoint;
mod endpoint_stats;
mod group;
mod group_filter;
mod linked_resources;
mod reply;
mod slug;
mod user;
mod version;
mod view;

pub use bootstrap::*;
pub use domain::*;
pub use endpoint::*;
pub use endpoint_stats::*;
pub use group::*;
pub use group_filter::*;
pub use linked_resources::*;
pub use reply::*;
pub use slug::*;
pub use user::*;
pub use version::*;
pub use view::*;
