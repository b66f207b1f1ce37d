//! A scope is written in another letter case.
//~ at `instance_org::Get`
//~ names `instanceOrg.*`
//~ meant `instanceOrg.*`
//~ fix `"instanceorg.*"` => `"instanceOrg.*"`

use losant::instance_org;
use losant::scopes::assert_scopes;

assert_scopes!(["instanceorg.*"], instance_org::Get);

fn main() {}
