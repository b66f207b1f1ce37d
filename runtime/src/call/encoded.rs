//! A call whose values are encoded: what every attempt to send it needs.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use http::HeaderMap;
use url::{Position, Url};

use crate::client::{Core, Settings};
use crate::route::Route;
use crate::secret::Secrets;
use crate::transport::TransportRequest;
use crate::{Body, Error, Result};

/// A call without anything borrowed.
pub(crate) struct EncodedCall {
    pub(crate) core: Core,
    pub(crate) route: &'static Route,
    /// The whole URL.
    pub(crate) url: String,
    /// Where in `url` the path stands.
    pub(crate) path: Range<usize>,
    /// Shared with the client, unless this call has some of its own.
    pub(crate) headers: Arc<HeaderMap>,
    pub(crate) body: Body,
    /// What no error of the call shows.
    pub(crate) secrets: Secrets,
    /// What rules this call, where it is not what rules all of the client's.
    pub(crate) own_settings: Option<Box<Settings>>,
    /// How often it was given to the transport.
    pub(crate) attempts: u32,
}

/// Why a call does not go where a server sends it.
pub(super) enum Elsewhere {
    /// There is no such URL.
    Nowhere,
    /// It is another origin, this one.
    OtherOrigin(String),
}

impl EncodedCall {
    /// The request of an attempt. A body that cannot be cloned is in the first one only.
    pub(crate) fn attempt(&mut self) -> TransportRequest<'_> {
        self.attempts = self.attempts.saturating_add(1);
        let kept = self.body.try_clone().unwrap_or_default();
        TransportRequest {
            route: self.route,
            url: &self.url,
            path: self.path.clone(),
            headers: HeaderMap::clone(&self.headers),
            body: std::mem::replace(&mut self.body, kept),
            base: Some(self.core.base()),
            secrets: Cow::Borrowed(&self.secrets),
        }
    }

    /// The same call, not sent yet. A body that cannot be cloned is not in it.
    pub(super) fn duplicate(&self) -> Self {
        Self {
            core: self.core.clone(),
            route: self.route,
            url: self.url.clone(),
            path: self.path.clone(),
            headers: Arc::clone(&self.headers),
            body: self.body.try_clone().unwrap_or_default(),
            secrets: self.secrets.clone(),
            own_settings: self.own_settings.clone(),
            attempts: 0,
        }
    }

    /// What rules this call.
    pub(crate) fn settings(&self) -> &Settings {
        let clients = || &self.core.policy().settings;
        self.own_settings.as_deref().unwrap_or_else(clients)
    }

    /// Sends the call to `url` from now on.
    pub(super) fn redirect(&mut self, url: Url) {
        let start = url[..Position::BeforePath].len();
        self.path = start..url[..Position::AfterPath].len();
        self.url = url.into();
    }

    /// Resolves `target` against the call's URL, if it is of the same origin: nothing of a call goes
    /// to another one.
    pub(super) fn same_origin(&self, target: &str) -> Result<Url, Elsewhere> {
        let from = Url::parse(&self.url).map_err(|_| Elsewhere::Nowhere)?;
        let mut to = from.join(target).map_err(|_| Elsewhere::Nowhere)?;
        if from.origin() != to.origin() || !to.username().is_empty() || to.password().is_some() {
            return Err(Elsewhere::OtherOrigin(to.origin().ascii_serialization()));
        }
        to.set_fragment(None);
        Ok(to)
    }

    /// Whether it is no longer than what is sent.
    pub(crate) fn check_limits(&self) -> Result<()> {
        let limits = &self.settings().limits;
        let too_long = |what: &str, setting: &str, limit: usize| {
            let reason = format!(
                "exceeds the limit of {limit} bytes after encoding; raise it with `Limits::{setting}`"
            );
            Err(Error::invalid(Some(self.route), what.to_owned(), reason))
        };
        if self.path.len() > limits.max_path_bytes {
            return too_long("path", "max_path_bytes", limits.max_path_bytes);
        }
        if self.url.len() > limits.max_url_bytes {
            return too_long("url", "max_url_bytes", limits.max_url_bytes);
        }
        let mut headers = self.headers.iter();
        if let Some((name, _)) = headers.find(|(_, value)| value.len() > limits.max_header_bytes) {
            return too_long(name.as_str(), "max_header_bytes", limits.max_header_bytes);
        }
        Ok(())
    }
}
