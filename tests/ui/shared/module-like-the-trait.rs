//! The module is called as the trait is.
//~ at `Devices`
//~ fix `module = Devices` => `module = devices`

use restrait::{api, endpoint};

#[api(restrait::Client, module = Devices)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
