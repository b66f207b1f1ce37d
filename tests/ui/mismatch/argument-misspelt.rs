//! An argument's name is misspelt.
//~ row M03
//~ at `devcie_id`
//~ meant `device_id`
//~ fix `devcie_id` => `device_id`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, devcie_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
