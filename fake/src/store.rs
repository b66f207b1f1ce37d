//! The organizations as they are stored.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::clock;
use crate::counts::Usage;
use crate::dice::Dice;
use crate::error::ApiError;
use crate::route::Ids;

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
    pub(crate) fn get(&mut self, ids: &Ids) -> Result<&mut Organization, ApiError> {
        self.orgs(ids)?.get_mut(&ids.org).ok_or(NO_ORG)
    }

    /// Takes the organization away.
    pub(crate) fn remove(&mut self, ids: &Ids) -> Result<(), ApiError> {
        self.orgs(ids)?.remove(&ids.org).map(drop).ok_or(NO_ORG)
    }

    /// The organizations of the instance.
    fn orgs(&mut self, ids: &Ids) -> Result<&mut HashMap<String, Organization>, ApiError> {
        self.0
            .get_mut(&ids.instance)
            .ok_or(ApiError::NotFound("Instance was not found"))
    }
}

const NO_ORG: ApiError = ApiError::NotFound("Organization was not found");
