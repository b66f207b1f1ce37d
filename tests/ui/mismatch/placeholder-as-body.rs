//! A placeholder's argument is marked as the body.
//~ at `body`
//~ fix `#[body] ` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn fetch(&self, #[body] device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
