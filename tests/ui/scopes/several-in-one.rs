//! Two scopes in one string.
//~ at `"instanceOrg.get instanceOrg.patch"`
//~ fix `get instanceOrg` => `get", "instanceOrg`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();
}

assert_scopes!(["instanceOrg.get instanceOrg.patch"], instance_org::Get);

fn main() {}
