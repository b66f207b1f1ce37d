//! An argument fills no placeholder, and its type cannot be encoded.
//~ at `parts`
//~ fix `parts: &Vec<u8>` => `#[query] parts: u8`

use restrait::{api, endpoint};

fn any<T>() -> T {
    unimplemented!()
}

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, parts: &Vec<u8>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1", any());
}
