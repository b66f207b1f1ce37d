//! A documented success is an error.
//~ at `410`
//~ names `200 to 399`
//~ fix `responses(410` => `errors(410`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", responses(410 = "no"))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
