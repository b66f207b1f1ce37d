//! A whole body is declared secret.
//~ at `secret`
//~ fix `#[body(secret)]` => `#[body]`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn update(&self, device_id: &str, #[body(secret)] device: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.update("1", "2");
}
