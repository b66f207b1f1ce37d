//! The list calls a function that is not constant.
//~ at `scope()`
//~ rustc
//~ fix `fn scope()` => `const fn scope()`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait InstanceOrg {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", scopes = ["instanceOrg.*", "instanceOrg.get"])]
    fn get(&self, org_id: &str) -> ();
}

fn scope() -> &'static str {
    "instanceOrg.get"
}

assert_scopes!([scope()], instance_org::Get);

fn main() {}
