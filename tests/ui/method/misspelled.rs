//! The method is misspelt.
//~ row H09
//~ at `"PSOT"`
//~ meant `POST`
//~ fix `PSOT` => `POST`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "PSOT", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
