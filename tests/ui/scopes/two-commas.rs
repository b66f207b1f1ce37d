//! Two commas after an endpoint.
//~ at `,`
//~ fix `Get,,` => `Get,`

use losant::instance_org;
use losant::scopes::assert_scopes;

assert_scopes!(["instanceOrg.*"], instance_org::Get,, instance_org::Patch);

fn main() {}
