//! A scope is one letter away from one of the endpoint.
//~ at `instance_org::Get`
//~ names `instanceOrg.get`
//~ meant `instanceOrg.get`
//~ fix `"instanceOrg.gett"` => `"instanceOrg.get"`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();
}

assert_scopes!(["instanceOrg.gett"], instance_org::Get);

fn main() {}
