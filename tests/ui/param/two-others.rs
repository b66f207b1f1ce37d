//! Two variants are sent as their values.
//~ at `Second`
//~ names `#[param(_)]`
//~ fix `⏎    #[param(_)]⏎    Second(u64),` => ``

use restrait::param::Param;

#[derive(Param)]
enum Region {
    #[param(_)]
    First(String),
    #[param(_)]
    Second(u64),
}

fn main() {}
