//! A type that is not the call of an endpoint.
//~ at `losant::OrgId`
//~ names `OrgId`
//~ rustc
//~ fix `losant::OrgId` => `instance_org::Get`

use losant::instance_org;
use losant::scopes::assert_scopes;

assert_scopes!(["instanceOrg.*"], instance_org::Patch, losant::OrgId);

fn main() {}
