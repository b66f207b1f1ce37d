//! A GET request has a body.
//~ row H06
//~ at `stats`
//~ names `GET`
//~ fix `"GET"` => `"POST"`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[body] stats: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
