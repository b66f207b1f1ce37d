//! The token lacks the scope of one of the endpoints.
//~ at `instance_org::Patch`
//~ names `instanceOrg.patch`
//~ fix `["instanceOrg.get"]` => `["instanceOrg.get", "instanceOrg.patch"]`

use losant::instance_org;
use losant::scopes::assert_scopes;

assert_scopes!(["instanceOrg.get"], instance_org::Get, instance_org::Patch);

fn main() {}
