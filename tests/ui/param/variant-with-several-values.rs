//! A variant contains two values.
//~ at `Custom`
//~ names `one text`
//~ fix `Custom { width: u32, height: u32 }` => `Custom`

use restrait::param::Param;

#[derive(Param)]
enum Size {
    Small,
    Custom { width: u32, height: u32 },
}

fn main() {}
