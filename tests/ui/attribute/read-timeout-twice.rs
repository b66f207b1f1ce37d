//! The read timeout is declared twice.
//~ at `read_timeout`
//~ fix `, read_timeout = "6s"` => ``

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", read_timeout = "5s", read_timeout = "6s")]
    fn list(&self) -> ();
}

fn main() {}
