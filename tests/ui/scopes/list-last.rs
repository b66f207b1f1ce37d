//! The list of scopes is the last argument.
//~ at `["instanceOrg.get"]`
//~ fix `instance_org::Get, ["instanceOrg.get"]` => `["instanceOrg.get"], instance_org::Get`

use losant::instance_org;
use losant::scopes::assert_scopes;

assert_scopes!(instance_org::Get, ["instanceOrg.get"]);

fn main() {}
