//! The module of a trait in place of an endpoint.
//~ at `instance_org`
//~ names `instance_org`
//~ rustc
//~ fix `"], instance_org` => `"], instance_org::Get`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();
}

assert_scopes!(["instanceOrg.*"], instance_org);

fn main() {}
