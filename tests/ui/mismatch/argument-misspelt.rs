//! An argument's name is misspelt.
//~ row M03
//~ at `devcie_id`
//~ meant `device_id`
//~ fix `devcie_id` => `device_id`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, devcie_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
