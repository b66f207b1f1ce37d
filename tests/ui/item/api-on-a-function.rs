//! `#[api]` is applied to a function.
//~ row I04
//~ at `fn`
//~ names `function`
//~ fix `#[api(restrait::Client)]⏎` => ``

use restrait::api;

#[api(restrait::Client)]
fn list() {}

fn main() {
    list();
}
