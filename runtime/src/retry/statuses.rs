//! The statuses after which a request is sent again.

use std::collections::BTreeMap;
use std::sync::Arc;

use http::{Method, StatusCode};

use super::classify::is_transient;
use super::is_idempotent;
use crate::route::Route;

/// The statuses after which a request is sent again, by method.
///
/// A policy without changes is a null pointer, so that it is cheap to clone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Statuses(Option<Arc<BTreeMap<StatusCode, Rule>>>);

/// A status that differs from the default.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    /// If `true`, all idempotent requests are sent again.
    idempotent: bool,
    /// Requests with these methods are sent again, too.
    methods: Vec<Method>,
}

impl Statuses {
    /// Sends requests with these methods again, too.
    pub(super) fn add(&mut self, status: StatusCode, methods: impl IntoIterator<Item = Method>) {
        self.rule(status).methods.extend(methods);
    }

    /// Sends no request again.
    pub(super) fn remove(&mut self, status: StatusCode) {
        let rule = self.rule(status);
        rule.idempotent = false;
        rule.methods.clear();
    }

    /// Returns `true` if a request of this endpoint is sent again.
    pub(super) fn is_repeated(&self, status: StatusCode, route: &Route) -> bool {
        match self.0.as_ref().and_then(|rules| rules.get(&status)) {
            Some(rule) => rule.is_repeated(route),
            None => is_transient(status) && is_idempotent(route),
        }
    }

    /// Returns the rule of a status. A new one is equal to the default.
    fn rule(&mut self, status: StatusCode) -> &mut Rule {
        let rules = Arc::make_mut(self.0.get_or_insert_default());
        rules.entry(status).or_insert_with(|| Rule {
            idempotent: is_transient(status),
            methods: Vec::new(),
        })
    }
}

impl Rule {
    fn is_repeated(&self, route: &Route) -> bool {
        let is_listed = self.methods.contains(route.method()) && route.idempotent() != Some(false);
        is_listed || (self.idempotent && is_idempotent(route))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static GET: Route = Route::new(Method::GET, "");
    static PUT: Route = Route::new(Method::PUT, "");
    static POST: Route = Route::new(Method::POST, "");

    /// Returns the methods that are sent again.
    fn repeated(statuses: &Statuses, status: u16) -> Vec<&'static Method> {
        let status = StatusCode::from_u16(status).unwrap();
        let routes = [&GET, &PUT, &POST];
        let repeated = routes
            .into_iter()
            .filter(|it| statuses.is_repeated(status, it));
        repeated.map(Route::method).collect()
    }

    #[test]
    fn idempotent_requests_are_repeated_after_transient_statuses() {
        let statuses = Statuses::default();
        assert_eq!(repeated(&statuses, 503), [Method::GET, Method::PUT]);
        assert!(repeated(&statuses, 409).is_empty());
    }

    #[test]
    fn statuses_can_be_added_for_some_methods() {
        let mut statuses = Statuses::default();
        statuses.add(StatusCode::TOO_MANY_REQUESTS, [Method::POST]);
        statuses.add(StatusCode::CONFLICT, [Method::PUT]);
        statuses.add(StatusCode::CONFLICT, [Method::GET]);
        let all = [Method::GET, Method::PUT, Method::POST];
        assert_eq!(repeated(&statuses, 429), all);
        assert_eq!(repeated(&statuses, 409), [Method::GET, Method::PUT]);
        assert_eq!(repeated(&statuses, 503), [Method::GET, Method::PUT]);
    }

    #[test]
    fn statuses_can_be_removed() {
        let mut statuses = Statuses::default();
        statuses.add(StatusCode::INTERNAL_SERVER_ERROR, [Method::POST]);
        statuses.remove(StatusCode::INTERNAL_SERVER_ERROR);
        assert!(repeated(&statuses, 500).is_empty());
        statuses.add(StatusCode::INTERNAL_SERVER_ERROR, [Method::GET]);
        assert_eq!(repeated(&statuses, 500), [Method::GET]);
        assert_ne!(statuses, Statuses::default());
    }
}
