//! A method has no endpoint.
//~ at `fetch`
//~ names `missing attribute`
//~ fix `    fn fetch` => `    #[endpoint(method = "GET", path = "/devices/<deviceId>")]⏎    fn fetch`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
