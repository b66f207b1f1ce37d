//! The name of the generated module is taken.
//~ rustc
//~ messages 6
//~ at `Devices`
//~ names `devices`
//~ fix `#[api]` => `#[api(module = device_calls)]`

use restrait::{api, endpoint};

mod devices {}

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
