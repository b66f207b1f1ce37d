//! The module of an API trait that does not exist.
//~ rustc
//~ at `devics`
//~ fix `devics` => `device`

use losant::device;
use losant::scopes::assert_scopes;

assert_scopes!(["device.get"], devics::Get, device::Get);

fn main() {}
