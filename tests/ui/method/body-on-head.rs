//! A HEAD request has a body.
//~ row H07
//~ at `stats`
//~ names `HEAD`
//~ fix `#[body]` => `#[query]`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "HEAD", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[body] stats: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
