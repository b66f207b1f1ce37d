//! The path contains a placeholder twice.
//~ at `<deviceId>`
//~ fix `to/<deviceId>` => `to/<otherId>`
//~ fix `device_id: &str` => `device_id: &str, other_id: &str`
//~ fix `fetch("1")` => `fetch("1", "2")`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>/to/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
