//! The granted scopes are a constant slice, which does not cover the endpoint.
//~ at `instance_org::Delete`
//~ names `instanceOrg.delete`
//~ fix `&["instanceOrg.get"]` => `&["instanceOrg.delete"]`

use losant::instance_org;
use losant::scopes::assert_scopes;

const GRANTED: &[&str] = &["instanceOrg.get"];

assert_scopes!(GRANTED, instance_org::Delete);

fn main() {}
