//! The token lacks the scopes of two endpoints.
//~ at `instance_org::Patch`
//~ names `instanceOrg.patch`
//~ messages 2
//~ fix `["instanceOrg.get"]` => `["instanceOrg.*"]`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();

    #[endpoint(method = "PATCH", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.patch"])]
    fn patch(&self, org_id: &str) -> ();

    #[endpoint(method = "DELETE", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.delete"])]
    fn delete(&self, org_id: &str) -> ();
}

assert_scopes!(
    ["instanceOrg.get"],
    instance_org::Get,
    instance_org::Patch,
    instance_org::Delete,
);

fn main() {}
