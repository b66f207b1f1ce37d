//! A type of params is generic.
//~ at `T`
//~ names `Param`
//~ fix `<T>(T)` => `(u64)`

use restrait::param::Param;

#[derive(Param)]
struct Id<T>(T);

fn main() {}
