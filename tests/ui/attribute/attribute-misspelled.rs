//! The attribute's name is misspelt.
//~ at `endpiont`
//~ meant `endpoint`
//~ fix `#[endpiont` => `#[restrait::endpoint`

use restrait::api;

#[api(restrait::Client)]
trait Devices {
    #[endpiont(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
