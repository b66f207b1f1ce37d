//! Method and path have no keys.
//~ at `GET`
//~ fix `GET` => `method = "GET"`
//~ fix `"/devices` => `path = "/devices`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(GET, "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
