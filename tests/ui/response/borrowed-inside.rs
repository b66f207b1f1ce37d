//! The response contains a reference.
//~ at `&str`
//~ names `reference`
//~ fix `Vec<&str>` => `Vec<String>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> Vec<&str>;
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
