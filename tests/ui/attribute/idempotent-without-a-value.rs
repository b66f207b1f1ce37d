//! `idempotent` has no value after `=`.
//~ at `=`
//~ fix `idempotent =)` => `idempotent = true)`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "POST", path = "/devices", idempotent =)]
    fn list(&self) -> ();
}

fn main() {}
