//! `#[api]` is applied to a module.
//~ at `mod`
//~ names `module`
//~ fix `#[api(restrait::Client)]⏎` => ``

use restrait::api;

#[api(restrait::Client)]
mod devices {}

fn main() {}
