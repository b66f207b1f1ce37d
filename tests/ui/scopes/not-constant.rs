//! The list calls a function that is not constant.
//~ at `scope()`
//~ rustc
//~ fix `fn scope()` => `const fn scope()`

use losant::instance_org;
use losant::scopes::assert_scopes;

fn scope() -> &'static str {
    "instanceOrg.get"
}

assert_scopes!([scope()], instance_org::Get);

fn main() {}
