//! A call whose values are encoded: what every attempt to send it needs.

use std::ops::Range;
use std::time::Duration;

use http::HeaderMap;

use crate::client::Core;
use crate::{Body, Prepared, Route};

/// A call without anything borrowed.
pub(crate) struct Outgoing {
    pub(crate) core: Core,
    pub(crate) route: &'static Route,
    /// The whole URL.
    pub(crate) url: String,
    /// Where in `url` the path stands.
    pub(crate) path: Range<usize>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    /// By when the whole call must have ended, from the moment it is sent.
    pub(crate) timeout: Duration,
    /// How often it was given to the transport.
    pub(crate) attempts: u32,
}

impl Outgoing {
    /// The request of an attempt. A body that cannot be cloned is in the first one only.
    pub(crate) fn attempt(&mut self) -> Prepared<'_> {
        self.attempts = self.attempts.saturating_add(1);
        let kept = self.body.try_clone().unwrap_or_default();
        Prepared {
            route: self.route,
            url: &self.url,
            path: self.path.clone(),
            headers: self.headers.clone(),
            body: std::mem::replace(&mut self.body, kept),
            base: Some(self.core.base()),
        }
    }
}
