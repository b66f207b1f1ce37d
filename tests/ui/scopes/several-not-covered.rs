//! The token lacks the scopes of two endpoints.
//~ at `instance_org::Patch`
//~ names `instanceOrg.patch`
//~ messages 2
//~ fix `["instanceOrg.get"]` => `["instanceOrg.*"]`

use losant::instance_org;
use losant::scopes::assert_scopes;

assert_scopes!(
    ["instanceOrg.get"],
    instance_org::Get,
    instance_org::Patch,
    instance_org::Delete,
);

fn main() {}
