//! The clients, with the settings that their documentation shows.

use std::error::Error;
use std::fmt;
use std::pin::Pin;

use serde::Deserialize;

mod hand;
mod ours;
#[cfg(feature = "peers")]
mod peers;

/// The bearer token of all calls.
pub(super) const TOKEN: &str = "token-0123456789abcdef";

/// The header `x-api-key` of all calls.
pub(super) const KEY: &str = "key-0123456789abcdef";

/// Calls `GET /devices/<id>/state` below a base URL.
pub(super) type Call = fn(base: String, id: &'static str) -> Outcome;

/// The future of a call.
pub(super) type Outcome = Pin<Box<dyn Future<Output = Result<Device, Failure>> + Send>>;

/// A client.
pub(super) struct Client {
    pub(super) name: &'static str,
    pub(super) call: Call,
}

/// The decoded response.
#[derive(Debug, Deserialize)]
pub(crate) struct Device {
    id: String,
    tags: Vec<Tag>,
}

/// A tag of a device.
#[derive(Debug, Deserialize)]
pub(crate) struct Tag {
    key: String,
    count: u32,
}

impl Device {
    pub(super) fn is_right(&self) -> bool {
        let tag = self.tags.first();
        self.id == "d1" && tag.is_some_and(|tag| tag.key == "a" && tag.count == 7)
    }
}

/// An error, as its caller sees it.
#[derive(Debug)]
pub(super) struct Failure {
    /// `Display` of the error and of its sources.
    pub(super) text: String,
    /// `Debug` of the error.
    debug: String,
    pub(super) status: Option<u16>,
}

impl Failure {
    fn new(error: &(dyn Error + 'static), debug: &dyn fmt::Debug, status: Option<u16>) -> Self {
        let mut text = error.to_string();
        let mut next = error.source();
        while let Some(source) = next {
            text = format!("{text}: {source}");
            next = source.source();
        }
        Self {
            text,
            debug: format!("{debug:?}"),
            status,
        }
    }

    pub(super) fn shows(&self, text: &str) -> bool {
        self.text.contains(text) || self.debug.contains(text)
    }
}

/// Returns all clients.
pub(super) fn all() -> Vec<Client> {
    let clients = vec![
        Client {
            name: "restrait",
            call: ours::call,
        },
        Client {
            name: "hand",
            call: hand::call,
        },
    ];
    #[cfg(feature = "peers")]
    let clients = clients.into_iter().chain(peers::all()).collect();
    clients
}

/// Prepares the process for all clients.
pub(super) fn prepare() {
    // rustls has two cryptographic libraries in this dependency graph.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
}
