//! `#[endpoint]` is used in a trait without `#[api]`.
//~ at `#[endpoint(method = "GET", path = "/devices")]`
//~ names ``#[endpoint]``
//~ fix `trait Devices` => `#[losant::api(losant::Client)]⏎trait Devices`

use losant::endpoint;

trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
