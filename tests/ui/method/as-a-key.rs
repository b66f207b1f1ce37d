//! The method is a key, as in other libraries.
//~ at `get`
//~ fix `get = ` => `method = "GET", path = `

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(get = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
