//! A variant contains a value without a marker.
//~ at `Other`
//~ names `#[param(_)]`
//~ fix `Other(String)` => `#[param(_)] Other(String)`

use restrait::param::Param;

#[derive(Param)]
enum Region {
    Europe,
    Other(String),
}

fn main() {}
