//! The trait is named like its module.
//~ at `devices`
//~ fix `trait devices` => `trait Devices`

#![allow(non_camel_case_types)]
use restrait::{api, endpoint};

#[api(restrait::Client)]
trait devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
