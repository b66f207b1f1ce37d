//! A method of the API trait in place of the type of its call.
//~ at `client.get()`
//~ fix `client.get()` => `instance_org::Get`

use losant::instance_org;
use losant::scopes::assert_scopes;

assert_scopes!(["instanceOrg.*"], client.get());

fn main() {}
