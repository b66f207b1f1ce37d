//! A method has no endpoint.
//~ at `fetch`
//~ names `missing attribute`
//~ fix `    fn fetch` => `    #[endpoint(method = "GET", path = "/devices/<deviceId>")]⏎    fn fetch`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
