//! Storage of organizations.

use std::collections::BTreeMap;

use restrait_fake::{Rejection, Request};
use serde_json::{Value, json};

use crate::clock;
use crate::counts::Usage;
use crate::items::{self, Fields};
use crate::patch::limits;
use crate::random::Random;
use crate::seed;

/// An organization without its summary, which is generated for each response. `disabledAt` is missing if it is
/// enabled, so that a query for `null` finds it.
#[derive(Clone, Debug)]
pub(crate) struct Organization {
    pub(crate) fields: Fields,
}

impl Organization {
    /// Creates an organization with default fields, overridden by `overrides`. Its billing period is the month of
    /// `now`.
    pub(crate) fn new(ids: &Ids, now: i64, overrides: Fields) -> Self {
        let (period_start, period_end) = clock::month(now);
        let mut fields = items::fields(json!({
            "id": ids.org,
            "orgId": ids.org,
            "instanceId": ids.instance,
            "iconColor": "#2d6f9e",
            "limits": limits::defaults(),
            "whitelistedEmailDomains": [],
            "auditLogEnabled": false,
            "isReadOnly": false,
            "tags": [],
            "mfaMode": "notRequired",
            "subscriptionStatus": "active",
            "currentPeriodStart": clock::format(period_start),
            "currentPeriodEnd": clock::format(period_end),
        }));
        fields.extend(overrides);
        Self { fields }
    }

    /// Returns the usage for a seed and a current time.
    pub(crate) fn usage(&self, seed: u64, now: i64) -> Usage {
        let text = |name| self.fields.get(name).and_then(Value::as_str);
        Usage {
            random: Random::new(seed).with_text(text("id").unwrap_or_default()),
            created: text("creationDate").and_then(clock::parse).unwrap_or(0),
            now,
        }
    }
}

/// The IDs of a path.
#[derive(Clone, Debug)]
pub(crate) struct Ids {
    pub(crate) instance: String,
    pub(crate) org: String,
}

impl Ids {
    /// Returns the IDs of a request.
    pub(crate) fn from_request(request: &Request<'_>) -> Self {
        Self {
            instance: items::id(request, "instanceId"),
            org: items::id(request, "orgId"),
        }
    }
}

/// All organizations by instance and ID, in the order of their creation.
#[derive(Debug, Default)]
pub(crate) struct Store(BTreeMap<String, BTreeMap<String, Organization>>);

impl Store {
    /// Adds an organization and, if necessary, its instance.
    pub(crate) fn insert(&mut self, ids: Ids, organization: Organization) {
        let orgs = self.0.entry(ids.instance).or_default();
        orgs.insert(ids.org, organization);
    }

    /// Returns an organization.
    pub(crate) fn get(&mut self, ids: &Ids) -> Result<&mut Organization, Rejection> {
        self.orgs(&ids.instance)?
            .get_mut(&ids.org)
            .ok_or_else(no_org)
    }

    /// Removes an organization.
    pub(crate) fn remove(&mut self, ids: &Ids) -> Result<(), Rejection> {
        self.orgs(&ids.instance)?
            .remove(&ids.org)
            .map(drop)
            .ok_or_else(no_org)
    }

    /// Returns the organizations of an instance.
    pub(crate) fn orgs(
        &mut self,
        instance: &str,
    ) -> Result<&mut BTreeMap<String, Organization>, Rejection> {
        self.0.get_mut(instance).ok_or_else(no_instance)
    }
}

/// Returns the rejection for another instance. It names that of the fake, because the examples of the reference have
/// another one.
fn no_instance() -> Rejection {
    let instance = seed::INSTANCE;
    Rejection::not_found(format!("Instance was not found; the fake has `{instance}`"))
}

fn no_org() -> Rejection {
    items::missing("Organization")
}
