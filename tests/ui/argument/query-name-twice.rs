//! Two arguments have one wire name.
//~ at `"depth"`
//~ fix `("depth")` => `("deep")`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, depth: Option<u32>, #[query("depth")] a: Option<u32>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
