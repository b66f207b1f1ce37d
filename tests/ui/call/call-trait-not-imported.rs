//! What every call can do is not in scope.
//~ rustc
//~ at `request`
//~ fix `use restrait::{` => `use restrait::prelude::*;⏎use restrait::{`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

pub fn call(client: &restrait::Client) {
    let _ = client.fetch("1").request();
}

fn main() {}
