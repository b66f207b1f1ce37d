//! A struct with two fields is not one text.
//~ at `Range`
//~ names `Param`
//~ fix `start: u64,⏎    end: u64,` => `start: u64,`

use restrait::param::Param;

#[derive(Param)]
struct Range {
    start: u64,
    end: u64,
}

fn main() {}
