//! The name of the module is a keyword.
//~ at `type`
//~ fix `module = type` => `module = calls`

use restrait::{api, endpoint};

#[api(restrait::Client, module = type)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
