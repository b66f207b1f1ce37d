//! The field of a newtype is not a type of params.
//~ at `Vec<u64>`
//~ names `Vec<u64>`
//~ fix `Vec<u64>` => `u64`

use restrait::param::Param;

#[derive(Param)]
struct Ids(Vec<u64>);

fn main() {}
