//! The name of the module is in quotes.
//~ at `"calls"`
//~ names `calls`
//~ fix `"calls"` => `calls`

use restrait::{api, endpoint};

#[api(restrait::Client, module = "calls")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
