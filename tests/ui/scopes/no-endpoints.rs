//! The list of endpoints is missing.
//~ at `["instanceOrg.get"]`
//~ names `missing endpoints`
//~ fix `"]` => `"], instance_org::Get`

use losant::instance_org;
use losant::scopes::assert_scopes;

assert_scopes!(["instanceOrg.get"]);

fn main() {}
