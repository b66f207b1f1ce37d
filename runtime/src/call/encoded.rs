//! An encoded call, which every attempt sends.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use http::{Extensions, HeaderMap};
use url::{Position, Url};

use crate::auth::RequestToSign;
use crate::client::credential::Credential;
use crate::client::{Core, Settings};
use crate::error::InvalidInput;
use crate::interceptor::CallStart;
use crate::route::Route;
use crate::secret::Secrets;
use crate::time::Instant;
use crate::transport::TransportRequest;
use crate::{Body, Result};

mod away;

use away::ApiRequest;

/// A call whose values are encoded. It borrows nothing.
pub(crate) struct EncodedCall {
    pub(crate) core: Core,
    pub(crate) route: &'static Route,
    /// The whole URL.
    url: String,
    /// The range of the path in `url`.
    path: Range<usize>,
    /// The headers, shared with the client until this call adds its own.
    headers: Arc<HeaderMap>,
    /// If `true`, URL and headers are within the limits. Every change of them resets it.
    is_checked: bool,
    pub(crate) body: Body,
    /// The secrets that are redacted in errors.
    pub(crate) secrets: Secrets,
    /// The settings of this call, if they differ from those of the client.
    pub(crate) own_settings: Option<Box<Settings>>,
    /// Number of times that the request was passed to the transport.
    pub(crate) attempts: u32,
    /// The request to the API, if the call was redirected to another origin.
    away_from: Option<Box<ApiRequest>>,
    /// The values that interceptors keep with the call.
    pub(super) extensions: Extensions,
}

/// The parts of a call that was encoded.
pub(super) struct EncodedParts {
    pub(super) url: String,
    /// The range of the path in `url`.
    pub(super) path: Range<usize>,
    pub(super) headers: Arc<HeaderMap>,
    pub(super) body: Body,
    pub(super) secrets: Secrets,
    pub(super) own_settings: Option<Box<Settings>>,
}

/// The reason why a call cannot be redirected to a target.
pub(super) enum TargetError {
    /// The target is not a valid URL.
    InvalidUrl,
    /// The target has another origin.
    OtherOrigin(Box<Url>),
}

impl EncodedCall {
    /// Creates a call that was not sent yet.
    pub(super) fn new(core: Core, route: &'static Route, parts: EncodedParts) -> Self {
        Self {
            core,
            route,
            url: parts.url,
            path: parts.path,
            headers: parts.headers,
            is_checked: false,
            body: parts.body,
            secrets: parts.secrets,
            own_settings: parts.own_settings,
            attempts: 0,
            away_from: None,
            extensions: Extensions::new(),
        }
    }

    /// Returns the whole URL.
    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// Changes the query of the URL.
    pub(super) fn set_url(&mut self, url: String) {
        self.is_checked = false;
        self.url = url;
    }

    /// Returns the headers.
    pub(super) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the headers, to change them.
    pub(super) fn headers_mut(&mut self) -> &mut HeaderMap {
        self.is_checked = false;
        Arc::make_mut(&mut self.headers)
    }

    /// Returns the call as interceptors see it.
    pub(super) fn start(&mut self, deadline: Option<Instant>) -> CallStart<'_> {
        self.is_checked = false;
        CallStart {
            route: self.route,
            url: &self.url,
            base: self.core.base().as_str(),
            common: self.core.info().common,
            headers: Arc::make_mut(&mut self.headers),
            body: &self.body,
            secrets: &self.secrets,
            extensions: &mut self.extensions,
            attempts: self.attempts,
            deadline,
        }
    }

    /// Sets a credential. Earlier credentials of the call remain secrets.
    pub(super) fn set_credential(&mut self, credential: &Credential) {
        if self.is_away() {
            return;
        }
        self.is_checked = false;
        let (secrets, headers) = (&mut self.secrets, &mut self.headers);
        match credential {
            Credential::Header(name, value) => {
                if headers.get(name) != Some(value) {
                    secrets.change_headers(headers, |headers| {
                        headers.insert(name, value.clone());
                    });
                }
            }
            Credential::Cookie(cookie) => {
                secrets.change_headers(headers, |headers| cookie.set(headers));
            }
            Credential::Query(key) => {
                secrets.add_query_key(key.name, &key.value);
                self.url = key.add_to(&self.url);
            }
        }
    }

    /// Sets the current credentials of the client, which may have changed since the call was encoded.
    pub(super) fn refresh_credentials(&mut self) {
        if !self.route.auth() {
            return;
        }
        let core = self.core.clone();
        for scheme in core.info().auth.schemes() {
            if let Some(credential) = core.credential(*scheme) {
                self.set_credential(&credential);
            }
        }
    }

    /// Returns the request as signers see it.
    pub(super) fn signing_request(&mut self) -> RequestToSign<'_> {
        self.is_checked = false;
        let body = if self.body.is_stream() {
            None
        } else {
            Some(self.body.as_bytes().cloned().unwrap_or_default())
        };
        RequestToSign {
            route: self.route,
            url: &self.url,
            headers: Arc::make_mut(&mut self.headers),
            body,
        }
    }

    /// Adds the secret headers to the secrets, after an interceptor may have replaced some.
    pub(super) fn add_secret_headers(&mut self) {
        self.secrets.add_sensitive(&self.headers);
    }

    /// Returns the request of an attempt. A body that cannot be cloned is only in the first one.
    pub(crate) fn attempt(&mut self) -> TransportRequest<'_> {
        self.attempts = self.attempts.saturating_add(1);
        let next_body = self.body.try_clone().unwrap_or_default();
        TransportRequest {
            route: self.route,
            url: &self.url,
            path: self.path.clone(),
            headers: HeaderMap::clone(&self.headers),
            body: std::mem::replace(&mut self.body, next_body),
            base: self.away_from.is_none().then(|| self.core.base()),
            redirected_by: self.away_from.as_deref().map(ApiRequest::redirected_by),
            secrets: Cow::Borrowed(&self.secrets),
        }
    }

    /// Returns a copy of the call, which was not sent yet. It has no body if that cannot be cloned.
    pub(super) fn duplicate(&self) -> Self {
        Self {
            core: self.core.clone(),
            route: self.route,
            url: self.url.clone(),
            path: self.path.clone(),
            headers: Arc::clone(&self.headers),
            is_checked: self.is_checked,
            body: self.body.try_clone().unwrap_or_default(),
            secrets: self.secrets.clone(),
            own_settings: self.own_settings.clone(),
            attempts: 0,
            away_from: self.away_from.clone(),
            extensions: Extensions::new(),
        }
    }

    /// Returns the settings of this call.
    pub(crate) fn settings(&self) -> &Settings {
        let client_settings = || &self.core.policy().settings;
        self.own_settings.as_deref().unwrap_or_else(client_settings)
    }

    /// Changes the URL of later attempts to `url`.
    pub(super) fn redirect(&mut self, url: Url) {
        let start = url[..Position::BeforePath].len();
        self.path = start..url[..Position::AfterPath].len();
        self.set_url(url.into());
        if let (Some(key), true) = (self.core.query_key(), self.route.auth()) {
            self.set_credential(&Credential::Query(key));
        }
    }

    /// Resolves `target` against the URL of the call.
    ///
    /// # Errors
    ///
    /// If the target is invalid or has another origin. A call is never sent to another origin.
    pub(super) fn resolve(&self, target: &str) -> Result<Url, TargetError> {
        let from = Url::parse(&self.url).map_err(|_| TargetError::InvalidUrl)?;
        let mut to = from.join(target).map_err(|_| TargetError::InvalidUrl)?;
        if from.origin() != to.origin() || !to.username().is_empty() || to.password().is_some() {
            to.set_fragment(None);
            return Err(TargetError::OtherOrigin(Box::new(to)));
        }
        to.set_fragment(None);
        Ok(to)
    }

    /// Checks the lengths of the URL and the headers, unless they were checked before and have not
    /// changed.
    ///
    /// # Errors
    ///
    /// If one exceeds its limit.
    #[inline]
    pub(super) fn check_limits(&mut self) -> Result<(), InvalidInput> {
        if !self.is_checked {
            self.find_excess()?;
            self.is_checked = true;
        }
        Ok(())
    }

    fn find_excess(&self) -> Result<(), InvalidInput> {
        let limits = &self.settings().limits;
        let too_long = |what: &str, setting: &str, limit: usize| {
            let reason = format!(
                "exceeds the limit of {limit} bytes after encoding; raise it with `Limits::{setting}`"
            );
            Err(InvalidInput::new(what.to_owned(), reason))
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
