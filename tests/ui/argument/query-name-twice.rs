//! Two arguments have one wire name.
//~ at `"depth"`
//~ fix `("depth")` => `("deep")`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, depth: Option<u32>, #[query("depth")] a: Option<u32>) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
