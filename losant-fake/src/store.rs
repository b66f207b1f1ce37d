//! The organizations as they are stored.

use std::collections::HashMap;

use restrait_fake::{Refusal, Request};
use serde_json::{Map, Value};

use crate::clock;
use crate::counts::Usage;
use crate::dice::Dice;

/// One organization: every field but the summary, which is made up afresh each time.
#[derive(Clone, Debug)]
pub(crate) struct Organization {
    pub(crate) fields: Map<String, Value>,
}

impl Organization {
    /// Its usage, for `seed` and at `now`.
    pub(crate) fn usage(&self, seed: u64, now: i64) -> Usage {
        let text = |name| self.fields.get(name).and_then(Value::as_str);
        Usage {
            dice: Dice::new(seed).with_text(text("id").unwrap_or_default()),
            created: text("creationDate").and_then(clock::parse).unwrap_or(0),
            now,
        }
    }
}

/// The two IDs of a path, in lower case: the platform takes upper case for the same ID.
#[derive(Clone, Debug)]
pub(crate) struct Ids {
    pub(crate) instance: String,
    pub(crate) org: String,
}

impl Ids {
    /// The IDs that a request names.
    pub(crate) fn of(request: &Request<'_>) -> Self {
        let id = |name| request.text(name).unwrap_or_default().to_ascii_lowercase();
        Self {
            instance: id("instanceId"),
            org: id("orgId"),
        }
    }
}

/// All instances with their organizations.
#[derive(Debug, Default)]
pub(crate) struct Store(HashMap<String, HashMap<String, Organization>>);

impl Store {
    /// Adds an organization, and its instance when that is new.
    pub(crate) fn insert(&mut self, ids: Ids, organization: Organization) {
        let orgs = self.0.entry(ids.instance).or_default();
        orgs.insert(ids.org, organization);
    }

    /// The organization.
    pub(crate) fn get(&mut self, ids: &Ids) -> Result<&mut Organization, Refusal> {
        self.orgs(ids)?.get_mut(&ids.org).ok_or_else(no_org)
    }

    /// Takes the organization away.
    pub(crate) fn remove(&mut self, ids: &Ids) -> Result<(), Refusal> {
        self.orgs(ids)?
            .remove(&ids.org)
            .map(drop)
            .ok_or_else(no_org)
    }

    /// The organizations of the instance.
    fn orgs(&mut self, ids: &Ids) -> Result<&mut HashMap<String, Organization>, Refusal> {
        self.0
            .get_mut(&ids.instance)
            .ok_or_else(|| Refusal::not_found("Instance was not found"))
    }
}

fn no_org() -> Refusal {
    Refusal::not_found("Organization was not found")
}
