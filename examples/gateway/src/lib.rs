//! A gateway that collects states of devices and sends them to Losant, also over an unreliable network.
//!
//! A [`Buffer`] stores the states in a file. An [`Uplink`] sends them in batches, in the order of each device, and
//! removes them from the buffer when Losant has confirmed them.
//!
//! # Guarantee
//!
//! A state for which [`Buffer::push`] has returned `Ok` is sent at least once, also if the process or the machine
//! stops at any time. It may be sent twice: if the process ends, or the network fails, after Losant has received a
//! state and before the buffer has noted it. Each state has a time that is stored with it. Losant replaces a state by
//! another one with the same device and time, so it is stored once, unless the device has `keep_duplicates`.

mod buffer;
mod collect;
mod reading;
mod rejected;
mod shared;
mod uplink;

pub use buffer::Buffer;
pub use collect::collect;
pub use reading::Reading;
pub use shared::SharedBuffer;
pub use uplink::{Round, Uplink, client};
