//! `#[api]` is applied to a struct.
//~ at `struct`
//~ fix `#[api(restrait::Client)]⏎` => ``

use restrait::api;

#[api(restrait::Client)]
struct Devices;

fn main() {
    let _ = Devices;
}
