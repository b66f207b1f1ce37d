//! The attribute's name is misspelt.
//~ at `endpiont`
//~ meant `endpoint`
//~ fix `#[endpiont` => `#[losant::endpoint`

use losant::api;

#[api(losant::Client)]
trait Devices {
    #[endpiont(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
