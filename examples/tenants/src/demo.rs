//! A fake of Losant with two tenants, for the demo and the tests.

use losant::Client;
use losant::types::{ApplicationPost, DevicePost};
use losant_fake::Fake;

use crate::{StartError, TenantConfig};

/// Starts a fake with the tenants `harbour` and `orchard`, and returns their settings.
///
/// The fake accepts both tokens for all its data, so only the service separates the tenants.
///
/// # Errors
///
/// If no port is free.
pub async fn start() -> Result<(Fake, [TenantConfig; 2]), StartError> {
    let [harbour, orchard] = ["demo-token-of-the-harbour", "demo-token-of-the-orchard"];
    let fake = Fake::builder()
        .token(harbour, ["all.User"])
        .token(orchard, ["all.User"])
        .start()
        .await?;
    let instance = fake.instance_id().parse()?;
    let [first, second, ..] = *fake.org_ids() else {
        return Err("the fake has two organizations".into());
    };
    let harbour = TenantConfig {
        name: "harbour".to_owned(),
        token: harbour.to_owned(),
        application: fake.application_id().parse()?,
        instance,
        org: first.parse()?,
    };

    let org = second.parse()?;
    let client = Client::builder().base_url(fake.base_url()).token(orchard);
    let client = client.build()?;
    let application = ApplicationPost::new("Orchard").org_id(org);
    let application = client.applications().post(&application).await?;
    let application = application.id.ok_or("the new application has no id")?;
    let device = DevicePost::new("Weather Mast");
    client.devices().post(application, &device).await?;
    let orchard = TenantConfig {
        name: "orchard".to_owned(),
        token: orchard.to_owned(),
        application,
        instance,
        org,
    };
    fake.clear_requests();
    Ok((fake, [harbour, orchard]))
}
