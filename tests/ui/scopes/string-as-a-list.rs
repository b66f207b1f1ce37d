//! One scope without brackets.
//~ at `"instanceOrg.get"`
//~ fix `"instanceOrg.get"` => `["instanceOrg.get"]`

use losant::instance_org;
use losant::scopes::assert_scopes;

assert_scopes!("instanceOrg.get", instance_org::Get);

fn main() {}
