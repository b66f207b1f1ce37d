//! The client of a trait has type arguments.
//~ at `losant::Client<u8>`
//~ fix `<u8>` => ``

use losant::{api, endpoint};

#[api(losant::Client<u8>)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
