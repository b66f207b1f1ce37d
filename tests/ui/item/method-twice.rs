//! Two methods have one name.
//~ row I06
//~ at `fetch`
//~ fix `    #[endpoint(method = "PUT", path = "/devices/<deviceId>")]⏎    fn fetch` => `    #[endpoint(method = "PUT", path = "/devices/<deviceId>")]⏎    fn put`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "PUT", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
