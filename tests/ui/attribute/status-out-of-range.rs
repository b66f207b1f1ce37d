//! A documented error is a success.
//~ at `200`
//~ names `400 to 599`
//~ fix `errors(200 = "no")` => `errors(400 = "no")`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", errors(200 = "no"))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
