//! The derives `Response`, `Event` and `Page`.

mod event;
mod item;
mod page;
mod response;
mod serde_name;

pub(crate) use event::derive as event;
pub(crate) use page::derive as page;
pub(crate) use response::derive as response;
