//! A documented success is an error.
//~ at `410`
//~ names `200 to 399`
//~ fix `responses(410` => `errors(410`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", responses(410 = "no"))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
