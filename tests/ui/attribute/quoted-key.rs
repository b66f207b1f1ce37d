//! A key is in quotes.
//~ at `"method"`
//~ fix `"method"` => `method`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint("method" = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
