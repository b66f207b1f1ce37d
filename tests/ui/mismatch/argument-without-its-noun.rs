//! An argument is named `id`.
//~ at `id`
//~ meant `device_id`
//~ fix `id: &str` => `device_id: &str`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/a/<deviceId>")]
    fn fetch(&self, id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
