//! Storage of organizations.

use std::collections::HashMap;

use restrait_fake::{Rejection, Request};
use serde_json::{Map, Value};

use crate::clock;
use crate::counts::Usage;
use crate::items;
use crate::random::Random;

/// An organization without its summary, which is generated for each response.
#[derive(Clone, Debug)]
pub(crate) struct Organization {
    pub(crate) fields: Map<String, Value>,
}

impl Organization {
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

/// All organizations by instance and ID.
#[derive(Debug, Default)]
pub(crate) struct Store(HashMap<String, HashMap<String, Organization>>);

impl Store {
    /// Adds an organization and, if necessary, its instance.
    pub(crate) fn insert(&mut self, ids: Ids, organization: Organization) {
        let orgs = self.0.entry(ids.instance).or_default();
        orgs.insert(ids.org, organization);
    }

    /// Returns an organization.
    pub(crate) fn get(&mut self, ids: &Ids) -> Result<&mut Organization, Rejection> {
        self.orgs(ids)?.get_mut(&ids.org).ok_or_else(no_org)
    }

    /// Removes an organization.
    pub(crate) fn remove(&mut self, ids: &Ids) -> Result<(), Rejection> {
        self.orgs(ids)?
            .remove(&ids.org)
            .map(drop)
            .ok_or_else(no_org)
    }

    /// Returns the organizations of an instance.
    fn orgs(&mut self, ids: &Ids) -> Result<&mut HashMap<String, Organization>, Rejection> {
        self.0
            .get_mut(&ids.instance)
            .ok_or_else(|| items::missing("Instance"))
    }
}

fn no_org() -> Rejection {
    items::missing("Organization")
}
