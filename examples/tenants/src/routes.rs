//! The handlers.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{FromRequestParts, Path, Query};
use axum::http::request::Parts;
use axum::{Extension, Json};
use losant::prelude::*;
use losant::usage::{self, Owner};
use losant::{DeviceId, Timestamp, types};
use serde::{Deserialize, Serialize};
use tracing::Span;

use crate::context::Deadline;
use crate::error::Failure;
use crate::tenants::{Tenant, Tenants};

/// The tenant in the path of a request.
pub(crate) struct CurrentTenant(Arc<Tenant>);

impl FromRequestParts<Arc<Tenants>> for CurrentTenant {
    type Rejection = Failure;

    async fn from_request_parts(
        parts: &mut Parts,
        tenants: &Arc<Tenants>,
    ) -> Result<Self, Failure> {
        let name = Path::<String>::from_request_parts(parts, tenants).await;
        let tenant = name.ok().and_then(|Path(name)| {
            let tenant = tenants.find(&name)?;
            Span::current().record("tenant", &*name);
            Some(tenant)
        });
        tenant.map(Self).ok_or(Failure::not_found("unknown tenant"))
    }
}

/// The query of a list.
#[derive(Debug, Deserialize)]
pub(crate) struct Paging {
    page: Option<u32>,
}

/// A page of devices.
#[derive(Debug, Serialize)]
pub(crate) struct DeviceList {
    items: Vec<Device>,
    /// Number of devices on all pages.
    total: Option<u64>,
}

#[derive(Debug, Serialize)]
struct Device {
    id: Option<DeviceId>,
    is_connected: bool,
    name: Option<String>,
}

impl From<types::Device> for Device {
    fn from(device: types::Device) -> Self {
        Self {
            id: device.id,
            is_connected: device.is_connected(),
            name: device.name,
        }
    }
}

/// Lists the devices of the tenant.
pub(crate) async fn devices(
    CurrentTenant(tenant): CurrentTenant,
    Extension(deadline): Extension<Deadline>,
    paging: Result<Query<Paging>, QueryRejection>,
) -> Result<Json<DeviceList>, Failure> {
    let Query(paging) = paging.map_err(|_| Failure::invalid("invalid query"))?;
    let page = tenant
        .client
        .devices()
        .get(tenant.application)
        .page(paging.page)
        // With the deadline, the library makes no retry for which the time is too short.
        .timeout(deadline.left())
        .await?;
    Ok(Json(DeviceList {
        items: page.items.into_iter().map(Device::from).collect(),
        total: page.total_count,
    }))
}

/// The usage in the current billing period, and in the one before.
#[derive(Debug, Serialize)]
pub(crate) struct UsageReport {
    start: Timestamp,
    end: Timestamp,
    payloads: Usage,
    notebook_minutes: Usage,
    devices: Usage,
}

#[derive(Debug, Serialize)]
struct Usage {
    current: i64,
    previous: i64,
    /// Usage that is expected at the end of the period.
    projected: Option<i64>,
}

impl From<usage::Usage> for Usage {
    fn from(usage: usage::Usage) -> Self {
        Self {
            current: usage.current,
            previous: usage.previous,
            projected: usage.projected,
        }
    }
}

/// Reports the usage of the tenant. It makes several calls, which the deadline of the request ends.
pub(crate) async fn usage(
    CurrentTenant(tenant): CurrentTenant,
) -> Result<Json<UsageReport>, Failure> {
    let owner = Owner::InstanceOrg(tenant.instance, tenant.org);
    let report = usage::report(&tenant.client, owner).await?;
    Ok(Json(UsageReport {
        start: report.period.start,
        end: report.period.end,
        payloads: report.payloads.into(),
        notebook_minutes: report.notebook_minutes.into(),
        devices: report.devices.into(),
    }))
}
