//! A number in place of a scope.
//~ at `7`
//~ fix `[7]` => `["instanceOrg.get"]`

use losant::instance_org;
use losant::scopes::assert_scopes;

assert_scopes!([7], instance_org::Get);

fn main() {}
