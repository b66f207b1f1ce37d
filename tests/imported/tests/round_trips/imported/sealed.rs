//! A client for Sealed.
//!
//! Written by `restrait import` from the document of `sealed`.

/// The library that the API is declared with.
pub use restrait;
use restrait::client;

pub use resources::things::*;

/// A client for Sealed.
#[client(
    auth = all(header("x-app"), header("x-key")),
    env(api_keys("x-key" = "SEALED_KEY")),
    resources(Things),
)]
pub struct Client;

mod resources {
    pub(super) mod things {
        use restrait::{api, endpoint};

        /// Things.
        #[api(client = crate::imported::sealed::Client)]
        pub trait Things {
            /// Lists things.
            #[endpoint(
                method = "GET",
                path = "/things",
                auth = none,
            )]
            fn list(&self) -> Vec<String>;
        }
    }
}
