//! Tests of applications and of transports, without a network.

#[cfg(all(feature = "conformance", not(target_arch = "wasm32")))]
pub mod conformance;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "mock")]
pub mod replay;
