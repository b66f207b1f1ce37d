//! Types of experiences: endpoints, views, users, groups, domains and versions.

mod experience;
mod experience_domain;
mod experience_endpoint;
mod experience_group;
mod experience_slug;
mod experience_user;
mod experience_version;
mod experience_view;

pub use experience::*;
pub use experience_domain::*;
pub use experience_endpoint::*;
pub use experience_group::*;
pub use experience_slug::*;
pub use experience_user::*;
pub use experience_version::*;
pub use experience_view::*;
