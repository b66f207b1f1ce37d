//! The list of scopes is empty.
//~ at `instance_org::Get`
//~ names `the list is empty`
//~ fix `[]` => `["instanceOrg.get"]`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();
}

assert_scopes!([], instance_org::Get);

fn main() {}
