//! A query param is a map.
//~ at `HashMap<String, String>`
//~ names `HashMap<`
//~ fix `Option<HashMap<String, String>>` => `Option<String>`

use restrait::{api, endpoint};

use std::collections::HashMap;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, filter: Option<HashMap<String, String>>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
