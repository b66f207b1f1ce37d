//! An enum has no variants.
//~ at `Order`
//~ names `variant`
//~ fix `enum Order {}` => `enum Order { Ascending }`

use restrait::param::Param;

#[derive(Param)]
enum Order {}

fn main() {}
