//! `#[api]` is applied to a struct.
//~ at `struct`
//~ fix `#[api(losant::Client)]⏎` => ``

use losant::api;

#[api(losant::Client)]
struct Devices;

fn main() {
    let _ = Devices;
}
