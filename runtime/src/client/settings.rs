//! The settings and the shared state of a client.

use std::sync::Arc;
use std::time::Duration;

use super::ScopeGuard;
use crate::auth::{Renewal, Signer};
use crate::interceptor::Interceptors;
use crate::retry::Budget;
use crate::{Limits, Retry};

/// The settings of a client, or of a call after it has applied its own.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// The deadline of a call, which includes retries.
    pub(crate) timeout: Duration,
    /// The maximum pause within a response.
    pub(crate) read_timeout: Duration,
    pub(crate) retry: Retry,
    pub(crate) limits: Limits,
    /// The maximum number of redirects.
    pub(crate) max_redirects: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30),
            read_timeout: Duration::from_secs(20),
            retry: Retry::default(),
            limits: Limits::default(),
            max_redirects: 0,
        }
    }
}

/// The authentication that differs between attempts, and the check of its token.
#[derive(Default)]
pub(crate) struct DynamicAuth {
    /// The token and its source, if tokens are renewed.
    pub(crate) renewal: Option<Arc<Renewal>>,
    /// The signer of requests.
    pub(crate) signer: Option<Arc<dyn Signer>>,
    /// The check of scopes, if calls are checked.
    pub(crate) scope_guard: Option<ScopeGuard>,
}

impl DynamicAuth {
    /// Returns `None` if nothing has to be done before an attempt.
    pub(crate) fn if_needed(self) -> Option<Arc<Self>> {
        let is_needed =
            self.renewal.is_some() || self.signer.is_some() || self.scope_guard.is_some();
        is_needed.then(|| Arc::new(self))
    }
}

impl Policy {
    /// Returns the token and its source, if tokens are renewed.
    pub(crate) fn renewal(&self) -> Option<&Arc<Renewal>> {
        self.dynamic_auth.as_ref()?.renewal.as_ref()
    }
}

/// The settings and state that a client shares with its clones and derived clients.
#[derive(Clone, Default)]
pub(crate) struct Policy {
    pub(crate) settings: Settings,
    pub(crate) budget: Arc<Budget>,
    /// The authentication that differs between attempts. Most clients have none.
    pub(crate) dynamic_auth: Option<Arc<DynamicAuth>>,
    /// The interceptors of every call.
    pub(crate) interceptors: Interceptors,
    /// The transport of blocking calls, which is created on first use.
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    pub(crate) blocking_transport: Arc<std::sync::OnceLock<Arc<dyn crate::transport::Transport>>>,
}
