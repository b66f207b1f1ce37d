//! A union is not a type of params.
//~ at `union`
//~ names `Param`
//~ fix `union Id {⏎    number: u64,⏎}` => `struct Id {⏎    number: u64,⏎}`

use restrait::param::Param;

#[derive(Param)]
union Id {
    number: u64,
}

fn main() {}
