//! An argument marked as a path param has no placeholder.
//~ at `path`
//~ names `<deviceId>`
//~ fix `"/devices"` => `"/devices/<deviceId>"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn fetch(&self, #[path] device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
