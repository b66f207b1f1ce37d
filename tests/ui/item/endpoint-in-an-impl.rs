//! `#[endpoint]` is used in an `impl`.
//~ row I19
//~ at `#[endpoint(method = "GET", path = "/devices")]`
//~ names ``#[endpoint]``
//~ fix `    #[endpoint(method = "GET", path = "/devices")]⏎` => ``

use restrait::endpoint;

struct Devices;

impl Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) {}
}

fn main() {
    Devices.list();
}
