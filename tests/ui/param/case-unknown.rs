//! The case is not known.
//~ at `"snake"`
//~ meant `snake_case`
//~ fix `"snake"` => `"snake_case"`

use restrait::param::Param;

#[derive(Param)]
#[param(rename_all = "snake")]
enum Order {
    CreatedAt,
}

fn main() {}
