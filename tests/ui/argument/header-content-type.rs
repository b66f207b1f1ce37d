//! The header is the body's kind.
//~ at `content_type`
//~ names `content-type`
//~ fix `#[header] ` => ``

use losant::{api, endpoint};

#[api(losant::Client, rename_all = "camelCase")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[header] content_type: Option<u32>) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
