//! `#[endpoint]` is used in a trait without `#[api]`.
//~ at `#[endpoint(method = "GET", path = "/devices")]`
//~ names ``#[endpoint]``
//~ fix `trait Devices` => `#[restrait::api(restrait::Client)]⏎trait Devices`

use restrait::endpoint;

trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
