//! The list of endpoints is missing.
//~ at `["instanceOrg.get"]`
//~ names `missing endpoints`
//~ fix `"]);` => `"], instance_org::Get);`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();
}

assert_scopes!(["instanceOrg.get"]);

fn main() {}
