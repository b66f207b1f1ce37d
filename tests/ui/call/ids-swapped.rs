//! Two ids are swapped.
//~ row C11
//~ rustc
//~ at `fetch`
//~ fix `fetch(org, instance)` => `fetch(instance, org)`

use restrait::param::Param;
use restrait::{api, endpoint};

#[derive(Param)]
pub struct InstanceId(String);

#[derive(Param)]
pub struct OrgId(String);

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/instances/<instanceId>/orgs/<orgId>")]
    fn fetch(&self, instance_id: InstanceId, org_id: OrgId) -> ();
}

pub async fn call(client: &restrait::Client, instance: InstanceId, org: OrgId) -> restrait::Result<()> {
    client.fetch(org, instance).await?;
    Ok(())
}

fn main() {}
