//! One scope without brackets.
//~ at `"instanceOrg.get"`
//~ fix `!("instanceOrg.get"` => `!(["instanceOrg.get"]`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();
}

assert_scopes!("instanceOrg.get", instance_org::Get);

fn main() {}
