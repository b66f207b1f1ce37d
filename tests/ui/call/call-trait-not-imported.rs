//! What every call can do is not in scope.
//~ rustc
//~ at `request`
//~ fix `use losant::{` => `use losant::prelude::*;⏎use losant::{`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

pub fn call(client: &losant::Client) {
    let _ = client.fetch("1").request();
}

fn main() {}
