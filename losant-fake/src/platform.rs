//! Handlers of the endpoints.

use std::collections::BTreeMap;

use losant::instance_org::{
    Delete, DeviceCounts, Get, NotebookMinuteCounts, Patch, PayloadCounts, PayloadCountsBreakdown,
};
use restrait_fake::{Builder, Rejection, Request, Response};
use serde_json::{Value, json};

use crate::account::{self, User};
use crate::audit;
use crate::clock::{Clock, DAY};
use crate::counts::payloads::Measure;
use crate::counts::{Usage, devices, notebooks, payloads};
use crate::orgs;
use crate::patch;
use crate::range::{self, Range};
use crate::store::{Ids, Store};
use crate::stored::{self, Application};
use crate::view::View;

/// State of the platform.
pub(crate) struct Platform {
    pub(crate) seed: u64,
    pub(crate) clock: Clock,
    pub(crate) store: Store,
    /// The applications by id.
    pub(crate) applications: BTreeMap<String, Application>,
    /// The users who can log in. If there are none, any credentials are accepted.
    pub(crate) users: Vec<User>,
    /// The token that a login returns.
    pub(crate) token: String,
    /// How many objects were created since the start.
    pub(crate) created: u64,
}

/// Registers the handlers.
///
/// Responses are written as JSON values, not as types of the client. Otherwise a mistake in a type
/// would affect both sides and stay undetected.
pub(crate) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    let builder = account::register(audit::register(stored::register(builder)));
    orgs::register(builder)
        .on_raw::<Get>(send(200, get))
        .on_raw::<Patch>(send(200, patch_org))
        .on_raw::<Delete>(send(200, |platform, request| {
            platform.store.remove(&Ids::from_request(request))?;
            Ok(json!({ "success": true }))
        }))
        .on_raw::<DeviceCounts>(send(200, |platform, request| {
            let range = Range::read(request, platform.clock.now(), DAY)?;
            Ok(devices::counts(&platform.usage(request)?, range))
        }))
        .on_raw::<NotebookMinuteCounts>(send(200, |platform, request| {
            let range = Range::read(request, platform.clock.now(), DAY)?;
            Ok(notebooks::counts(&platform.usage(request)?, range))
        }))
        .on_raw::<PayloadCounts>(send(200, |platform, request| {
            let range = Range::read(request, platform.clock.now(), DAY)?;
            let measure = Measure {
                as_bytes: request.required("asBytes")?,
                non_billable: false,
            };
            Ok(payloads::totals(&platform.usage(request)?, range, measure))
        }))
        .on_raw::<PayloadCountsBreakdown>(send(200, |platform, request| {
            let step = range::resolution(request)?;
            let range = Range::read(request, platform.clock.now(), step)?;
            let measure = Measure {
                as_bytes: request.required("asBytes")?,
                non_billable: request.required("includeNonBillable")?,
            };
            let usage = platform.usage(request)?;
            Ok(payloads::breakdown(&usage, range, step, measure))
        }))
}

/// Returns a handler that sends the value of `handler` with a status.
pub(crate) fn send(
    status: u16,
    handler: impl Fn(&mut Platform, &Request<'_>) -> Result<Value, Rejection> + Send + Sync + 'static,
) -> impl Fn(&mut Platform, &Request<'_>) -> Result<Response, Rejection> + Send + Sync + 'static {
    move |platform, request| Ok(Response::json(status, &handler(platform, request)?))
}

/// Returns the organization in the requested view.
fn get(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let view = View::read(request)?;
    let usage = platform.usage(request)?;
    let ids = Ids::from_request(request);
    Ok(view.render(platform.store.get(&ids)?, &usage, &ids))
}

/// Changes the organization and returns it.
fn patch_org(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let now = platform.clock.now();
    View::read(request)?;
    let changes = patch::parse(request.body())?;
    let organization = platform.store.get(&Ids::from_request(request))?;
    patch::apply(&mut organization.fields, changes, now);
    get(platform, request)
}

impl Platform {
    /// Returns the usage of the requested organization.
    fn usage(&mut self, request: &Request<'_>) -> Result<Usage, Rejection> {
        let now = self.clock.now();
        let organization = self.store.get(&Ids::from_request(request))?;
        Ok(organization.usage(self.seed, now))
    }
}
