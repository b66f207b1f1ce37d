//! Two scopes in one string.
//~ at `"instanceOrg.get instanceOrg.patch"`
//~ fix `get instanceOrg` => `get", "instanceOrg`

use losant::instance_org;
use losant::scopes::assert_scopes;

assert_scopes!(["instanceOrg.get instanceOrg.patch"], instance_org::Get);

fn main() {}
