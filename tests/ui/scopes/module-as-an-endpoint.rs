//! The module of a trait in place of an endpoint.
//~ at `instance_org`
//~ names `instance_org`
//~ rustc
//~ fix `"], instance_org` => `"], instance_org::Get`

use losant::instance_org;
use losant::scopes::assert_scopes;

assert_scopes!(["instanceOrg.*"], instance_org);

fn main() {}
