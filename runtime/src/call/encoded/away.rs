//! Calls that are redirected to another origin.

use std::ops::Range;
use std::sync::Arc;

use http::header::{ACCEPT, IF_RANGE, RANGE};
use http::{HeaderMap, HeaderName};
use url::Url;

use super::EncodedCall;

/// The headers that are sent to another origin.
const HEADERS: [HeaderName; 3] = [ACCEPT, RANGE, IF_RANGE];

/// The length from which a segment of a path may be a secret.
const MIN_SECRET_SEGMENT: usize = 16;

/// The parts of a request to the API that a redirect to another origin replaces.
#[derive(Clone)]
pub(super) struct ApiRequest {
    url: String,
    path: Range<usize>,
    headers: Arc<HeaderMap>,
    /// The host that sent the last redirect.
    redirected_by: Box<str>,
}

impl ApiRequest {
    /// Returns the host that sent the last redirect.
    pub(super) fn redirected_by(&self) -> &str {
        &self.redirected_by
    }
}

impl EncodedCall {
    /// Changes the URL of later attempts to one of another origin.
    ///
    /// Of the headers of the call, only [`HEADERS`] are sent there. Servers sign the URLs to which they
    /// redirect, so the values in the URL are secrets.
    pub(in super::super) fn redirect_away(&mut self, url: Url) {
        let from = Url::parse(&self.url).ok();
        let host = from.as_ref().and_then(Url::host_str).unwrap_or_default();
        match &mut self.away_from {
            Some(request) => request.redirected_by = host.into(),
            None => {
                self.away_from = Some(Box::new(ApiRequest {
                    url: self.url.clone(),
                    path: self.path.clone(),
                    headers: Arc::clone(&self.headers),
                    redirected_by: host.into(),
                }));
            }
        }
        self.strip_headers();
        self.add_secrets_in(&url);
        self.redirect(url);
    }

    /// Returns `true` if the call was redirected to another origin, where it has no credentials.
    pub(in super::super) fn is_away(&self) -> bool {
        self.away_from.is_some()
    }

    /// Returns the call before it was redirected to another origin.
    pub(in super::super) fn before_redirects(&self) -> Option<Self> {
        let request = self.away_from.as_deref()?;
        let mut call = self.duplicate();
        call.away_from = None;
        call.url.clone_from(&request.url);
        call.path = request.path.clone();
        call.headers = Arc::clone(&request.headers);
        call.is_checked = false;
        Some(call)
    }

    /// Removes the headers that are not sent to another origin.
    pub(in super::super) fn strip_headers(&mut self) {
        let mut headers = HeaderMap::new();
        for name in HEADERS {
            if let Some(value) = self.headers.get(&name) {
                headers.insert(name, value.clone());
            }
        }
        self.is_checked = false;
        self.headers = Arc::new(headers);
    }

    /// Adds the values of the query and long segments of the path to the secrets.
    fn add_secrets_in(&mut self, url: &Url) {
        for pair in url.query().unwrap_or_default().split('&') {
            let (_, value) = pair.split_once('=').unwrap_or((pair, pair));
            self.secrets.add(value);
        }
        for (_, value) in url.query_pairs() {
            self.secrets.add(&value);
        }
        let segments = url.path().split('/');
        for segment in segments.filter(|segment| segment.len() >= MIN_SECRET_SEGMENT) {
            self.secrets.add(segment);
        }
    }
}
