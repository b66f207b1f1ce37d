//! The text of a variant has a key.
//~ at `rename`
//~ names `#[param("text")]`
//~ fix `rename = "asc"` => `"asc"`

use restrait::param::Param;

#[derive(Param)]
enum Order {
    #[param(rename = "asc")]
    Ascending,
}

fn main() {}
