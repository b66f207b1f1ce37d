//! Tests of applications and of transports.
//!
//! - [`mock`]: a client whose calls are compared with expectations, without a network. Feature `mock`.
//! - [`replay`]: a client whose calls receive recorded responses. Feature `mock`.
//! - [`conformance`]: a test of the contract of a [`Transport`](crate::transport::Transport). Feature
//!   `conformance`.
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use restrait::testing::mock::Mock;
//! use restrait::{api, endpoint};
//!
//! #[api]
//! trait Users {
//!     #[endpoint(method = "GET", path = "/users/<name>")]
//!     fn age(&self, name: &str) -> u32;
//! }
//!
//! let mock = Mock::<restrait::Client>::new();
//! let client = mock.client()?;
//! mock.expect(client.age("ada")).respond(36);
//!
//! assert_eq!(client.age("ada").await?, 36);
//! mock.verify()?;
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "mock"))]
//! # fn main() {}
//! ```

#[cfg(all(feature = "conformance", not(target_arch = "wasm32")))]
pub mod conformance;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "mock")]
pub mod replay;
