//! A module beside the trait has the name of the generated one.
//~ rustc
//~ at `Devices`
//~ names `devices`
//~ fix `losant::Client` => `losant::Client, module = device_calls`

use losant::{api, endpoint};

mod devices {}

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
