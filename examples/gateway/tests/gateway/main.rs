//! Tests of the buffer, of sending, and of the whole process.

mod buffer;
#[cfg(target_os = "linux")]
mod process;
mod states;
mod uplink;
