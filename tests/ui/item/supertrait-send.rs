//! The trait has a marker as a supertrait.
//~ at `Send + Sync`
//~ names `Send + Sync`
//~ fix `: Send + Sync` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices: Send + Sync {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
