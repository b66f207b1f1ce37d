//! A method has two endpoints.
//~ row A11
//~ at `#[endpoint(method = "PUT", path = "/devices/<deviceId>")]`
//~ names `duplicate attribute`
//~ fix `⏎    #[endpoint(method = "PUT", path = "/devices/<deviceId>")]` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    #[endpoint(method = "PUT", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
