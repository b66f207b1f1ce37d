//! A marker has no text.
//~ at `param`
//~ names `#[param("text")]`
//~ fix `#[param]` => `#[param("asc")]`

use restrait::param::Param;

#[derive(Clone, Param)]
enum Order {
    #[param]
    Ascending,
}

fn main() {}
