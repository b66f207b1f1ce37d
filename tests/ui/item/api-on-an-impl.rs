//! `#[api]` is applied to an `impl`.
//~ row I03
//~ at `impl`
//~ fix `#[api(restrait::Client)]⏎` => ``
//~ fix `    #[endpoint(method = "GET", path = "/devices")]⏎` => ``

use restrait::{api, endpoint};

struct Devices;

#[api(restrait::Client)]
impl Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) {}
}

fn main() {
    Devices.list();
}
