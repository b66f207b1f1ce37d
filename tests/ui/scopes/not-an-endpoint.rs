//! A type that is not the call of an endpoint.
//~ at `String`
//~ names `String`
//~ rustc
//~ fix `String` => `instance_org::Get`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();

    #[endpoint(method = "PATCH", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.patch"])]
    fn patch(&self, org_id: &str) -> ();
}

assert_scopes!(["instanceOrg.*"], instance_org::Patch, String);

fn main() {}
