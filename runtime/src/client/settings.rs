//! What rules a client's calls beside where they go.

use std::sync::Arc;
use std::time::Duration;

use crate::auth::Renewal;
use crate::interceptor::Interceptors;
use crate::retry::Budget;
use crate::{Limits, Retry};

/// The settings of a client; those of one call, once its own are applied.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    /// By when a call must have ended, retries included.
    pub(crate) timeout: Duration,
    /// How long an answer may pause.
    pub(crate) read_timeout: Duration,
    pub(crate) retry: Retry,
    pub(crate) limits: Limits,
    /// How many redirects are followed.
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

/// What a client and all that are derived from it have in common about their calls.
#[derive(Clone, Default)]
pub(crate) struct Policy {
    pub(crate) settings: Settings,
    pub(crate) budget: Arc<Budget>,
    /// Where the token comes from, if it is renewed.
    pub(crate) renewal: Option<Arc<Renewal>>,
    /// What runs around every call.
    pub(crate) interceptors: Interceptors,
    /// The transport of calls that are waited for, once there was one.
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    pub(crate) apart: Arc<std::sync::OnceLock<Arc<dyn crate::transport::Transport>>>,
}
