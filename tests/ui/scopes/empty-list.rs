//! The list of scopes is empty.
//~ at `instance_org::Get`
//~ names `the list is empty`
//~ fix `[]` => `["instanceOrg.get"]`

use losant::instance_org;
use losant::scopes::assert_scopes;

assert_scopes!([], instance_org::Get);

fn main() {}
