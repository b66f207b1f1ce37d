//! The check of scopes before a call is sent.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use arc_swap::ArcSwapOption;
use http::{HeaderMap, HeaderValue};

use super::credential::sent_token;
use crate::auth::granted_scopes;
use crate::info::AuthInfo;
use crate::route::Route;
use crate::scopes::{Granted, ScopeCheck};
use crate::sync::lock;

/// Checks the scopes of the token in each request.
pub(crate) struct ScopeGuard {
    is_refusing: bool,
    /// The last token that was read.
    token: ArcSwapOption<ReadToken>,
}

/// A token whose claim was read.
struct ReadToken {
    /// The credential that contains it.
    credential: HeaderValue,
    /// The scopes, if the token has a readable claim.
    granted: Option<Granted>,
    /// The endpoints that were warned about.
    warned: Mutex<BTreeSet<&'static str>>,
}

/// A call for which the token has no scope.
pub(crate) enum MissingScope {
    /// The call has to fail.
    Refuse(Granted),
    /// The call is sent, after a warning.
    Warn(Granted),
}

impl ScopeGuard {
    /// Returns `None` if calls are not checked.
    pub(crate) fn new(check: ScopeCheck) -> Option<Self> {
        let is_refusing = match check {
            ScopeCheck::Off => return None,
            ScopeCheck::Warn => false,
            ScopeCheck::Refuse => true,
        };
        Some(Self {
            is_refusing,
            token: ArcSwapOption::empty(),
        })
    }

    /// Returns a guard for a client with another token.
    pub(crate) fn for_other_token(&self) -> Self {
        Self {
            is_refusing: self.is_refusing,
            token: ArcSwapOption::empty(),
        }
    }

    /// Checks a request to an endpoint. Returns `None` if the token has a scope, if that is unknown, and if the
    /// endpoint was warned about.
    pub(crate) fn check(
        &self,
        route: &'static Route,
        auth: AuthInfo,
        headers: &HeaderMap,
    ) -> Option<MissingScope> {
        let token = self.read(auth, headers)?;
        let granted = token.granted.as_ref()?;
        if granted.covers(route) {
            None
        } else if self.is_refusing {
            Some(MissingScope::Refuse(granted.clone()))
        } else {
            let is_first = lock(&token.warned).insert(route.text());
            is_first.then(|| MissingScope::Warn(granted.clone()))
        }
    }

    /// Returns the token of a request. Its claim is read once.
    fn read(&self, auth: AuthInfo, headers: &HeaderMap) -> Option<Arc<ReadToken>> {
        let (credential, token) = sent_token(auth, headers)?;
        let last = self.token.load();
        if let Some(last) = last.as_ref().filter(|last| last.credential == credential) {
            return Some(Arc::clone(last));
        }
        let read = Arc::new(ReadToken {
            credential: credential.clone(),
            granted: granted_scopes(token),
            warned: Mutex::default(),
        });
        self.token.store(Some(Arc::clone(&read)));
        Some(read)
    }
}
