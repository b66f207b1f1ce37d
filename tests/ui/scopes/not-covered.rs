//! The token lacks the scope of one of the endpoints.
//~ at `instance_org::Patch`
//~ names `instanceOrg.patch`
//~ fix `["instanceOrg.get"]` => `["instanceOrg.get", "instanceOrg.patch"]`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();

    #[endpoint(method = "PATCH", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.patch"])]
    fn patch(&self, org_id: &str) -> ();
}

assert_scopes!(["instanceOrg.get"], instance_org::Get, instance_org::Patch);

fn main() {}
