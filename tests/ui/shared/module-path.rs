//! The name of the module is a path.
//~ at `devices::calls`
//~ fix `devices::calls` => `calls`

use restrait::{api, endpoint};

#[api(restrait::Client, module = devices::calls)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
