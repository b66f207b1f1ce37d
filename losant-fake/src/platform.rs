//! The platform's side of an exchange: what each endpoint does.

use losant::instance_org::{
    Delete, DeviceCounts, Get, NotebookMinuteCounts, Patch, PayloadCounts, PayloadCountsBreakdown,
};
use restrait_fake::{Builder, Refusal, Reply, Request};
use serde_json::{Value, json};

use crate::clock::{Clock, DAY};
use crate::counts::payloads::Measure;
use crate::counts::{Usage, devices, notebooks, payloads};
use crate::patch;
use crate::range::{self, Range};
use crate::store::{Ids, Store};
use crate::view::View;

/// Everything that an answer depends on.
#[derive(Debug)]
pub(crate) struct Platform {
    pub(crate) seed: u64,
    pub(crate) clock: Clock,
    pub(crate) store: Store,
}

/// Answers the endpoints of the organization.
///
/// The answers are written here as JSON, not as the client's types: no mistake of a type is made
/// on both sides of the wire.
pub(crate) fn serve(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<Get>(ok(get))
        .on_raw::<Patch>(ok(change))
        .on_raw::<Delete>(ok(|platform, request| {
            platform.store.remove(&Ids::of(request))?;
            Ok(json!({ "success": true }))
        }))
        .on_raw::<DeviceCounts>(ok(|platform, request| {
            let range = Range::read(request, platform.clock.now(), DAY)?;
            Ok(devices::counts(&platform.usage(request)?, range))
        }))
        .on_raw::<NotebookMinuteCounts>(ok(|platform, request| {
            let range = Range::read(request, platform.clock.now(), DAY)?;
            Ok(notebooks::counts(&platform.usage(request)?, range))
        }))
        .on_raw::<PayloadCounts>(ok(|platform, request| {
            let range = Range::read(request, platform.clock.now(), DAY)?;
            let measure = Measure {
                as_bytes: request.required("asBytes")?,
                non_billable: false,
            };
            Ok(payloads::totals(&platform.usage(request)?, range, measure))
        }))
        .on_raw::<PayloadCountsBreakdown>(ok(|platform, request| {
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

/// A handler that answers 200 with what `act` returns.
fn ok(
    act: impl Fn(&mut Platform, &Request<'_>) -> Result<Value, Refusal> + Send + Sync + 'static,
) -> impl Fn(&mut Platform, &Request<'_>) -> Result<Reply, Refusal> + Send + Sync + 'static {
    move |platform, request| Ok(Reply::json(200, &act(platform, request)?))
}

/// The organization in the view asked for.
fn get(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Refusal> {
    let view = View::read(request)?;
    let usage = platform.usage(request)?;
    let ids = Ids::of(request);
    Ok(view.of(platform.store.get(&ids)?, &usage, &ids))
}

/// Changes the organization, and answers what it is now.
fn change(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Refusal> {
    let now = platform.clock.now();
    View::read(request)?;
    let changes = patch::parse(request.body(), now)?;
    let organization = platform.store.get(&Ids::of(request))?;
    patch::apply(&mut organization.fields, changes, now);
    get(platform, request)
}

impl Platform {
    /// The usage of the organization that is asked for.
    fn usage(&mut self, request: &Request<'_>) -> Result<Usage, Refusal> {
        let now = self.clock.now();
        let organization = self.store.get(&Ids::of(request))?;
        Ok(organization.usage(self.seed, now))
    }
}
