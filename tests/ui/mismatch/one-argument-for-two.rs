//! Two placeholders name one argument.
//~ row M06
//~ at `<device_id>`
//~ fix `<device_id>` => `<otherId>`
//~ fix `device_id: &str` => `device_id: &str, other_id: &str`
//~ fix `fetch("1")` => `fetch("1", "2")`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>/to/<device_id>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
