//! From a method and a path to an action.

use axum::http::Method;

use crate::action::Action;
use crate::error::ApiError;
use crate::percent;

/// What a request asks for, and of which organization.
#[derive(Debug)]
pub(crate) struct Route {
    pub(crate) action: Action,
    instance: String,
    org: String,
}

/// The two IDs of a path, in lower case.
#[derive(Clone, Debug)]
pub(crate) struct Ids {
    pub(crate) instance: String,
    pub(crate) org: String,
}

impl Route {
    /// Finds the action that serves `method` on `path`.
    pub(crate) fn find(method: &Method, path: &str) -> Result<Self, ApiError> {
        let unknown = ApiError::NotFound("This path does not exist");
        let parts: Vec<&str> = path.split('/').collect();
        let ["", "instances", instance, "orgs", org, rest @ ..] = parts.as_slice() else {
            return Err(unknown);
        };
        if instance.is_empty() || org.is_empty() {
            return Err(unknown);
        }
        let counts = match rest {
            [] => None,
            ["deviceCounts"] => Some(Action::DeviceCounts),
            ["notebookMinuteCounts"] => Some(Action::NotebookMinuteCounts),
            ["payloadCounts"] => Some(Action::PayloadCounts),
            ["payloadCountsBreakdown"] => Some(Action::PayloadCountsBreakdown),
            _ => return Err(unknown),
        };
        let action = match (counts, method) {
            (None, &Method::GET) => Action::Get,
            (None, &Method::PATCH) => Action::Patch,
            (None, &Method::DELETE) => Action::Delete,
            (Some(action), &Method::GET) => action,
            (None, _) => return Err(ApiError::MethodNotAllowed("GET, PATCH, DELETE")),
            (Some(_), _) => return Err(ApiError::MethodNotAllowed("GET")),
        };
        Ok(Self {
            action,
            instance: percent::decode(instance),
            org: percent::decode(org),
        })
    }

    /// The IDs, when both have the form of one.
    pub(crate) fn ids(&self) -> Result<Ids, ApiError> {
        Ok(Ids {
            instance: id("instanceId", &self.instance)?,
            org: id("orgId", &self.org)?,
        })
    }
}

/// An ID in lower case: the platform takes upper case for the same ID.
fn id(name: &str, text: &str) -> Result<String, ApiError> {
    if text.len() == 24 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        Ok(text.to_ascii_lowercase())
    } else {
        Err(ApiError::Validation(format!(
            "{name} must be 24 hex digits, not {text:?}"
        )))
    }
}
