//! A `DELETE` request has a body that is not allowed explicitly.
//~ row H10
//~ warning
//~ at `stats`
//~ names `DELETE`
//~ fix `>")` => `>", allow(body))`

#![deny(deprecated)]
use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "DELETE", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[body] stats: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
