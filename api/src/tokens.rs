//! API tokens with the least scopes.
//!
//! [`scopes::least`] prefers few scopes, and so may choose `all.Application.read`. The
//! functions here prefer narrow scopes: one for each endpoint, where there is one.
//!
//! ```no_run
//! use losant::prelude::*;
//! use losant::{ApplicationId, Client, device, devices, tokens};
//!
//! # async fn example(client: Client, plant: ApplicationId) -> Result<(), tokens::LeastTokenError> {
//! let endpoints = [devices::Get::ROUTE, device::SendState::ROUTE];
//! let least = tokens::for_application(&client, plant, "Reporter", &endpoints).await?;
//! println!("scopes: {}", least.scopes.join(", "));
//! let reporter = client.with_token(least.token.as_str())?;
//! # let _ = reporter;
//! # Ok(()) }
//! ```

use std::fmt;

use crate::info::Route;
use crate::types::{ApiToken, ApiTokenPost, Scope, SecretString};
use crate::{ApplicationId, Client, Error, scopes};

/// The scopes of all resources that a token of an application can have.
const APPLICATION: [&str; 4] = [
    "all.Application",
    "all.Application.read",
    "all.Device",
    "all.Device.read",
];

/// The resources whose own scopes a token of an application cannot have.
const NOT_IN_APPLICATION: [&str; 13] = [
    "applicationJobLog",
    "applicationJobLogs",
    "credential",
    "credentials",
    "deviceAttribute",
    "deviceAttributes",
    "edgeDeployment",
    "embeddedDeployment",
    "embeddedDeployments",
    "privateFile",
    "privateFiles",
    "resourceJob",
    "resourceJobs",
];

/// Further scopes that a token of an application cannot have.
const REFUSED: [&str; 14] = [
    "application.deviceCounts",
    "application.importLogs",
    "application.notebookMinuteCounts",
    "application.payloadCountsBreakdown",
    "applicationDashboard.sendReport",
    "device.payloadCounts",
    "device.payloadCountsBreakdown",
    "devices.deviceNames",
    "devices.getCompositeState",
    "devices.payloadCounts",
    "devices.restore",
    "flowVersions.delete",
    "flows.palette",
    "notebook.notebookMinuteCounts",
];

/// A new API token with the least scopes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LeastToken {
    /// The token itself. It cannot be read again later.
    pub token: SecretString,
    /// Its scopes.
    pub scopes: Vec<&'static str>,
    /// All other data of the token, such as its id.
    pub details: ApiToken,
}

/// An error of a token with the least scopes.
#[derive(Debug)]
#[non_exhaustive]
pub enum LeastTokenError {
    /// No scope that a token of this kind can have gives access to this endpoint.
    NoScope(&'static Route),
    /// The call that creates the token failed.
    Call(Error),
    /// The response does not contain the token.
    NoToken,
}

impl fmt::Display for LeastTokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoScope(route) => write!(
                f,
                "no scope of an application's token gives access to `{}.{}`; use a token of a user",
                route.api(),
                route.name()
            ),
            Self::Call(error) => error.fmt(f),
            Self::NoToken => f.write_str("missing `token` in the response to the new API token"),
        }
    }
}

impl std::error::Error for LeastTokenError {}

impl From<Error> for LeastTokenError {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

/// Creates an API token of an application with the least scopes for some endpoints.
///
/// # Errors
///
/// If one of the endpoints cannot be called with a token of an application, or if the token cannot be
/// created. The endpoint for that is `applicationApiTokens.post`.
pub async fn for_application(
    client: &Client,
    application: ApplicationId,
    name: &str,
    endpoints: &[&'static Route],
) -> Result<LeastToken, LeastTokenError> {
    let scopes = application_scopes(endpoints)?;
    let new = body(name, &scopes);
    let tokens = client.application_api_tokens();
    LeastToken::new(tokens.post(application, &new).await?, scopes)
}

/// Creates an API token of the user with the least scopes for some endpoints.
///
/// # Errors
///
/// If the token cannot be created. The endpoint for that is `userApiTokens.post`.
pub async fn for_user(
    client: &Client,
    name: &str,
    endpoints: &[&'static Route],
) -> Result<LeastToken, LeastTokenError> {
    let scopes = user_scopes(endpoints);
    let new = body(name, &scopes);
    LeastToken::new(client.user_api_tokens().post(&new).await?, scopes)
}

/// Returns the least scopes with which an API token of an application can call some endpoints.
///
/// ```
/// use losant::prelude::*;
/// use losant::{device, devices, me, tokens};
///
/// let endpoints = [devices::Get::ROUTE, device::SendState::ROUTE];
/// assert_eq!(tokens::application_scopes(&endpoints)?, ["device.sendState", "devices.get"]);
///
/// let error = tokens::application_scopes(&[me::Get::ROUTE]).unwrap_err();
/// assert!(error.to_string().contains("`me.get`"));
/// # Ok::<(), tokens::LeastTokenError>(())
/// ```
///
/// # Errors
///
/// If one of the endpoints cannot be called with such a token.
pub fn application_scopes(
    endpoints: &[&'static Route],
) -> Result<Vec<&'static str>, LeastTokenError> {
    let mut lists = Vec::new();
    for route in endpoints {
        let all: Vec<_> = route.scopes().collect();
        let list: Vec<_> = all
            .iter()
            .copied()
            .filter(|scope| is_for_application(scope))
            .collect();
        // Resources of a user or an organization have no scope of an application.
        let is_in_application = all.iter().any(|scope| APPLICATION.contains(scope));
        if !all.is_empty() && (list.is_empty() || !is_in_application) {
            return Err(LeastTokenError::NoScope(route));
        }
        lists.push((route, list));
    }
    Ok(least(lists))
}

/// Returns the scopes of an endpoint that an API token of an application cannot have.
///
/// These are all of its scopes if such a token cannot call the endpoint.
///
/// ```
/// use losant::prelude::*;
/// use losant::{devices, me, tokens};
///
/// let scopes = tokens::not_for_application(devices::Get::ROUTE);
/// assert!(scopes.contains(&"all.User") && !scopes.contains(&"devices.get"));
///
/// let scopes = tokens::not_for_application(me::Get::ROUTE);
/// assert!(me::Get::ROUTE.scopes().eq(scopes));
/// ```
#[must_use]
pub fn not_for_application(endpoint: &Route) -> Vec<&'static str> {
    let can_call = endpoint.scopes().any(|scope| APPLICATION.contains(&scope))
        && endpoint.scopes().any(is_for_application);
    let scopes = endpoint.scopes();
    scopes
        .filter(|scope| !can_call || !is_for_application(scope))
        .collect()
}

/// Returns the least scopes with which an API token of a user can call some endpoints.
///
/// ```
/// use losant::prelude::*;
/// use losant::{instance_org, tokens};
///
/// let scopes = tokens::user_scopes(&[instance_org::PayloadCounts::ROUTE]);
/// assert_eq!(scopes, ["instanceOrg.payloadCounts"]);
/// ```
#[must_use]
pub fn user_scopes(endpoints: &[&'static Route]) -> Vec<&'static str> {
    let lists = endpoints.iter();
    least(lists.map(|route| (route, route.scopes().collect())))
}

fn body(name: &str, scopes: &[&'static str]) -> ApiTokenPost {
    let scopes: Vec<_> = scopes.iter().copied().map(Scope::from).collect();
    ApiTokenPost::new(name).scope(scopes)
}

/// Returns one set of scopes for some endpoints, each with the scopes that the token can have.
///
/// An endpoint gets its own scope if the token can have it, and otherwise that of its resource. Scopes of
/// all resources are the last choice, although fewer of them would suffice.
fn least<'r>(
    endpoints: impl IntoIterator<Item = (&'r &'static Route, Vec<&'static str>)>,
) -> Vec<&'static str> {
    let lists = endpoints.into_iter().filter(|(route, _)| route.auth());
    let lists = lists.map(|(route, mut list)| {
        let narrowest = list.iter().map(|scope| breadth(scope)).min();
        list.retain(|scope| Some(breadth(scope)) == narrowest);
        (route.api(), list)
    });
    let least = scopes::least_of(lists);
    least.sets.into_iter().next().unwrap_or_default()
}

/// Returns a number that is lower for narrower scopes.
fn breadth(scope: &str) -> u8 {
    match scope.split_once('.') {
        Some(("all" | "only", _)) | None => 2,
        Some((_, "*")) => 1,
        Some(_) => 0,
    }
}

fn is_for_application(scope: &str) -> bool {
    let (resource, _) = scope.split_once('.').unwrap_or((scope, ""));
    match resource {
        "all" | "only" => APPLICATION.contains(&scope),
        _ => !NOT_IN_APPLICATION.contains(&resource) && !REFUSED.contains(&scope),
    }
}

impl LeastToken {
    fn new(mut created: ApiToken, scopes: Vec<&'static str>) -> Result<Self, LeastTokenError> {
        Ok(Self {
            token: created.token.take().ok_or(LeastTokenError::NoToken)?,
            scopes,
            details: created,
        })
    }
}
