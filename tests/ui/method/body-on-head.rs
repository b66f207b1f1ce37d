//! A HEAD request has a body.
//~ row H07
//~ at `stats`
//~ names `HEAD`
//~ fix `#[body]` => `#[query]`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "HEAD", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[body] stats: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
