//! An argument is named `id`.
//~ at `id`
//~ meant `device_id`
//~ fix `id: &str` => `device_id: &str`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/a/<deviceId>")]
    fn fetch(&self, id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
