//! The granted scopes are a constant slice, which does not cover the endpoint.
//~ at `instance_org::Delete`
//~ names `instanceOrg.delete`
//~ fix `&["instanceOrg.get"]` => `&["instanceOrg.delete"]`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();

    #[endpoint(method = "DELETE", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.delete"])]
    fn delete(&self, org_id: &str) -> ();
}

const GRANTED: &[&str] = &["instanceOrg.get"];

assert_scopes!(GRANTED, instance_org::Delete);

fn main() {}
