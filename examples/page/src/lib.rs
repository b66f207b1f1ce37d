//! A page that shows the devices of a Losant application and sends them commands.
//!
//! | Module | Content |
//! | --- | --- |
//! | [`actions`] | the calls |
//! | [`state`] | the data that the page shows, and its texts |
//! | `dom` | inputs, table and events; only in WebAssembly |
//!
//! The first two do not know the browser, so they are tested without one.

pub mod actions;
#[cfg(target_arch = "wasm32")]
mod dom;
pub mod state;
