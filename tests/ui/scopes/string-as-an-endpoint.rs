//! The scope of an endpoint in place of the endpoint.
//~ at `"instanceOrg.patch"`
//~ fix `"instanceOrg.patch"` => `instance_org::Patch`

use losant::instance_org;
use losant::scopes::assert_scopes;

assert_scopes!(["instanceOrg.*"], instance_org::Get, "instanceOrg.patch");

fn main() {}
