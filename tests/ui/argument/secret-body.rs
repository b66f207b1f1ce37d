//! A whole body is declared secret.
//~ at `secret`
//~ fix `#[body(secret)]` => `#[body]`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn update(&self, device_id: &str, #[body(secret)] device: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.update("1", "2");
}
