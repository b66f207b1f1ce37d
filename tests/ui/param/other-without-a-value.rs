//! The variant of all other texts has no value.
//~ at `Other`
//~ names `Other(String)`
//~ fix `Other,` => `Other(String),`

use restrait::param::Param;

#[derive(Param)]
enum Region {
    Europe,
    #[param(_)]
    Other,
}

fn main() {}
