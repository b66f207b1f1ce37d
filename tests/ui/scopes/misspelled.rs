//! A scope is one letter away from one of the endpoint.
//~ at `instance_org::Get`
//~ names `instanceOrg.get`
//~ meant `instanceOrg.get`
//~ fix `"instanceOrg.gett"` => `"instanceOrg.get"`

use losant::instance_org;
use losant::scopes::assert_scopes;

assert_scopes!(["instanceOrg.gett"], instance_org::Get);

fn main() {}
