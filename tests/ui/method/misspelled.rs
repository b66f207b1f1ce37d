//! The method is misspelt.
//~ row H09
//~ at `"PSOT"`
//~ meant `POST`
//~ fix `PSOT` => `POST`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "PSOT", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
