//! The name of the module is a path.
//~ at `devices::calls`
//~ fix `devices::calls` => `calls`

use losant::{api, endpoint};

#[api(losant::Client, module = devices::calls)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
