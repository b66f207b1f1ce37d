//! The response to a `HEAD` request has a body type.
//~ at `String`
//~ fix `-> String` => `-> ()`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "HEAD", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> String;
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
