//! Method and path have no keys.
//~ at `GET`
//~ fix `GET` => `method = "GET"`
//~ fix `"/devices` => `path = "/devices`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(GET, "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
