//! A word of `allow` has an `=` without a value.
//~ at `=`
//~ names `body`
//~ fix `body =` => `body`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", allow(body =))]
    fn list(&self, #[body] ids: &[u8]) -> ();
}

fn main() {}
