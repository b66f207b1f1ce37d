//! The value of a key is in parentheses.
//~ at `true`
//~ names `idempotent`
//~ fix `idempotent(true)` => `idempotent = true`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>", idempotent(true))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
