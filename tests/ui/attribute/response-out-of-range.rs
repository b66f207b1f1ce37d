//! A documented success is an error.
//~ at `404`
//~ names `200 to 399`
//~ fix `responses(404` => `errors(404`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", responses(404 = "no"))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
