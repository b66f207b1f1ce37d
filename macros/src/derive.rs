//! The derives `Response`, `Event`, `Page` and `Param`.

mod event;
mod item;
mod page;
mod param;
mod response;
mod serde_name;

pub(crate) use event::derive as event;
pub(crate) use page::derive as page;
pub(crate) use param::derive as param;
pub(crate) use response::derive as response;
