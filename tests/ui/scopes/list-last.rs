//! The list of scopes is the last argument.
//~ at `["instanceOrg.get"]`
//~ fix `instance_org::Get, ["instanceOrg.get"]` => `["instanceOrg.get"], instance_org::Get`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();
}

assert_scopes!(instance_org::Get, ["instanceOrg.get"]);

fn main() {}
