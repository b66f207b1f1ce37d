//! The scope of an endpoint in place of the endpoint.
//~ at `"instanceOrg.patch"`
//~ fix `, "instanceOrg.patch");` => `, instance_org::Patch);`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();

    #[endpoint(method = "PATCH", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.patch"])]
    fn patch(&self, org_id: &str) -> ();
}

assert_scopes!(["instanceOrg.*"], instance_org::Get, "instanceOrg.patch");

fn main() {}
