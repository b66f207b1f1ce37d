//! `#[api]` is applied to a function.
//~ row I04
//~ at `fn`
//~ names `function`
//~ fix `#[api(losant::Client)]⏎` => ``

use losant::api;

#[api(losant::Client)]
fn list() {}

fn main() {
    list();
}
