//! The platform's side of an exchange: from a request to an answer.

use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::http::StatusCode;
use axum::http::request::Parts;
use serde_json::{Value, json};

use crate::action::Action;
use crate::answer::Answer;
use crate::auth::{Holder, Tokens};
use crate::body::Received;
use crate::clock::{Clock, DAY};
use crate::counts::payloads::Measure;
use crate::counts::{Usage, devices, notebooks, payloads};
use crate::error::ApiError;
use crate::patch;
use crate::query::Query;
use crate::range::{self, Range};
use crate::route::{Ids, Route};
use crate::store::Store;
use crate::view::View;

/// Everything that an answer depends on.
#[derive(Debug)]
pub(crate) struct Platform {
    pub(crate) seed: u64,
    pub(crate) clock: Clock,
    pub(crate) tokens: Tokens,
    pub(crate) store: Mutex<Store>,
}

impl Platform {
    /// The answer to a request.
    pub(crate) fn answer(&self, parts: &Parts, body: &Received) -> Answer {
        match self.outcome(parts, body) {
            Ok(value) => Answer::json(StatusCode::OK, &value),
            Err(error) => error.into(),
        }
    }

    /// Checks in the order that the crate's documentation gives, then acts.
    fn outcome(&self, parts: &Parts, body: &Received) -> Result<Value, ApiError> {
        let route = Route::find(&parts.method, parts.uri.path())?;
        let holder = self.tokens.holder(&parts.headers)?;
        let ids = route.ids()?;
        holder.check(route.action)?;
        match body {
            Received::Whole(_) => {}
            Received::TooLarge(_) => return Err(ApiError::PayloadTooLarge),
            Received::Broken(_) => {
                return Err(ApiError::Validation("The request body is cut off".into()));
            }
        }
        let query = Query::parse(parts.uri.query());
        for name in ["_actions", "_links", "_embedded"] {
            query.flag(name)?;
        }
        let now = self.clock.now();
        match route.action {
            Action::Get => {
                let view = View::read(&query)?;
                self.get(&ids, now, &view, holder)
            }
            Action::Patch => {
                let view = View::read(&query)?;
                let changes = patch::parse(body.bytes(), now)?;
                patch::apply(&mut self.store().get(&ids)?.fields, changes, now);
                self.get(&ids, now, &view, holder)
            }
            Action::Delete => {
                self.store().remove(&ids)?;
                Ok(json!({ "success": true }))
            }
            Action::DeviceCounts => {
                let range = Range::read(&query, now, DAY)?;
                Ok(devices::counts(&self.usage(&ids, now)?, range))
            }
            Action::NotebookMinuteCounts => {
                let range = Range::read(&query, now, DAY)?;
                Ok(notebooks::counts(&self.usage(&ids, now)?, range))
            }
            Action::PayloadCounts => {
                let range = Range::read(&query, now, DAY)?;
                // This action has no `includeNonBillable`, so it is ignored as any other.
                let measure = Measure {
                    as_bytes: query.flag("asBytes")?,
                    non_billable: false,
                };
                Ok(payloads::totals(&self.usage(&ids, now)?, range, measure))
            }
            Action::PayloadCountsBreakdown => {
                let step = range::resolution(&query)?;
                let range = Range::read(&query, now, step)?;
                let measure = Measure {
                    as_bytes: query.flag("asBytes")?,
                    non_billable: query.flag("includeNonBillable")?,
                };
                let usage = self.usage(&ids, now)?;
                Ok(payloads::breakdown(&usage, range, step, measure))
            }
        }
    }

    /// The organization in the view asked for.
    fn get(&self, ids: &Ids, now: i64, view: &View, holder: &Holder) -> Result<Value, ApiError> {
        // Cloned, so that a summary over a whole month holds nobody up.
        let organization = self.store().get(ids)?.clone();
        let usage = organization.usage(self.seed, now);
        Ok(view.of(&organization, &usage, ids, holder))
    }

    /// The organization's usage.
    fn usage(&self, ids: &Ids, now: i64) -> Result<Usage, ApiError> {
        Ok(self.store().get(ids)?.usage(self.seed, now))
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
