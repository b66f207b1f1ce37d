//! The method is a key, as in other libraries.
//~ at `get`
//~ fix `get = ` => `method = "GET", path = `

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(get = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
