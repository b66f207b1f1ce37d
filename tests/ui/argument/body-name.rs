//! A body is named.
//~ at `"stats"`
//~ names `name`
//~ fix `("stats")` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[body("stats")] a: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
