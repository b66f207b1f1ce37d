//! A number in place of a scope.
//~ at `7`
//~ fix `[7]` => `["instanceOrg.get"]`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();
}

assert_scopes!([7], instance_org::Get);

fn main() {}
