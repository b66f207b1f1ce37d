//! A newtype has a case.
//~ at `rename_all`
//~ fix `#[param(rename_all = "snake_case")]` => ``

use restrait::param::Param;

#[derive(Param)]
#[param(rename_all = "snake_case")]
struct Id(u64);

fn main() {}
