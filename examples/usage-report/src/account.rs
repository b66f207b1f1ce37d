//! The account: that of `LOSANT_API_TOKEN`, or an embedded fake without one.

use std::env;
use std::error::Error;

use losant::types::{InstanceOrgLimits, InstanceOrgPatch};
use losant::{Client, InstanceId};
use losant_fake::Fake;

/// The instance whose organizations are reported.
#[derive(Debug)]
pub struct Account {
    /// The client.
    pub client: Client,
    /// The instance.
    pub instance: InstanceId,
    /// The fake, which stops when it is dropped.
    _fake: Option<Fake>,
}

impl Account {
    /// Opens the account that the environment names, or starts a fake.
    ///
    /// # Errors
    ///
    /// If a variable is missing or invalid, or if the fake cannot be started.
    pub async fn open() -> Result<Self, Box<dyn Error>> {
        if env::var_os("LOSANT_API_TOKEN").is_none_or(|token| token.is_empty()) {
            return Self::fake().await;
        }
        let instance = env::var("LOSANT_INSTANCE_ID")
            .map_err(|_| "missing environment variable `LOSANT_INSTANCE_ID`")?;
        Ok(Self {
            client: Client::from_env()?,
            instance: instance.parse()?,
            _fake: None,
        })
    }

    /// Starts a fake of the platform. Its first organization has a limit that it exceeds.
    ///
    /// # Errors
    ///
    /// If it cannot be started.
    pub async fn fake() -> Result<Self, Box<dyn Error>> {
        let fake = Fake::start().await?;
        let client = Client::builder()
            .base_url(fake.base_url())
            .token(fake.token())
            .build()?;
        let instance = fake.instance_id().parse()?;
        let limits = InstanceOrgLimits::new().payload(500);
        let patch = InstanceOrgPatch::new().limits(limits);
        client
            .instance_org()
            .patch(instance, fake.org_id().parse()?, &patch)
            .await?;
        Ok(Self {
            client,
            instance,
            _fake: Some(fake),
        })
    }
}
