//! `#[api]` is applied to a module.
//~ at `mod`
//~ names `module`
//~ fix `#[api(losant::Client)]⏎` => ``

use losant::api;

#[api(losant::Client)]
mod devices {}

fn main() {}
