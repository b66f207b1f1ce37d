//! Tenants and their clients.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use losant::{ApplicationId, Client, ClientBuilder, InstanceId, OrgId, Retry};
use serde::Deserialize;

use crate::StartError;
use crate::context::{MAX_TIMEOUT, PassRequestId};

/// The settings of a tenant. It has no `Debug`, because the token is secret.
#[derive(Clone, Deserialize)]
pub struct TenantConfig {
    /// Name in the paths of the service.
    pub name: String,
    /// Token of the Losant API.
    pub token: String,
    /// Application whose devices are listed.
    pub application: ApplicationId,
    /// Instance of the organization.
    pub instance: InstanceId,
    /// Organization whose usage is reported.
    pub org: OrgId,
}

/// A tenant with its client.
pub struct Tenant {
    pub(crate) client: Client,
    pub(crate) application: ApplicationId,
    pub(crate) instance: InstanceId,
    pub(crate) org: OrgId,
}

/// All tenants, by name.
pub struct Tenants(BTreeMap<String, Arc<Tenant>>);

impl Tenants {
    /// Derives a client for each tenant. The clients share connections, retry budget and interceptors with
    /// `base`, but each has the token and the rate limit of its tenant.
    ///
    /// # Errors
    ///
    /// If two tenants have the same name, or if a token cannot be sent.
    pub fn new(
        base: &Client,
        configs: impl IntoIterator<Item = TenantConfig>,
    ) -> Result<Self, StartError> {
        let mut tenants = BTreeMap::new();
        for config in configs {
            let tenant = Tenant {
                client: base.with_token(&config.token)?,
                application: config.application,
                instance: config.instance,
                org: config.org,
            };
            match tenants.entry(config.name) {
                Entry::Vacant(vacant) => vacant.insert(Arc::new(tenant)),
                Entry::Occupied(known) => {
                    return Err(format!("duplicate tenant `{}`", known.key()).into());
                }
            };
        }
        Ok(Self(tenants))
    }

    /// Returns the tenant with this name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<Arc<Tenant>> {
        self.0.get(name).map(Arc::clone)
    }
}

/// Returns the client from which the clients of the tenants are derived.
///
/// The builder must have no token: a call that no tenant makes then fails, instead of using the token of another
/// tenant. For the same reason there is one limiter for each tenant or none, but not one for all of them.
///
/// # Errors
///
/// If a setting of the builder is invalid.
pub fn base_client(builder: ClientBuilder<Client>) -> losant::Result<Client> {
    builder
        .timeout(MAX_TIMEOUT)
        // The caller knows better than the service whether a limited call is worth waiting for.
        .retry(Retry::default().max_attempts(3).never_on_status(429))
        .interceptor(PassRequestId)
        .build()
}
