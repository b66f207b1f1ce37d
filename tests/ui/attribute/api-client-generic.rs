//! The client of a trait has type arguments.
//~ at `restrait::Client<u8>`
//~ fix `<u8>` => ``

use restrait::{api, endpoint};

#[api(restrait::Client<u8>)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
