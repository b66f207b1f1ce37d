//! A method of the API trait in place of the type of its call.
//~ compiled
//~ at `client.get()`
//~ fix `client.get()` => `instance_org::Get`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();
}

assert_scopes!(["instanceOrg.*"], client.get());

fn main() {}
