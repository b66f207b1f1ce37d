//! The header is the body's kind.
//~ at `content_type`
//~ names `content-type`
//~ fix `#[header] ` => ``

use restrait::{api, endpoint};

#[api(restrait::Client, rename_all = "camelCase")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[header] content_type: Option<u32>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
