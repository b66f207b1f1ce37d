//! A marker is misspelt.
//~ row R29
//~ at `hedaer`
//~ meant `header`
//~ fix `hedaer` => `header`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[hedaer("x-trace")] a: Option<u32>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
