//! Two ids are swapped.
//~ row C11
//~ rustc
//~ at `fetch`
//~ fix `fetch(device, app)` => `fetch(app, device)`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/instances/<instanceId>/orgs/<orgId>")]
    fn fetch(&self, instance_id: losant::InstanceId, org_id: losant::OrgId) -> ();
}

pub async fn call(client: &losant::Client, app: losant::InstanceId, device: losant::OrgId) -> losant::Result<()> {
    client.fetch(device, app).await?;
    Ok(())
}

fn main() {}
