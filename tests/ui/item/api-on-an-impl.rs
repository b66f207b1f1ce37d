//! `#[api]` is applied to an `impl`.
//~ row I03
//~ at `impl`
//~ fix `#[api(losant::Client)]⏎` => ``
//~ fix `    #[endpoint(method = "GET", path = "/devices")]⏎` => ``

use losant::{api, endpoint};

struct Devices;

#[api(losant::Client)]
impl Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) {}
}

fn main() {
    Devices.list();
}
