//! A call whose values are encoded: what every attempt to send it needs.

use std::ops::Range;
use std::sync::Arc;

use http::HeaderMap;

use crate::client::{Core, Settings};
use crate::{Body, Error, Prepared, Result, Route};

/// A call without anything borrowed.
pub(crate) struct Outgoing {
    pub(crate) core: Core,
    pub(crate) route: &'static Route,
    /// The whole URL.
    pub(crate) url: String,
    /// Where in `url` the path stands.
    pub(crate) path: Range<usize>,
    /// Shared with the client, unless this call has some of its own.
    pub(crate) headers: Arc<HeaderMap>,
    pub(crate) body: Body,
    /// What rules this call, where it is not what rules all of the client's.
    pub(crate) own_settings: Option<Box<Settings>>,
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
            headers: HeaderMap::clone(&self.headers),
            body: std::mem::replace(&mut self.body, kept),
            base: Some(self.core.base()),
        }
    }

    /// What rules this call.
    pub(crate) fn settings(&self) -> &Settings {
        let clients = || &self.core.policy().settings;
        self.own_settings.as_deref().unwrap_or_else(clients)
    }

    /// Whether it is no longer than what is sent.
    pub(crate) fn check_limits(&self) -> Result<()> {
        let limits = &self.settings().limits;
        let too_long = |what: &str, limit: usize| {
            let reason = format!("is longer than the limit of {limit} bytes, once it is encoded");
            Err(Error::invalid(Some(self.route), what.to_owned(), reason))
        };
        if self.path.len() > limits.path {
            return too_long("path", limits.path);
        }
        if self.url.len() > limits.url {
            return too_long("url", limits.url);
        }
        let mut headers = self.headers.iter();
        if let Some((name, _)) = headers.find(|(_, value)| value.len() > limits.header) {
            return too_long(name.as_str(), limits.header);
        }
        Ok(())
    }
}
