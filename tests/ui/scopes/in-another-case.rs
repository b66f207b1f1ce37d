//! A scope is written in another letter case.
//~ at `instance_org::Get`
//~ names `instanceOrg.*`
//~ meant `instanceOrg.*`
//~ fix `"instanceorg.*"` => `"instanceOrg.*"`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();
}

assert_scopes!(["instanceorg.*"], instance_org::Get);

fn main() {}
