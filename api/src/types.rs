//! What travels in bodies: one type for each schema of the API.
//!
//! Fields that the API may leave out are `Option`s. Fields that a version of the API adds later
//! are ignored, or kept in `other` on the types that are sent back.

mod counts;
mod error;
mod instance_org;
mod instance_org_patch;
mod limits;
mod payload_stats;
mod shared;
mod success;
mod summary;

pub use counts::{
    DeviceCount, DeviceCounts, NotebookMinuteCount, NotebookMinuteCounts, PayloadCount,
    PayloadCountsBreakdown,
};
pub use error::Error;
pub use instance_org::{InstanceOrg, SubscriptionStatus};
pub use instance_org_patch::InstanceOrgPatch;
pub use limits::InstanceOrgLimits;
pub use payload_stats::{BySource, PayloadStats};
pub use shared::{Banner, BannerLevel, Disabled, MfaMode, Other, Tag};
pub use success::Success;
pub use summary::{InstanceOrgSummary, NotebookStats, StorageStats};
